// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.mail;

import fr.hubee.core.demarche.RequestForm;
import fr.hubee.testkit.fake.datapass.model.DataKey;
import fr.hubee.testkit.fake.datapass.model.StoredRequest;
import fr.hubee.testkit.fake.datapass.model.StoredUser;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the mails say, with the facts of the originals. */
final class MailText {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final int MONTHS_OF_SILENCE = 2;

  private MailText() {}

  static String letter(StoredUser to, RequestForm form, String text) {
    return "Bonjour %s,\n\n%s\n\nL'équipe %s"
        .formatted(to.profile().displayName(), text, form.label());
  }

  static String receipt(StoredRequest request, LocalDate day) {
    return paragraphs(
        "Demande reçue le "
            + DAY.format(day)
            + ", instruite par "
            + request.form().operator().name(),
        "Sans réponse au " + DAY.format(day.plusMonths(MONTHS_OF_SILENCE)) + ", elle est rejetée.");
  }

  static String approval(StoredRequest request, String message, boolean reopening) {
    return paragraphs(
        next(request),
        reopening
            ? "Changer d'administrateur local ici ne crée pas son compte dans le Portail HubEE :"
                + " écrivez au support HubEE."
            : "",
        message);
  }

  private static String next(StoredRequest request) {
    String administrator = request.data().text(DataKey.EMAIL).orElse("");
    return administrator.equals(request.applicant().email())
        ? "Créez votre mot de passe par le mail de HubEE, puis activez l'abonnement."
        : "L'administrateur local, %s %s, a reçu un mail : assurez-vous qu'il active l'abonnement."
            .formatted(
                request.data().text(DataKey.GIVEN_NAME).orElse(""),
                request.data().text(DataKey.FAMILY_NAME).orElse(""));
  }

  static String designation(StoredRequest request) {
    return paragraphs(
        "Votre commune vient de s'abonner ; "
            + request.applicant().profile().displayName()
            + " vous a désigné.",
        "Un compte vous attend au Portail HubEE : créez le mot de passe, puis activez"
            + " l'abonnement.");
  }

  static String refusal(String reason, boolean reopening) {
    return paragraphs(
        reason,
        reopening ? "Vos modifications sont abandonnées, l'habilitation reste valable." : "");
  }

  private static String paragraphs(String... all) {
    return Stream.of(all).filter(one -> !one.isBlank()).collect(Collectors.joining("\n"));
  }
}
