// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.fixture.Communes;
import fr.hubee.core.fixture.Requests;
import fr.hubee.core.fixture.SettableClock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests as DataPass v1 and v2 tell them (DataPass v2, import of v1 requests, 2026-08-06). */
class RequestImportTest {

  static final Instant SUBMITTED = Instant.parse("2024-03-01T10:00:00Z");
  static final Instant VALIDATED = Instant.parse("2024-03-04T10:00:00Z");
  static final Instant REOPENED = Instant.parse("2026-11-01T10:00:00Z");

  private static final RequestImport IMPORT = new RequestImport(DemarcheCatalogue.standard());

  @ParameterizedTest
  @CsvSource({
    "draft, DRAFT",
    "submitted, SUBMITTED",
    "changes_requested, CHANGES_REQUESTED",
    "validated, VALIDATED",
    "refused, REFUSED",
    "revoked, REVOKED",
    "archived, ARCHIVED"
  })
  void every_state_of_datapass_is_understood(String told, RequestState state) {
    assertThat(read("hubee_dila", told, List.of("etat_civil")).state()).isEqualTo(state);
  }

  @ParameterizedTest
  @ValueSource(strings = {"escalated", "Draft", "", "brouillon"})
  void an_unknown_state_is_told_and_nothing_is_made_up(String told) {
    ImportAnswer answer = IMPORT.read(told("hubee_dila", told, List.of(), List.of()));
    assertThat(answer.request()).isEmpty();
    assertThat(answer.violations().contains(ImportRules.IMPORT_STATE_UNKNOWN)).isTrue();
  }

  @Test
  void both_spellings_of_the_demarches_are_understood_and_the_unknown_is_kept_apart() {
    ImportAnswer answer =
        IMPORT.read(
            told(
                "hubee_dila",
                "submitted",
                List.of("EtatCivil", "recensement_citoyen", "etat_civil", "carte_grise"),
                List.of()));
    assertThat(answer.request().orElseThrow().demarches())
        .extracting(demarche -> demarche.code())
        .containsExactly(DemarcheCode.AEC, DemarcheCode.RCO);
    assertThat(answer.unknownScopes()).containsExactly("carte_grise");
    assertThat(answer.violations().hasErrors()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "hubee_cert_dc, DGS, DATAPASS_V2_2026",
    "hubee_dila, DILA, DATAPASS_V2_2026",
    "hubee_portail, DGS, DATAPASS_V1_2022",
    "hubee_portail_dila, DILA, DATAPASS_V1_2022"
  })
  void the_definition_tells_the_form_and_the_version(
      String definition, String operator, RequestProfile profile) {
    SubscriptionRequest request = read(definition, "submitted", List.of());
    assertThat(request.form().operator().code()).isEqualTo(operator);
    assertThat(request.profile()).isEqualTo(profile);
  }

  @Test
  void a_form_of_another_service_is_refused() {
    ImportAnswer answer = IMPORT.read(told("api_particulier", "draft", List.of(), List.of()));
    assertThat(answer.request()).isEmpty();
    assertThat(answer.violations().contains(ImportRules.IMPORT_FORM_UNKNOWN)).isTrue();
  }

  @Test
  void certdc_asks_for_its_one_demarche_without_naming_it() {
    assertThat(read("hubee_cert_dc", "draft", List.of()).demarches())
        .extracting(demarche -> demarche.form())
        .containsExactly(RequestForm.CERTDC);
  }

  @Test
  void an_update_under_way_is_seen_by_the_dates_and_goes_on() {
    SubscriptionRequest request =
        IMPORT
            .read(
                told(
                    "hubee_dila",
                    "changes_requested",
                    List.of("etat_civil", "recensement_citoyen"),
                    List.of(habilitation("active", false))))
            .request()
            .orElseThrow();
    assertThat(request.isReopening()).isTrue();
    assertThat(request.submittedAt()).contains(SUBMITTED);
    assertThat(request.approvedAt()).contains(VALIDATED);
    SubscriptionRequest refused =
        request
            .act(
                RequestEvent.REFUSE,
                Requests.OPERATOR,
                "Non",
                new SettableClock("2026-11-23T09:00:00Z"))
            .orThrow();
    assertThat(refused.state()).isEqualTo(RequestState.VALIDATED);
    assertThat(refused.demarches()).extracting(d -> d.code()).containsExactly(DemarcheCode.AEC);
  }

  @ParameterizedTest
  @CsvSource({"active, false, true", "active, true, false", "revoked, false, false"})
  void revoked_if_either_of_the_two_marks_says_so(String state, boolean revoked, boolean active) {
    SubscriptionRequest request =
        IMPORT
            .read(
                told(
                    "hubee_dila",
                    "validated",
                    List.of("etat_civil"),
                    List.of(habilitation(state, revoked))))
            .request()
            .orElseThrow();
    assertThat(request.hasActiveHabilitation()).isEqualTo(active);
  }

  @Test
  void of_two_active_habilitations_the_newest_counts() {
    SubscriptionRequest request =
        IMPORT
            .read(
                told(
                    "hubee_dila",
                    "validated",
                    List.of("etat_civil"),
                    List.of(habilitation("active", false), habilitation("active", false))))
            .request()
            .orElseThrow();
    assertThat(request.habilitations())
        .extracting(Habilitation::state)
        .containsExactly(HabilitationState.OBSOLETE, HabilitationState.ACTIVE);
  }

  @Test
  void an_habilitation_in_an_unknown_state_is_told() {
    ImportAnswer answer =
        IMPORT.read(
            told("hubee_dila", "validated", List.of(), List.of(habilitation("expired", false))));
    assertThat(answer.request()).isEmpty();
    assertThat(answer.violations().asList().get(0).path()).isEqualTo("habilitations.state");
  }

  @ParameterizedTest
  @CsvSource({"validated, ACTIVE", "revoked, REVOKED"})
  void v1_knows_no_habilitation_and_its_validation_makes_one(
      String state, HabilitationState expected) {
    SubscriptionRequest request = read("hubee_portail_dila", state, List.of("EtatCivil"));
    assertThat(request.habilitations()).extracting(Habilitation::state).containsExactly(expected);
    assertThat(request.approvedAt()).contains(VALIDATED);
  }

  @Test
  void v1_never_validated_has_none() {
    assertThat(read("hubee_portail", "refused", List.of()).habilitations()).isEmpty();
  }

  @Test
  void what_v2_could_not_take_over_is_not_updated() {
    ImportedRequest clean =
        told(
            "hubee_dila",
            "validated",
            List.of("etat_civil"),
            List.of(habilitation("active", false)));
    for (boolean dirty : new boolean[] {true, false}) {
      SubscriptionRequest request =
          SubscriptionRequest.restore(
              IMPORT.read(clean).request().orElseThrow().snapshot().toBuilder()
                  .dirtyFromV1(dirty)
                  .build());
      assertThat(
              request
                  .act(
                      RequestEvent.REOPEN,
                      Actor.applicant("user-17"),
                      new SettableClock("2026-11-23T09:00:00Z"))
                  .isMoved())
          .isEqualTo(!dirty);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "approve, APPROVE",
    "validate, APPROVE",
    "cancel_reopening, CANCEL_REOPENING",
    "system_archive, ARCHIVE",
    "destroy, ARCHIVE",
    "transfer, TRANSFER",
    "update, ",
    "notify, ",
    "escalate, ",
    "APPROVE, "
  })
  void events_of_both_versions_are_understood(String told, RequestEvent event) {
    assertThat(RequestImport.event(told)).isEqualTo(Optional.ofNullable(event));
  }

  @Test
  void what_only_an_habilitation_names_is_kept_apart_too() {
    ImportAnswer answer =
        IMPORT.read(
            told(
                "hubee_dila",
                "validated",
                List.of("etat_civil"),
                List.of(
                    new ImportedHabilitation(
                        "active", false, VALIDATED, List.of("carte_grise"), null, null))));
    assertThat(answer.unknownScopes()).containsExactly("carte_grise");
  }

  @Test
  void nothing_printed_says_who() {
    ImportedRequest told =
        told("hubee_dila", "validated", List.of(), List.of(habilitation("active", false)));
    assertThat(told + " " + told.habilitations()).doesNotContain("Lefèvre", "user-17", "maelle");
  }

  static SubscriptionRequest read(String definition, String state, List<String> scopes) {
    return IMPORT.read(told(definition, state, scopes, List.of())).request().orElseThrow();
  }

  static ImportedRequest told(
      String definition,
      String state,
      List<String> scopes,
      List<ImportedHabilitation> habilitations) {
    return new ImportedRequest(
        "1234",
        definition,
        state,
        Communes.CLAMART,
        Requests.MAIRIE_OF_CLAMART,
        scopes,
        Requests.ADMINISTRATOR,
        "user-17",
        true,
        new RequestDates(SUBMITTED, REOPENED, VALIDATED),
        habilitations,
        false);
  }

  private static ImportedHabilitation habilitation(String state, boolean revoked) {
    return new ImportedHabilitation(
        state, revoked, VALIDATED, List.of("etat_civil"), Requests.ADMINISTRATOR, "user-17");
  }
}
