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

  private static List<String> names(String name) {
    return Arrays.asList(name, "autre", null);
  }
}
