// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.identity.Contact;
import fr.hubee.testkit.fake.datapass.model.Deliverability;
import fr.hubee.testkit.fake.datapass.people.ActAnswer;
import fr.hubee.testkit.fake.datapass.people.FormData;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps a request from being handed in, in DataPass' words. */
class SubmissionTest {

  private static final String TERMS =
      "Vous devez acceptez les conditions générales avant de continuer";
  private static final String PHONE =
      "Téléphone de l'administrateur local doit être un numéro de téléphone français. Exemple :"
          + " 0199001234 ou +33199001234.";

  private final Stage stage = new Stage();
  private final Cast cast = stage.cast;

  private List<String> refusal(long id) {
    ActAnswer answer = cast.applicant().submit(id);
    assertThat(answer).isInstanceOf(ActAnswer.Refused.class);
    return ((ActAnswer.Refused) answer).messages();
  }

  private long draftWith(Contact administrator) {
    long id =
        cast.applicant()
            .open(RequestForm.BUNDLE, FormData.of(administrator, Stage.AEC))
            .orThrow()
            .id();
    cast.applicant().acceptTerms(id).orThrow();
    return id;
  }

  private static Contact reachedBy(String email, String phone) {
    return new Contact("Exemple", "Anne", email, phone, "Responsable");
  }

  @Test
  void an_empty_form_says_everything_at_once() {
    long id = cast.applicant().open(RequestForm.BUNDLE, Map.of()).orThrow().id();
    assertThat(refusal(id))
        .containsExactly(
            "Les données ne sont pas cochées : il faut au moins qu'une des données soit"
                + " sélectionnée.",
            "Nom de famille de l'administrateur local doit être rempli(e)",
            "Prénom de l'administrateur local doit être rempli(e)",
            "Email de l'administrateur local doit être rempli(e)",
            "Téléphone de l'administrateur local doit être rempli(e)",
            "Fonction de l'administrateur local doit être rempli(e)",
            TERMS);
  }

  @Test
  void certdc_has_nothing_to_tick() {
    long id = stage.certDcDraft();
    assertThat(refusal(id)).containsExactly(TERMS);
    cast.applicant().acceptTerms(id).orThrow();
    cast.applicant().submit(id).orThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a@", "é@mairie.fr", "a@-b.fr", "a b@c.fr"})
  void an_address_that_is_none_is_refused(String email) {
    assertThat(refusal(draftWith(reachedBy(email, "0199001234"))))
        .containsExactly("Email de l'administrateur local n'est pas valide");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a@b", "A.MARTIN@MAIRIE.FR", " a@b.fr "})
  void an_address_that_datapass_takes_passes(String email) {
    cast.applicant().submit(draftWith(reachedBy(email, "0199001234"))).orThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"06/12/34/56/78", "0033123456789", "+262692123456", "3949"})
  void a_number_that_datapass_does_not_take_is_refused(String phone) {
    assertThat(refusal(draftWith(reachedBy("a@b.fr", phone)))).containsExactly(PHONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"+33 6 12 34 56 78", "06.66.87.34.56", "+687 25 12 34"})
  void a_number_that_datapass_takes_passes(String phone) {
    cast.applicant().submit(draftWith(reachedBy("a@b.fr", phone))).orThrow();
  }

  @Test
  void an_address_where_no_mail_arrives_is_refused() {
    stage.datapass.givenDeliverability("A@B.fr", Deliverability.UNDELIVERABLE);
    assertThat(refusal(draftWith(reachedBy("a@b.fr", "0199001234"))))
        .containsExactly(
            "Email de l'administrateur local n'est pas une adresse email joignable : celle-ci"
                + " n'existe probablement pas. Veuillez soit mettre à jour cette adresse email. Si"
                + " vous êtes sûr que cette adresse email est valide, contactez le support à"
                + " l'adresse datapass@api.gouv.fr en précisant votre numéro d'habilitation pour"
                + " que l'on valide manuellement cette adresse.");
  }

  @Test
  void an_address_that_nobody_could_check_is_refused() {
    stage.datapass.givenDeliverability("a@b.fr", Deliverability.UNKNOWN);
    assertThat(refusal(draftWith(reachedBy("a@b.fr", "0199001234"))))
        .containsExactly(
            "Email de l'administrateur local n'a pas pu être vérifiée : merci de vérifier que cette"
                + " adresse email est bien valide. Si tel est le cas, contactez le support à"
                + " l'adresse datapass@api.gouv.fr en précisant votre numéro d'habilitation ainsi"
                + " que l'email pour que celle-ci soit validée manuellement.");
  }

  @ParameterizedTest
  @EnumSource(names = {"DELIVERABLE", "RISKY", "WHITELISTED"})
  void other_addresses_pass(Deliverability known) {
    stage.datapass.givenDeliverability("a@b.fr", known);
    cast.applicant().submit(draftWith(reachedBy("a@b.fr", "0199001234"))).orThrow();
  }

  @Test
  void the_state_comes_before_what_is_missing() {
    long id = stage.submitted(Stage.AEC);
    assertThat(cast.applicant().submit(id)).isInstanceOf(ActAnswer.OutOfTurn.class);
  }
}
