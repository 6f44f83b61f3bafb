// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.commune.Commune;
import fr.hubee.core.commune.CommuneDirectory;
import fr.hubee.core.commune.CommuneKind;
import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.identity.CodeCommune;
import fr.hubee.core.identity.Contact;
import fr.hubee.core.plan.WhatExists;
import fr.hubee.core.request.Habilitation;
import fr.hubee.core.request.HabilitationState;
import fr.hubee.core.request.ImportAnswer;
import fr.hubee.core.request.ImportRules;
import fr.hubee.core.request.RequestState;
import fr.hubee.core.request.SubscriptionRequest;
import fr.hubee.core.subscription.ExistingSubscriptions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What DataPass tells becomes what the core's rules ask for. */
class DataPassImportTest {

  private static final Commune CLAMART =
      CommuneDirectory.embedded()
          .find(CommuneKind.ACTUELLE, CodeCommune.parse("92023"))
          .orElseThrow();

  private final DataPassImport reader = new DataPassImport(DemarcheCatalogue.standard());

  private ImportAnswer read(String json) {
    return reader.read(Recorded.demande(json), CLAMART);
  }

  @Test
  void a_validated_request_is_taken_over_with_its_approval() {
    SubscriptionRequest request = read(Recorded.DEMANDE).request().orElseThrow();

    assertThat(request.id()).isEqualTo("123");
    assertThat(request.form()).isEqualTo(RequestForm.BUNDLE);
    assertThat(request.state()).isEqualTo(RequestState.VALIDATED);
    assertThat(request.demarches())
        .extracting(Demarche::code)
        .containsExactly(DemarcheCode.AEC, DemarcheCode.RCO);
    assertThat(request.applicant()).contains("7");
    assertThat(request.snapshot().termsAccepted()).isTrue();
    assertThat(request.snapshot().content().administrator().orElseThrow().email())
        .isEqualTo(Recorded.PERSON);
    assertThat(request.dates().lastSubmittedAt()).contains(Instant.parse("2026-06-01T07:20:00Z"));
    assertThat(request.dates().lastValidatedAt()).contains(Instant.parse("2026-06-03T09:00:00Z"));
    assertThat(request.activeHabilitation().map(Habilitation::grantedAt))
        .contains(Instant.parse("2026-06-03T09:00:00Z"));
  }

  @Test
  void an_administrator_of_whom_nothing_is_said_is_none() {
    SubscriptionRequest named = read(Recorded.DEMANDE).request().orElseThrow();
    assertThat(named.activeHabilitation().orElseThrow().content().administrator()).isEmpty();

    String blank =
        Recorded.DRAFT.replaceAll("(administrateur_metier_\\w+\":)\"[^\"]*\"", "$1\" \"");
    assertThat(read(blank).request().orElseThrow().snapshot().content().administrator()).isEmpty();
    String email =
        Recorded.DRAFT.replaceAll("(administrateur_metier_(?!email)\\w+\":)\"[^\"]*\"", "$1null");
    assertThat(read(email).request().orElseThrow().snapshot().content().administrator())
        .contains(new Contact(null, null, Recorded.PERSON, null, null));
  }

  @Test
  void a_draft_that_was_never_handed_in_accepted_nothing() {
    String fresh = Recorded.DRAFT.replace("\"2026-06-01T09:20:00.000+02:00\"", "null");

    assertThat(read(fresh).request().orElseThrow().snapshot().termsAccepted()).isFalse();
    for (String yes : List.of("\"1\"", "\"on\"", "true", "\"true\"")) {
      String accepted =
          fresh.replace("\"data\":{", "\"data\":{\"terms_of_service_accepted\":" + yes + ",");
      assertThat(read(accepted).request().orElseThrow().snapshot().termsAccepted()).isTrue();
    }
    String declined = fresh.replace("\"data\":{", "\"data\":{\"terms_of_service_accepted\":\"0\",");
    assertThat(read(declined).request().orElseThrow().snapshot().termsAccepted()).isFalse();
  }

  @Test
  void approvals_are_put_in_order_and_a_flag_revokes() {
    String earlier =
        Recorded.HABILITATION
            .replace("\"id\":456", "\"id\":400")
            .replace("\"state\":\"active\"", "\"state\":\"obsolete\"")
            .replace("2026-06-03", "2026-05-03");
    SubscriptionRequest request =
        read(Recorded.DEMANDE.replace(Recorded.HABILITATION, Recorded.HABILITATION + "," + earlier))
            .request()
            .orElseThrow();
    assertThat(request.habilitations())
        .extracting(Habilitation::state)
        .containsExactly(HabilitationState.OBSOLETE, HabilitationState.ACTIVE);

    SubscriptionRequest withdrawn =
        read(Recorded.DEMANDE.replace("\"revoked\":false", "\"revoked\":true"))
            .request()
            .orElseThrow();
    assertThat(withdrawn.activeHabilitation()).isEmpty();
  }

  @Test
  void what_the_core_does_not_know_is_told() {
    assertThat(
            read(Recorded.DEMANDE.replace("\"validated\"", "\"pondering\"")).violations().stream())
        .extracting("rule")
        .containsExactly(ImportRules.IMPORT_STATE_UNKNOWN);
    ImportAnswer inPart = read(Recorded.DEMANDE.replace("recensement_citoyen", "vote"));
    assertThat(inPart.unknownScopes()).containsExactly("vote");
    assertThat(inPart.request()).isPresent();
  }

  @Test
  void what_a_commune_has_feeds_the_eligibility_and_the_plan() {
    DataPassDemande validated = Recorded.demande(Recorded.DEMANDE);
    DataPassDemande pending =
        Recorded.demande(
            Recorded.DRAFT
                .replace("\"id\":123,", "\"id\":124,")
                .replace("etat_civil", "je_change_de_coordonnees"));
    DataPassHoldings holdings = reader.read(List.of(validated, pending), CLAMART);

    assertThat(holdings.isWhole()).isTrue();
    ExistingSubscriptions existing = holdings.addedTo(ExistingSubscriptions.none());
    assertThat(existing.habilitations())
        .isEqualTo(Map.of(DemarcheCode.AEC, "123", DemarcheCode.RCO, "123"));
    assertThat(existing.pendingRequests()).containsEntry(DemarcheCode.JCC, "124");
    WhatExists exists = holdings.addedTo(WhatExists.unknown(), "7");
    assertThat(exists.requests()).extracting("id").containsExactly("123", "124");
    assertThat(exists.habilitations()).hasSize(1);
    assertThat(exists.datapassRead()).isFalse();
  }

  @Test
  void what_is_not_understood_is_not_passed_over_in_silence() {
    DataPassDemande strange =
        Recorded.demande(Recorded.DEMANDE.replace("\"validated\"", "\"pondering\""));
    DataPassDemande inPart =
        Recorded.demande(
            Recorded.DEMANDE
                .replace("\"id\":123,", "\"id\":124,")
                .replace("recensement_citoyen", "vote"));
    DataPassHoldings holdings = reader.read(List.of(strange, inPart), CLAMART);

    assertThat(holdings.isWhole()).isFalse();
    assertThat(holdings.notUnderstood()).containsOnlyKeys(123L);
    assertThat(holdings.doubts()).containsOnlyKeys(124L);
    assertThat(holdings.requests()).hasSize(1);
  }
}
