// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.request.HabilitationState;
import fr.hubee.core.request.RequestState;
import fr.hubee.testkit.fake.FakeSirene;
import fr.hubee.testkit.fake.datapass.people.ActAnswer;
import fr.hubee.testkit.fake.datapass.people.ActRefusedException;
import fr.hubee.testkit.fake.datapass.people.FormData;
import fr.hubee.testkit.fake.datapass.people.Person;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Who may do what, and what is demanded of him. */
class ActorsTest {

  private final Stage stage = new Stage();
  private final Cast cast = stage.cast;

  private static void assertOutOfTurn(ActAnswer answer, String... unmet) {
    assertThat(answer).isInstanceOf(ActAnswer.OutOfTurn.class);
    for (String guard : unmet) {
      assertThat(answer.message()).contains(guard);
    }
  }

  @Test
  void a_colleague_hands_nothing_in() {
    long id = stage.draft(Stage.AEC);
    cast.applicant().acceptTerms(id).orThrow();
    assertOutOfTurn(cast.colleague().submit(id), "le demandeur de cette demande");
    assertThat(cast.colleague().acceptTerms(id)).isInstanceOf(ActAnswer.Refused.class);
    assertThat(cast.colleague().edit(id, FormData.ticking(Stage.RCO)))
        .isInstanceOf(ActAnswer.Refused.class);
    assertThat(stage.view(id).scopes()).containsExactly("etat_civil");
  }

  @Test
  void the_applicant_acts_only_while_working_for_the_organisation() {
    long id = stage.draft(Stage.AEC);
    cast.applicant().acceptTerms(id).orThrow();
    cast.applicant().worksFor(FakeSirene.DINUM.siret());
    assertOutOfTurn(cast.applicant().submit(id), "le demandeur");
    cast.applicant().worksFor(FakeSirene.CLAMART.siret());
    cast.applicant().submit(id).orThrow();
  }

  @Test
  void an_applicant_does_not_instruct_and_an_agent_of_the_other_operator_neither() {
    long id = stage.submitted(Stage.AEC);
    for (Person person : new Person[] {cast.applicant(), cast.dgs(), cast.admin()}) {
      assertOutOfTurn(person.approve(id, ""), "un agent de l'opérateur du formulaire");
      assertOutOfTurn(person.refuse(id, "non"));
      assertOutOfTurn(person.requestChanges(id, "à revoir"));
    }
    assertThat(stage.view(id).state()).isEqualTo(RequestState.SUBMITTED);
  }

  @Test
  void a_developer_or_a_reporter_does_not_instruct_a_manager_does() {
    long id = stage.submitted(Stage.AEC);
    Person agent =
        stage.datapass.people().agent("a@dila.example.org", "A", "B", "dila:hubee_dila:reporter");
    assertOutOfTurn(agent.approve(id, ""));
    assertOutOfTurn(agent.withRoles("dila:*:developer").approve(id, ""));
    agent.withRoles("dila:*:manager").approve(id, "").orThrow();
  }

  @Test
  void reasons_are_demanded_but_for_a_revocation() {
    long id = stage.submitted(Stage.AEC);
    assertOutOfTurn(cast.dila().refuse(id, " "), "un motif");
    assertOutOfTurn(cast.dila().requestChanges(id, ""), "un motif");
    cast.dila().approve(id, "").orThrow();
    cast.dila().revoke(id, "").orThrow();
  }

  @Test
  void an_agent_says_why_he_cancels_an_update_and_the_applicant_need_not() {
    long id = stage.reopened(Stage.AEC);
    assertOutOfTurn(cast.dila().cancelReopening(id, ""), "un motif de la part de l'opérateur");
    cast.applicant().cancelReopening(id, "").orThrow();
    cast.applicant().reopen(id).orThrow();
    cast.applicant().edit(id, FormData.ticking(Stage.RCO)).orThrow();
    cast.applicant().submit(id).orThrow();
    assertOutOfTurn(cast.applicant().cancelReopening(id, ""));
    cast.dila().cancelReopening(id, "à la demande de la mairie").orThrow();
  }

  @Test
  void an_agent_deletes_too() {
    cast.dila().archive(stage.draft(Stage.AEC)).orThrow();
  }

  @Test
  void what_is_taken_over_badly_from_v1_is_not_updated_nor_transferred() {
    long id = stage.validated(Stage.AEC);
    stage.datapass.givenDirtyFromV1(id);
    assertOutOfTurn(cast.applicant().reopen(id), "datapass@api.gouv.fr");
    assertOutOfTurn(
        cast.applicant().transfer(id, cast.colleague().email()), "datapass@api.gouv.fr");
  }

  @Test
  void an_agent_still_cancels_an_update_of_what_is_taken_over_badly() {
    long id = stage.reopened(Stage.AEC);
    stage.datapass.givenDirtyFromV1(id);
    assertOutOfTurn(cast.applicant().cancelReopening(id, ""));
    cast.dila().cancelReopening(id, "motif").orThrow();
  }

  @Test
  void an_unknown_request_or_habilitation_is_not_found() {
    for (ActAnswer answer :
        new ActAnswer[] {
          cast.applicant().submit(99),
          cast.applicant().edit(99, FormData.ticking()),
          cast.dila().approve(99, ""),
          cast.dila().revokeHabilitation(99, "")
        }) {
      assertThat(answer).isEqualTo(new ActAnswer.NotFound(99));
      assertThat(answer.message()).isEqualTo("La ressource demandée est introuvable.");
    }
  }

  @Test
  void whoever_prefers_it_gets_an_exception_with_the_answer() {
    ActAnswer answer = cast.applicant().submit(99);
    Assertions.assertThatThrownBy(answer::orThrow)
        .isInstanceOfSatisfying(
            ActRefusedException.class, refused -> assertThat(refused.answer()).isSameAs(answer))
        .hasMessage(answer.message());
  }

  @Test
  void an_habilitation_is_revoked_alone_while_its_request_is_updated() {
    long id = stage.reopened(Stage.AEC);
    long habilitation = stage.view(id).habilitations().get(0).id();
    assertOutOfTurn(cast.applicant().revokeHabilitation(habilitation, "non"));
    assertOutOfTurn(cast.applicant().archive(id), "aucune habilitation active");

    cast.dila().revokeHabilitation(habilitation, "non").orThrow();

    assertThat(stage.view(id).state()).isEqualTo(RequestState.DRAFT);
    assertThat(stage.view(id).habilitations().get(0).state()).isEqualTo(HabilitationState.REVOKED);
    assertThat(cast.dila().revokeHabilitation(habilitation, "non"))
        .isInstanceOf(ActAnswer.Refused.class);
    cast.applicant().cancelReopening(id, "").orThrow();
    assertThat(stage.view(id).state()).isEqualTo(RequestState.VALIDATED);
    assertThat(stage.view(id).activeHabilitation()).isEmpty();
    assertOutOfTurn(cast.applicant().reopen(id), "une habilitation active");
  }

  @Test
  void revoking_the_only_habilitation_of_a_validated_request_revokes_the_request() {
    long id = stage.validated(Stage.AEC);
    cast.dila().revokeHabilitation(stage.view(id).habilitations().get(0).id(), "").orThrow();
    assertThat(stage.view(id).state()).isEqualTo(RequestState.REVOKED);
    assertThat(stage.view(id).events()).endsWith("revoke");
    cast.applicant().archive(id).orThrow();
  }

  @Test
  void revoking_a_request_leaves_obsolete_habilitations_obsolete() {
    long id = stage.reopened(Stage.AEC);
    cast.applicant().edit(id, FormData.ticking(Stage.AEC, Stage.RCO)).orThrow();
    cast.applicant().submit(id).orThrow();
    cast.dila().approve(id, "").orThrow();
    cast.dila().revoke(id, "").orThrow();
    assertThat(stage.view(id).habilitations())
        .extracting(one -> one.state().name())
        .containsExactly("OBSOLETE", "REVOKED");
  }

  @Test
  void nobody_asks_without_an_organisation() {
    assertThat(cast.dila().open(RequestForm.BUNDLE, FormData.ticking(Stage.AEC)))
        .isInstanceOf(ActAnswer.Refused.class);
  }

  @Test
  void an_agent_keeps_his_roles_when_he_logs_in_again() {
    stage.datapass.people().agent(cast.dila().email(), "Autre", "Nom");
    cast.dila().approve(stage.submitted(Stage.AEC), "").orThrow();
  }

  @Test
  void nobody_is_printed() {
    assertThat(cast.toString()).doesNotContain("@").doesNotContain("Modèle");
    assertThat(stage.datapass.people().find("AGENT@dila.example.org ")).isPresent();
    assertThat(stage.datapass.people().find("nobody@example.org")).isEmpty();
  }
}
