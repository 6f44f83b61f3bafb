// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.hubee.client.fixture.Samples;
import fr.hubee.core.identity.Contact;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.ViolationsException;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the client, met and broken. */
class ClientRulesTest {

  static Stream<Arguments> cases() {
    return Stream.of(
        each(ClientRules.IDENTIFICATION_MALFORMED, v -> new Identification(v, "a", "1"), "E", "\t"),
        each(ClientRules.FIELD_MISSING, v -> named(v, null), "N", "\u2003"),
        each(ClientRules.FIELD_TOO_LONG, v -> named(v, null), "N".repeat(100), "N".repeat(101)),
        each(ClientRules.PHONE_MALFORMED, v -> named("N", v), "01 99.00-56 78", "０１９９００５６７８"),
        each(
            ClientRules.ADMINISTRATOR_EMAIL_MALFORMED,
            ClientRulesTest::administeredBy,
            "a@bc.fr",
            "a+b@bc.fr"));
  }

  private interface Maker {
    Object make(String value);
  }

  private static Arguments each(Rule rule, Maker maker, String right, String wrong) {
    Supplier<Object> met = () -> maker.make(right);
    Supplier<Object> broken = () -> maker.make(wrong);
    return Arguments.of(rule, met, broken);
  }

  private static Object named(String name, String phone) {
    NewOrganization.Builder builder =
        NewOrganization.builder(Samples.MAIRIE, name, "01300", "AIN", "a@bc.fr");
    return phone == null ? builder.build() : builder.phoneNumber(phone).build();
  }

  private static Object administeredBy(String email) {
    Contact contact = new Contact(null, null, email, null, null);
    return NewSubscription.builder(1, Samples.QF, Samples.MAIRIE, contact).build();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void a_rule_speaks_when_it_is_broken_and_only_then(
      Rule rule, Supplier<Object> met, Supplier<Object> broken) {
    assertThat(met.get()).isNotNull();
    ViolationsException refused = catchThrowableOfType(ViolationsException.class, broken::get);
    assertThat(refused.violations().stream().map(violation -> violation.rule()))
        .containsExactly(rule);
  }

  @Test
  void every_rule_is_listed_has_a_case_and_a_code_of_its_own() throws Exception {
    List<Rule> declared = new ArrayList<>();
    for (Field field : ClientRules.class.getDeclaredFields()) {
      if (field.getType() == Rule.class) {
        declared.add((Rule) field.get(null));
      }
    }
    assertThat(ClientRules.all()).containsExactlyElementsOf(declared);
    assertThat(cases().map(one -> one.get()[0])).containsExactlyInAnyOrderElementsOf(declared);
    assertThat(declared.stream().map(Rule::code)).doesNotHaveDuplicates();
  }
}
