// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.identity.Siret;
import fr.hubee.testkit.fake.FakeSirene;
import fr.hubee.testkit.fake.datapass.mail.Mail;
import fr.hubee.testkit.fake.datapass.people.Person;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A request changes hands. */
class TransferTest {

  private static final Siret DINUM = FakeSirene.DINUM.siret();

  private final Stage stage = new Stage();
  private final Cast cast = stage.cast;

  @Test
  void the_applicant_gives_it_to_a_colleague_who_then_acts() {
    long id = stage.validated(Stage.AEC);
    cast.applicant().transfer(id, cast.colleague().email().toUpperCase(Locale.ROOT)).orThrow();
    assertThat(cast.applicant().reopen(id).isDone()).isFalse();
    cast.colleague().reopen(id).orThrow();
    assertThat(stage.view(id).events()).containsSubsequence("transfer", "reopen");
    cast.colleague().transfer(id, cast.applicant().email()).orThrow();
  }

  @Test
  void a_colleague_takes_it_himself_and_gives_it_to_nobody_else() {
    long id = stage.submitted(Stage.AEC);
    Person third =
        stage.datapass.people().signIn("c@example.org", "C", "D", FakeSirene.CLAMART.siret());
    assertThat(cast.colleague().transfer(id, third.email()).isDone()).isFalse();
    cast.colleague().transfer(id, cast.colleague().email()).orThrow();
  }

  @Test
  void an_agent_gives_it_to_anyone_of_the_organisation() {
    cast.dila().transfer(stage.submitted(Stage.AEC), cast.colleague().email()).orThrow();
  }

  @Test
  void a_stranger_takes_nothing() {
    long id = stage.submitted(Stage.AEC);
    Person stranger = stage.datapass.people().signIn("c@example.org", "C", "D", DINUM);
    assertThat(stranger.transfer(id, cast.colleague().email()).isDone()).isFalse();
  }

  @Test
  void a_draft_of_the_first_time_stays_where_it_is() {
    assertThat(
            cast.applicant().transfer(stage.draft(Stage.AEC), cast.colleague().email()).message())
        .contains("une mise à jour en cours");
  }

  @Test
  void datapass_says_why_the_recipient_will_not_do() {
    long id = stage.submitted(Stage.AEC);
    stage.datapass.people().signIn("c@example.org", "C", "D", DINUM);
    assertThat(cast.applicant().transfer(id, "nobody@example.org").message())
        .startsWith("Le destinataire ne possède pas de compte sur DataPass, il doit d'abord");
    assertThat(cast.applicant().transfer(id, "c@example.org").message())
        .startsWith("Le destinataire n'appartient pas à la même organisation");
    assertThat(cast.applicant().transfer(id, cast.applicant().email()).message())
        .isEqualTo("Vous ne pouvez pas transférer cette demande à la même personne");
  }

  @Test
  void an_administrator_gives_it_to_another_organisation_without_any_mail() {
    long id = stage.submitted(Stage.AEC);
    Person other = stage.datapass.people().signIn("c@example.org", "C", "D", DINUM);
    int mails = stage.datapass.mails().size();
    assertThat(cast.dila().transferToOrganisation(id, DINUM, other.email()).isDone()).isFalse();
    assertThat(cast.admin().transferToOrganisation(id, DINUM, "x@example.org").isDone()).isFalse();
    assertThat(cast.admin().transferToOrganisation(id, DINUM, cast.colleague().email()).isDone())
        .isFalse();

    cast.admin().transferToOrganisation(id, DINUM, other.email()).orThrow();

    assertThat(stage.view(id).siret()).isEqualTo(DINUM);
    assertThat(stage.datapass.mails()).hasSize(mails);
    assertThat(stage.view(id).events()).endsWith("transfer");
  }

  @Test
  void both_are_written_to() {
    long id = stage.submitted(Stage.AEC);
    cast.applicant().transfer(id, cast.colleague().email()).orThrow();
    assertThat(stage.datapass.mails())
        .filteredOn(mail -> mail.subject().startsWith("Transfert"))
        .extracting(Mail::to)
        .containsExactly(cast.applicant().email(), cast.colleague().email());
  }
}
