// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.identity.Contact;
import fr.hubee.testkit.fake.datapass.mail.Mail;
import fr.hubee.testkit.fake.datapass.mail.MailKind;
import fr.hubee.testkit.fake.datapass.people.FormData;
import fr.hubee.testkit.fake.datapass.people.Person;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who gets which mail, to the letter of its subject. */
class MailsTest {

  private static final String APPLICANT = "camille.modele@example.org";
  private static final String ADMINISTRATOR = "anne.exemple@example.org";
  private static final String DILA = "agent@dila.example.org";
  private static final String BUNDLE = RequestForm.BUNDLE.label();

  private final Stage stage = new Stage();
  private final Cast cast = stage.cast;
  private int seen;

  /** What was sent since the last question, as "role address: subject". */
  private List<String> sent() {
    List<Mail> all = stage.datapass.mails();
    List<Mail> fresh = all.subList(seen, all.size());
    seen = all.size();
    return fresh.stream()
        .map(mail -> mail.role() + " " + mail.to() + ": " + mail.subject())
        .toList();
  }

  private Mail last() {
    List<Mail> all = stage.datapass.mails();
    return all.get(all.size() - 1);
  }

  @Test
  void a_request_from_its_beginning_to_its_revocation() {
    long id = stage.draft(Stage.AEC);
    assertThat(sent()).isEmpty();

    stage.handedIn(id);
    assertThat(sent())
        .containsExactly(
            "APPLICANT "
                + APPLICANT
                + ": Nous accusons réception de votre demande d'habilitation n°D1 sur DataPass",
            "INSTRUCTOR " + DILA + ": Nouvelle demande d'habilitation sur DataPass");

    cast.dila().requestChanges(id, "Le maire est désigné").orThrow();
    assertThat(sent())
        .containsExactly(
            "APPLICANT "
                + APPLICANT
                + ": Votre demande d'habilitation numéro D1 requiert des modifications");
    assertThat(last().text()).contains("Le maire est désigné", "Bonjour MODÈLE Camille");

    stage.handedIn(id);
    sent();
    cast.dila().approve(id, "Bienvenue à bord").orThrow();
    assertThat(sent())
        .containsExactly(
            "APPLICANT " + APPLICANT + ": Votre habilitation numéro D1 vient d'être validée",
            "ADMINISTRATEUR_LOCAL "
                + ADMINISTRATOR
                + ": Vous avez été désigné administrateur local HubEE pour des démarches service-public.fr");
    assertThat(stage.datapass.mails())
        .filteredOn(mail -> mail.kind() == MailKind.APPROVED)
        .singleElement()
        .satisfies(mail -> assertThat(mail.text()).contains("Bienvenue à bord", "Anne Exemple"));

    cast.dila().revoke(id, "Fusion de communes").orThrow();
    assertThat(sent())
        .containsExactly(
            "APPLICANT " + APPLICANT + ": Votre demande d'habilitation numéro D1 a été révoquée.");
    assertThat(last().text()).contains("Fusion de communes");
    cast.applicant().archive(id).orThrow();
    assertThat(sent()).isEmpty();
  }

  @Test
  void an_update_has_subjects_of_its_own() {
    long id = stage.reopened(Stage.AEC);
    sent();
    cast.applicant().edit(id, FormData.ticking(Stage.AEC, Stage.RCO)).orThrow();
    assertThat(sent()).isEmpty();

    cast.applicant().submit(id).orThrow();
    assertThat(sent())
        .containsExactly(
            "APPLICANT "
                + APPLICANT
                + ": Nous accusons réception de votre demande de modification d'habilitation n°D1 sur DataPass",
            "INSTRUCTOR " + DILA + ": Demande de réouverture d'habilitation sur DataPass");

    cast.dila().requestChanges(id, "à revoir").orThrow();
    assertThat(sent())
        .containsExactly(
            "APPLICANT "
                + APPLICANT
                + ": Votre réouverture d'habilitation numéro D1 requiert des modifications");

    cast.dila().refuse(id, "finalement non").orThrow();
    assertThat(sent())
        .containsExactly(
            "APPLICANT "
                + APPLICANT
                + ": Votre réouverture d'habilitation numéro D1 a été refusée");
    assertThat(last().text()).contains("finalement non", "reste valable");

    cast.applicant().reopen(id).orThrow();
    cast.applicant().edit(id, FormData.ticking(Stage.AEC, Stage.RCO)).orThrow();
    cast.applicant().submit(id).orThrow();
    sent();
    cast.dila().approve(id, "").orThrow();
    assertThat(sent())
        .containsExactly(
            "APPLICANT "
                + APPLICANT
                + ": Votre réouverture d'habilitation numéro D1 vient d'être validée",
            "ADMINISTRATEUR_LOCAL "
                + ADMINISTRATOR
                + ": Vous avez été désigné administrateur local HubEE pour des démarches service-public.fr");
    assertThat(stage.datapass.mails().get(stage.datapass.mails().size() - 2).text())
        .contains("ne crée pas son compte dans le Portail HubEE");
  }

  @Test
  void a_refusal_and_a_cancelled_update() {
    long id = stage.submitted(Stage.AEC);
    sent();
    cast.dila().refuse(id, "pas une commune").orThrow();
    assertThat(sent())
        .containsExactly(
            "APPLICANT " + APPLICANT + ": Votre demande d'habilitation numéro D1 a été refusée");
    assertThat(last().text()).contains("pas une commune").doesNotContain("reste valable");
    cast.applicant().archive(id).orThrow();

    long second = stage.reopened(Stage.AEC);
    sent();
    cast.applicant().cancelReopening(second, "").orThrow();
    assertThat(sent()).isEmpty();
  }

  @Test
  void certdc_names_its_administrator_otherwise() {
    long id = stage.handedIn(stage.certDcDraft());
    assertThat(sent()).anyMatch(line -> line.startsWith("INSTRUCTOR agent@dgs"));
    cast.dgs().approve(id, "").orThrow();
    assertThat(sent())
        .contains(
            "ADMINISTRATEUR_LOCAL "
                + ADMINISTRATOR
                + ": Vous avez été désigné administrateur local HubEE pour une démarche CertDC");
  }

  @Test
  void an_applicant_who_is_the_administrator_gets_one_mail() {
    long id =
        cast.applicant()
            .open(
                RequestForm.BUNDLE,
                FormData.of(
                    new Contact(
                        "Modèle",
                        "Camille",
                        " CAMILLE.modele@example.org",
                        "0199001234",
                        "Secrétaire"),
                    Stage.AEC))
            .orThrow()
            .id();
    stage.handedIn(id);
    sent();
    cast.dila().approve(id, "").orThrow();
    assertThat(sent())
        .containsExactly(
            "APPLICANT " + APPLICANT + ": Votre habilitation numéro D1 vient d'être validée");
    assertThat(last().text()).contains("Créez votre mot de passe");
  }

  @Test
  void messages_are_told_with_a_link_alone() {
    long id = stage.draft(Stage.AEC);
    cast.applicant().sendMessage(id, "une question secrète").orThrow();
    assertThat(sent())
        .containsExactly(
            "INSTRUCTOR "
                + DILA
                + ": Nouveau message concernant la demande d'habilitation "
                + BUNDLE);
    cast.dila().sendMessage(id, "une réponse").orThrow();
    assertThat(sent())
        .containsExactly(
            "APPLICANT "
                + APPLICANT
                + ": Vous avez reçu un nouveau message concernant votre demande d'habilitation "
                + BUNDLE);
    assertThat(stage.datapass.mails()).noneMatch(mail -> mail.text().contains("question"));
    long updated = reopenedAfter(id);
    sent();
    cast.dila().sendMessage(updated, "encore").orThrow();
    assertThat(sent())
        .containsExactly(
            "APPLICANT "
                + APPLICANT
                + ": Vous avez reçu un nouveau message concernant votre demande de réouverture de l'habilitation "
                + BUNDLE);
  }

  private long reopenedAfter(long id) {
    stage.handedIn(id);
    cast.dila().approve(id, "").orThrow();
    cast.applicant().reopen(id).orThrow();
    return id;
  }

  @Test
  void reporters_are_told_of_submissions_but_not_of_messages_and_whoever_opted_out_of_neither() {
    Person reporter =
        stage.datapass.people().agent("r@dila.example.org", "R", "R", "dila:*:reporter");
    Person manager =
        stage.datapass.people().agent("m@dila.example.org", "M", "M", "dila:hubee_dila:manager");
    cast.dila().optOut();
    long id = stage.submitted(Stage.AEC);
    assertThat(sent())
        .filteredOn(line -> line.startsWith("INSTRUCTOR"))
        .extracting(line -> line.split("[ :]")[1])
        .containsExactly(reporter.email(), manager.email());
    cast.applicant().sendMessage(id, "Bonjour").orThrow();
    assertThat(sent()).extracting(line -> line.split("[ :]")[1]).containsExactly(manager.email());
  }

  @Test
  void the_receipt_tells_the_day_after_which_silence_refuses() {
    stage.clock.set(Instant.parse("2026-12-31T22:59:59Z"));
    stage.submitted(Stage.AEC);
    assertThat(stage.datapass.mails().get(0).text()).contains("31/12/2026", "28/02/2027");
  }

  @Test
  void a_mail_does_not_print_its_address_and_comes_from_datapass() {
    stage.submitted(Stage.AEC);
    assertThat(stage.datapass.mails())
        .allMatch(mail -> mail.from().equals("notifications@api.gouv.fr"))
        .noneMatch(mail -> mail.toString().contains("@"));
    assertThat(stage.datapass.mails().get(0)).hasToString("RECEIPT to APPLICANT");
  }
}
