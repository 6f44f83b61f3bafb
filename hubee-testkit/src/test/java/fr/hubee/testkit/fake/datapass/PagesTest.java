// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.demarche.Environment;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.testkit.SettableClock;
import fr.hubee.testkit.fake.FakeSirene;
import fr.hubee.testkit.fake.datapass.model.Switch;
import fr.hubee.testkit.fake.datapass.people.ActAnswer;
import fr.hubee.testkit.fake.datapass.people.FormData;
import fr.hubee.testkit.fake.datapass.people.Person;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages before and beside the instruction. */
class PagesTest {

  private final Stage stage = new Stage();
  private final Cast cast = stage.cast;

  private ActAnswer openAgain(RequestForm form) {
    return cast.colleague().open(form, FormData.of(Cast.ADMINISTRATOR, Stage.JCC));
  }

  @Test
  void one_active_request_per_form_and_organisation() {
    long id = stage.draft(Stage.AEC);
    assertThat(openAgain(RequestForm.BUNDLE).message())
        .isEqualTo(
            "Votre organisation COMMUNE DE CLAMART possède déjà une demande en cours pour ce"
                + " service.");
    assertThat(openAgain(RequestForm.CERTDC).isDone()).isTrue();
    stage.handedIn(id);
    cast.dila().approve(id, "").orThrow();
    assertThat(openAgain(RequestForm.BUNDLE).message())
        .isEqualTo(
            "Votre organisation COMMUNE DE CLAMART possède déjà une habilitation pour ce"
                + " service.");
    cast.applicant().worksFor(FakeSirene.DINUM.siret());
    assertThat(cast.applicant().open(RequestForm.BUNDLE, Map.of()).isDone()).isTrue();
  }

  @Test
  void after_a_refusal_the_page_lets_one_begin_but_the_model_wants_an_archive_first() {
    long id = stage.handedIn(stage.certDcDraft());
    cast.dgs().refuse(id, "non").orThrow();
    assertThat(openAgain(RequestForm.CERTDC).message())
        .isEqualTo(
            "Une autre demande d'habilitation est déjà en cours ou validée pour cette organisation,"
                + " il ne peut en avoir qu'une seule de ce type.");
    cast.applicant().archive(id).orThrow();
    openAgain(RequestForm.CERTDC).orThrow();
  }

  @Test
  void after_a_refusal_of_the_bundle_other_demarches_may_be_asked_for() {
    long id = stage.submitted(Stage.AEC);
    cast.dila().refuse(id, "non").orThrow();
    assertThat(
            cast.colleague()
                .open(RequestForm.BUNDLE, FormData.of(Cast.ADMINISTRATOR, Stage.AEC))
                .message())
        .isEqualTo(
            "Les données ont déjà été sélectionnés pour une autre demande d'habilitation de"
                + " l'organisation");
    openAgain(RequestForm.BUNDLE).orThrow();
  }

  @Test
  void a_closed_organisation_begins_nothing() {
    cast.applicant().worksFor(FakeSirene.CLAMART_CLOSED.siret());
    assertThat(cast.applicant().open(RequestForm.BUNDLE, Map.of()).message())
        .contains("cette organisation est fermée");
  }

  @Test
  void an_organisation_unknown_to_sirene_counts_as_open() {
    cast.applicant().worksFor(Cast.UNKNOWN_SIRET);
    cast.applicant().open(RequestForm.BUNDLE, Map.of()).orThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-19T21:59:59Z, hebergement_tourisme, PRODUCTION, true",
    "2026-05-19T22:00:00Z, hebergement_tourisme, PRODUCTION, false",
    "2026-11-23T08:00:00Z, depot_dossier_mariage, PRODUCTION, false",
    "2026-11-23T08:00:00Z, depot_dossier_mariage, SANDBOX, true",
    "2026-11-23T08:00:00Z, etat_civil, PRODUCTION, true",
    "2026-11-23T08:00:00Z, inventee, PRODUCTION, false"
  })
  void the_page_offers_what_is_open_on_the_day(
      Instant now, String scope, Environment environment, boolean offered) {
    FakeDataPass datapass =
        FakeDataPass.builder(new SettableClock(now)).environment(environment).build();
    Person applicant = Cast.in(datapass).applicant();
    assertThat(applicant.open(RequestForm.BUNDLE, FormData.ticking(List.of(scope))).isDone())
        .isEqualTo(offered);
  }

  @Test
  void a_request_begun_before_a_closing_may_still_tick_the_closed_one() {
    SettableClock clock = new SettableClock(Instant.parse("2026-05-19T08:00:00Z"));
    FakeDataPass datapass = FakeDataPass.builder(clock).build();
    Person applicant = Cast.in(datapass).applicant();
    long id = applicant.open(RequestForm.BUNDLE, Map.of()).orThrow().id();
    clock.set(Instant.parse("2026-11-23T08:00:00Z"));
    applicant.edit(id, FormData.ticking(List.of("hebergement_tourisme"))).orThrow();
    assertThat(applicant.edit(id, FormData.ticking(List.of("autre"))).message())
        .isEqualTo("Le formulaire ne propose pas : autre");
  }

  @Test
  void the_flag_opens_the_marriage_in_production() {
    stage.datapass.turnOn(Switch.DEPOT_DOSSIER_MARIAGE);
    cast.applicant()
        .open(RequestForm.BUNDLE, FormData.ticking(List.of("depot_dossier_mariage")))
        .orThrow();
  }

  @Test
  void a_form_is_saved_however_incomplete_and_only_while_it_is_to_be_filled_in() {
    long id = stage.draft(Stage.AEC);
    cast.applicant()
        .edit(id, Map.of("administrateur_metier_email", "n'importe quoi", "autre", "x"))
        .orThrow();
    cast.applicant().edit(id, FormData.of(Cast.ADMINISTRATOR)).orThrow();
    stage.handedIn(id);
    assertThat(cast.applicant().edit(id, FormData.ticking(Stage.RCO)).isDone()).isFalse();
    assertThat(cast.applicant().acceptTerms(id).isDone()).isFalse();
    cast.dila().requestChanges(id, "à revoir").orThrow();
    cast.applicant().edit(id, FormData.ticking(Stage.RCO)).orThrow();
    assertThat(stage.view(id).scopes()).containsExactly("recensement_citoyen");
  }

  @Test
  void what_is_ticked_on_the_form_of_certdc_is_left_out() {
    assertThat(
            cast.applicant()
                .open(RequestForm.CERTDC, FormData.of(Cast.ADMINISTRATOR, Stage.AEC))
                .orThrow()
                .scopes())
        .isEmpty();
  }

  @Test
  void the_applicant_and_the_agents_write_to_each_other() {
    long id = stage.draft(Stage.AEC);
    cast.applicant().sendMessage(id, "Bonjour").orThrow();
    cast.dila().sendMessage(id, "Bonjour").orThrow();
    assertThat(cast.dgs().sendMessage(id, "Bonjour").isDone()).isFalse();
    assertThat(cast.colleague().sendMessage(id, "Bonjour").isDone()).isFalse();
    assertThat(cast.applicant().sendMessage(id, " ").isDone()).isFalse();
    assertThat(stage.view(id).events())
        .containsExactly("create", "applicant_message", "instructor_message");
  }
}
