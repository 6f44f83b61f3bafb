// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.hubee.client.fixture.ScriptedTransport;
import fr.hubee.core.commune.Commune;
import fr.hubee.core.commune.CommuneDirectory;
import fr.hubee.core.commune.CommuneKind;
import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.identity.CodeCommune;
import fr.hubee.core.identity.EmailAddress;
import fr.hubee.core.identity.Siret;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Violation;
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

/** Each rule on drafts and requests, met and broken. */
class DataPassRulesTest {

  private static final Commune CLAMART =
      CommuneDirectory.embedded()
          .find(CommuneKind.ACTUELLE, CodeCommune.parse("92023"))
          .orElseThrow();

  static Stream<Arguments> cases() {
    return Stream.of(
        each(
            DataPassRules.DEMARCHE_OF_ANOTHER_FORM,
            () -> asking(DemarcheCode.AEC),
            () -> asking(DemarcheCode.CERTDC)),
        each(
            DataPassRules.NOT_A_DRAFT,
            () -> updated(Recorded.DRAFT),
            () -> updated(Recorded.DEMANDE)),
        each(
            DataPassRules.NOT_A_DRAFT,
            () -> updated(Recorded.DRAFT),
            () -> updated(Recorded.DRAFT.replaceAll("hubee.dila|HubEEDila", "api_particulier"))),
        each(
            DataPassRules.ORGANISATION_WITHOUT_SIRET,
            () -> takenOver(Recorded.DEMANDE),
            () -> takenOver(Recorded.DEMANDE.replace("\"21920023500014\"", "\"chez nous\""))));
  }

  private static Arguments each(Rule rule, Supplier<Object> met, Supplier<Object> broken) {
    return Arguments.of(rule, met, broken);
  }

  private static Object asking(DemarcheCode code) {
    Demarche demarche = DemarcheCatalogue.standard().find(code).orElseThrow();
    return NewDemande.builder(
            RequestForm.BUNDLE, new Siret("21920023500014"), EmailAddress.parse("a@b.fr"))
        .demarches(List.of(demarche))
        .build();
  }

  private static Object updated(String read) {
    ScriptedTransport transport = new ScriptedTransport().then(200, Recorded.DRAFT);
    return Recorded.client(transport)
        .demandes()
        .update(Recorded.demande(read), DraftChange.nothing());
  }

  private static Object takenOver(String read) {
    var answer =
        new DataPassImport(DemarcheCatalogue.standard()).read(Recorded.demande(read), CLAMART);
    return answer.request().orElseThrow(() -> answer.violations().asException());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void a_rule_speaks_when_it_is_broken_and_only_then(
      Rule rule, Supplier<Object> met, Supplier<Object> broken) {
    assertThat(met.get()).isNotNull();
    ViolationsException refused = catchThrowableOfType(ViolationsException.class, broken::get);
    assertThat(refused.violations().stream().map(Violation::rule)).containsExactly(rule);
    assertThat(refused.getMessage()).doesNotContain(Recorded.PERSON, "chez nous");
  }

  @Test
  void every_rule_is_listed_has_a_case_and_a_code_of_its_own() throws Exception {
    List<Rule> declared = new ArrayList<>();
    for (Field field : DataPassRules.class.getDeclaredFields()) {
      if (field.getType() == Rule.class) {
        declared.add((Rule) field.get(null));
      }
    }
    assertThat(DataPassRules.all()).containsExactlyElementsOf(declared);
    assertThat(cases().map(one -> (Rule) one.get()[0]).distinct())
        .containsExactlyInAnyOrderElementsOf(declared);
    assertThat(declared.stream().map(Rule::code)).doesNotHaveDuplicates();
  }
}
