// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.calendar.CalendarRules;
import fr.hubee.core.commune.CommuneChangeRules;
import fr.hubee.core.commune.CommuneRules;
import fr.hubee.core.demarche.DemarcheRules;
import fr.hubee.core.desk.DeskRules;
import fr.hubee.core.form.FormRules;
import fr.hubee.core.identity.ContactRules;
import fr.hubee.core.identity.IdentityRules;
import fr.hubee.core.law.Printable;
import fr.hubee.core.plan.PlanRules;
import fr.hubee.core.progress.DeadlineRules;
import fr.hubee.core.progress.EndedProgressRules;
import fr.hubee.core.progress.HubeeProgressRules;
import fr.hubee.core.progress.ProgressNoteRules;
import fr.hubee.core.progress.RequestProgressRules;
import fr.hubee.core.request.ImportRules;
import fr.hubee.core.request.RequestRules;
import fr.hubee.core.subscription.EligibilityRules;
import fr.hubee.core.subscription.SubscriptionRules;
import fr.hubee.core.teledossier.NumberRules;
import fr.hubee.core.teledossier.OwnershipRules;
import fr.hubee.core.teledossier.WireRules;
import fr.hubee.core.teledossier.check.EventRules;
import fr.hubee.core.teledossier.check.StatusRules;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule is a row of data that people and programs rely on. */
class EveryRuleWellFormedTest {

  static List<Rule> rules() {
    return EveryRule.rules();
  }

  @Test
  void codes_are_unique() {
    assertThat(rules().stream().map(Rule::code)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_code_is_upper_snake(Rule rule) {
    assertThat(rule.code()).matches("[A-Z]+(_[A-Z0-9]+)*").hasToString(rule.toString());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_two_languages_have_the_same_places(Rule rule) {
    assertSamePlaces(rule.sentence());
    assertSamePlaces(rule.remedy());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_source_can_be_looked_up(Rule rule) {
    assertThat(rule.source().document()).isNotBlank();
    assertThat(rule.source().section()).isNotBlank();
    assertThat(rule.source().date()).matches("20[0-9]{2}(-[0-9]{2}-[0-9]{2})?");
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        IdentityRules.class,
        ContactRules.class,
        CalendarRules.class,
        CommuneRules.class,
        CommuneChangeRules.class,
        DemarcheRules.class,
        RequestRules.class,
        EligibilityRules.class,
        FormRules.class,
        ImportRules.class,
        SubscriptionRules.class,
        RequestProgressRules.class,
        HubeeProgressRules.class,
        EndedProgressRules.class,
        ProgressNoteRules.class,
        DeadlineRules.class,
        DeskRules.class,
        WireRules.class,
        NumberRules.class,
        OwnershipRules.class,
        StatusRules.class,
        EventRules.class,
        PlanRules.class
      })
  void every_rule_that_is_declared_is_listed(Class<?> declaring) throws IllegalAccessException {
    List<Rule> declared = new ArrayList<>();
    for (Field field : declaring.getDeclaredFields()) {
      if (field.getType() == Rule.class) {
        declared.add((Rule) field.get(null));
      }
    }
    assertThat(rules()).containsAll(declared);
    assertThat(declared).isNotEmpty();
  }

  private static void assertSamePlaces(Message message) {
    Printable.assertPrintable(message);
    assertThat(places(message.french())).isEqualTo(places(message.english()));
    assertThat(message.french().replace("%s", "")).doesNotContain("%");
    assertThat(message.english().replace("%s", "")).doesNotContain("%");
  }

  private static int places(String template) {
    return template.split("%s", -1).length - 1;
  }
}
