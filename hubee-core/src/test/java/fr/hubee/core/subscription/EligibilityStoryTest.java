// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.fixture.Communes;
import fr.hubee.core.request.RequestRules;
import fr.hubee.core.rule.Verdict;
import fr.hubee.core.rule.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The wish of a commune, line by line, as a form would show it. */
class EligibilityStoryTest {

  @Test
  void clamart_has_aec_and_asks_for_the_pacs_and_the_death_certificates() {
    Eligibility answer =
        Wishes.inProduction(
            wish(
                ExistingSubscriptions.none().withSubscriptionAtHubee(DemarcheCode.AEC),
                "AEC",
                "CertDc",
                "DDPACS",
                "RCO"));

    assertThat(answer.organisation()).isEmpty();
    assertThat(answer.lines())
        .extracting(line -> line.name() + " " + line.selectable().isPresent())
        .containsExactly("AEC false", "CertDc true", "DDPACS true", "RCO true");
    assertThat(answer.verdict()).as("one line is refused").isInstanceOf(Verdict.Refused.class);
    assertThat(Wishes.codes(answer.violations()))
        .as("the two others of the bundle may have a request to update")
        .containsExactly("ALREADY_SUBSCRIBED", "FORM_ALREADY_USED", "FORM_ALREADY_USED");
    Violation greyed = answer.violations().asList().get(0);
    assertThat(greyed.path()).isEqualTo("demarches[AEC]");
    assertThat(greyed.message().french()).contains("déjà abonnée à cette démarche");
  }

  @Test
  void a_mixed_wish_becomes_one_request_per_form_in_the_order_of_the_wish() {
    Eligibility answer =
        Wishes.inProduction(wish(ExistingSubscriptions.none(), "DDPACS", "CertDc", "AEC"));

    assertThat(answer.verdict()).isInstanceOf(Verdict.Accepted.class);
    Map<RequestForm, List<Demarche>> requests = answer.requests();
    assertThat(requests.keySet()).containsExactly(RequestForm.BUNDLE, RequestForm.CERTDC);
    assertThat(codes(requests.get(RequestForm.BUNDLE)))
        .containsExactly(DemarcheCode.DDPACS, DemarcheCode.AEC);
    assertThat(codes(requests.get(RequestForm.CERTDC))).containsExactly(DemarcheCode.CERTDC);
  }

  @Test
  void certdc_first_makes_its_form_come_first() {
    Eligibility answer = Wishes.inProduction(wish(ExistingSubscriptions.none(), "CertDc", "AEC"));
    assertThat(answer.requests().keySet()).containsExactly(RequestForm.CERTDC, RequestForm.BUNDLE);
  }

  @Test
  void a_demarche_is_asked_for_once_whatever_name_it_is_given() {
    Eligibility answer =
        Wishes.inProduction(
            wish(
                ExistingSubscriptions.none(),
                "PACS",
                "AEC",
                "depotDossierPACS",
                "depot_dossier_pacs",
                "ddpacs"));

    assertThat(answer.lines())
        .extracting(line -> Wishes.codes(line.violations()))
        .containsExactly(
            List.of(),
            List.of(),
            List.of("ONE_SUBSCRIPTION_PER_DEMARCHE"),
            List.of("ONE_SUBSCRIPTION_PER_DEMARCHE"),
            List.of("ONE_SUBSCRIPTION_PER_DEMARCHE"));
    assertThat(codes(answer.requests().get(RequestForm.BUNDLE)))
        .containsExactly(DemarcheCode.DDPACS, DemarcheCode.AEC);
  }

  @Test
  void nothing_wished_is_refused() {
    Eligibility answer = Wishes.inProduction(wish(ExistingSubscriptions.none()));
    assertThat(answer.violations().contains(RequestRules.NO_DEMARCHE)).isTrue();
    assertThat(answer.verdict()).isInstanceOf(Verdict.Refused.class);
    assertThat(answer.requests()).isEmpty();
  }

  @Test
  void an_unknown_demarche_keeps_the_text_that_was_typed() {
    Eligibility answer =
        Wishes.inProduction(wish(ExistingSubscriptions.none(), "CarteGrise", "AEC"));
    Eligibility.Line unknown = answer.lines().get(0);
    assertThat(unknown.name()).isEqualTo("CarteGrise");
    assertThat(unknown.demarche()).isEmpty();
    assertThat(unknown.selectable()).isEmpty();
    assertThat(Wishes.codes(unknown.violations())).containsExactly("DEMARCHE_UNKNOWN");
    assertThat(codes(answer.requests().get(RequestForm.BUNDLE))).containsExactly(DemarcheCode.AEC);
  }

  @Test
  void the_three_reasons_why_it_is_there_already_are_told_apart_and_all_told() {
    ExistingSubscriptions existing =
        ExistingSubscriptions.none()
            .withSubscriptionAtHubee(DemarcheCode.AEC)
            .withHabilitation(DemarcheCode.AEC, "H17")
            .withPendingRequest(DemarcheCode.AEC, "D23");
    Eligibility answer = Wishes.inProduction(wish(existing, "AEC"));

    assertThat(Wishes.codes(answer.violations()))
        .containsExactly("ALREADY_SUBSCRIBED", "ACTIVE_HABILITATION", "PENDING_REQUEST");
    assertThat(answer.violations().toString()).contains("H17", "D23");
  }

  @Test
  void each_reason_alone_greys_the_line() {
    ExistingSubscriptions none = ExistingSubscriptions.none();
    assertThat(none.atHubee()).isEmpty();
    for (ExistingSubscriptions existing :
        List.of(
            none.withSubscriptionAtHubee(DemarcheCode.AEC),
            none.withHabilitation(DemarcheCode.AEC, "H17"),
            none.withPendingRequest(DemarcheCode.AEC, "D23"))) {
      assertThat(Wishes.inProduction(wish(existing, "EtatCivil", "CertDc")).lines())
          .extracting(line -> line.selectable().isPresent())
          .containsExactly(false, true);
    }
  }

  /** Who reads HubEE meets CERTDC and EtatCivil, never the codes of the guide. */
  @ParameterizedTest
  @CsvSource({"CERTDC, CertDc", "EtatCivil, AEC", "aec, AEC", "AEC, etat_civil"})
  void what_the_commune_has_is_recognised_in_any_spelling(String held, String wished) {
    DemarcheCode code = new DemarcheCode(held);
    ExistingSubscriptions existing =
        ExistingSubscriptions.none()
            .withSubscriptionAtHubee(code)
            .withHabilitation(code, "H17")
            .withPendingRequest(code, "D23");
    assertThat(Wishes.codes(Wishes.inProduction(wish(existing, wished)).violations()))
        .containsExactly("ALREADY_SUBSCRIBED", "ACTIVE_HABILITATION", "PENDING_REQUEST");
  }

  @Test
  void everything_wrong_is_said_at_once() {
    SubscriptionWish wish =
        Wishes.on(LocalDate.of(2026, 5, 20), Communes.PARIS_8, "12345678901234", "DHTOUR", "rien");
    assertThat(Wishes.codes(Wishes.inProduction(wish).violations()))
        .containsExactly("ARRONDISSEMENT", "SIRET_CHECKSUM", "DEMARCHE_CLOSED", "DEMARCHE_UNKNOWN");
  }

  @Test
  void a_wish_is_a_copy() {
    List<String> typed = new ArrayList<>(List.of("AEC"));
    SubscriptionWish wish =
        new SubscriptionWish(
            Communes.CLAMART,
            Wishes.SIRET_OF_CLAMART,
            typed,
            Wishes.TODAY,
            ExistingSubscriptions.none());
    typed.add("rien");
    assertThat(wish.demarches()).containsExactly("AEC");
  }

  private static SubscriptionWish wish(ExistingSubscriptions existing, String... demarches) {
    return new SubscriptionWish(
        Communes.CLAMART, Wishes.SIRET_OF_CLAMART, List.of(demarches), Wishes.TODAY, existing);
  }

  private static List<DemarcheCode> codes(List<Demarche> demarches) {
    return demarches.stream().map(Demarche::code).toList();
  }
}
