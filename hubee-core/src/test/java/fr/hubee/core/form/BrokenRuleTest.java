// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.fixture.Forms;
import fr.hubee.core.fixture.JakartaValidator;
import fr.hubee.core.rule.Message;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** A rule travels in a message template, and comes out in one language. */
class BrokenRuleTest {

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.oneOf(
        Arbitraries.strings().all().ofMaxLength(30),
        Arbitraries.strings().withChars("‖ \\{}$a").ofMaxLength(12));
  }

  @Example
  void without_our_interpolator_people_read_both_languages() {
    Validator validator =
        JakartaValidator.with(
            Forms.settings(), Forms.NOVEMBER_2026, new ParameterMessageInterpolator());
    SubscriptionForm form = Forms.complete();
    form.setDemarches(List.of("${x}"));
    assertThat(validator.validate(form))
        .extracting(ConstraintViolation::getMessage)
        .singleElement()
        .asString()
        .startsWith("DEMARCHE_UNKNOWN ‖ La démarche « ${x} » n'est pas connue du catalogue. Ch")
        .contains(" ‖ The catalogue does not know the démarche \"${x}\". Choose among: AEC, ");
  }

  @Example
  void the_language_is_the_one_asked_for_and_foreign_messages_are_left_alone() {
    String template = new BrokenRule("A_1", new Message("Le nom.", "The name.")).template();
    HubeeMessageInterpolator usual = new HubeeMessageInterpolator(new Echo());
    assertThat(usual.interpolate(template, null)).isEqualTo("Le nom.");
    assertThat(usual.interpolate(template, null, Locale.CANADA_FRENCH)).isEqualTo("Le nom.");
    assertThat(usual.interpolate(template, null, Locale.GERMAN)).isEqualTo("The name.");
    assertThat(new HubeeMessageInterpolator(new Echo(), Locale.UK).interpolate(template, null))
        .isEqualTo("The name.");
    for (String foreign : List.of("", "{a.key}", "a ‖ b ‖ c", "A ‖ b", "A ‖ b ‖ c ‖ d")) {
      assertThat(usual.interpolate(foreign, null)).isEqualTo("none:" + foreign);
      assertThat(usual.interpolate(foreign, null, Locale.ITALIAN)).isEqualTo("it:" + foreign);
    }
  }

  private static final class Echo implements MessageInterpolator {
    @Override
    public String interpolate(String template, Context context) {
      return "none:" + template;
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
      return locale + ":" + template;
    }
  }

  @Property(tries = 2000)
  void whatever_the_sentences_they_come_out_as_they_went_in(
      @ForAll("sentences") String french, @ForAll("sentences") String english) {
    BrokenRule rule = new BrokenRule("CODE", new Message(french, english));
    assertThat(BrokenRule.parse(rule.template())).contains(rule);
  }
}
