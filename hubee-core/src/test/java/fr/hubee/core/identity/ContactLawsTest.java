// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.law.PartsLaws;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;

class ContactLawsTest extends PartsLaws<Contact> {

  @Override
  protected List<List<?>> parts() {
    return List.of(
        names("Lefèvre"), names("Maëlle"), names("a@b.fr"), names("0140950000"), names("Maire"));
  }

  @Override
  protected Contact build(List<?> parts) {
    return new Contact(
        (String) parts.get(0),
        (String) parts.get(1),
        (String) parts.get(2),
        (String) parts.get(3),
        (String) parts.get(4));
  }

  @Example
  void it_prints_nobody() {
    assertThat(new Contact("Lefèvre", "Maëlle", "a@b.fr", "0140950000", "Maire"))
        .hasToString("Contact[…]");
  }

  @Example
  void what_is_null_empty_or_blank_is_missing_in_the_order_of_the_form() {
    assertThat(new Contact(null, "", " \t", "0140950000", "\n").missingFields())
        .containsExactly("familyName", "givenName", "email", "jobTitle");
    assertThat(new Contact("a", "b", "c", null, "e").missingFields())
        .containsExactly("phoneNumber");
    assertThat(new Contact("a", "b", "c", "d", "e").missingFields()).isEmpty();
  }

  @Example
  void it_is_normalised_as_datapass_keeps_it_and_normalising_twice_changes_nothing_more() {
    Contact typed =
        new Contact(" Lefèvre\n", "\t", " M.Lefevre@Clamart.FR", "+262 692 12 34 56", null);
    Contact kept = new Contact("Lefèvre", null, "m.lefevre@clamart.fr", "0692123456", null);
    assertThat(typed.normalised()).isEqualTo(kept);
    assertThat(kept.normalised()).isEqualTo(kept);
    assertThat(new Contact("a", "b", " x@ ", " 3949 ", "c").normalised())
        .isEqualTo(new Contact("a", "b", "x@", "3949", "c"));
  }

  @Example
  void the_same_person_has_the_same_address_whatever_its_case() {
    Contact one = new Contact("a", null, "A@B.fr ", null, null);
    assertThat(one.isSamePersonAs(new Contact("z", "y", "a@b.FR", "x", "w"))).isTrue();
    assertThat(one.isSamePersonAs(new Contact("a", null, "a@c.fr", null, null))).isFalse();
    Contact nobody = new Contact("a", "b", null, null, null);
    Contact unreadable = new Contact("a", "b", "a@", null, null);
    assertThat(nobody.isSamePersonAs(nobody)).isFalse();
    assertThat(unreadable.isSamePersonAs(unreadable)).isFalse();
  }

  private static List<String> names(String name) {
    return Arrays.asList(name, "autre", null);
  }
}
