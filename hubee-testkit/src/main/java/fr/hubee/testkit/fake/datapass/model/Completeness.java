// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.model;

import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.identity.EmailAddress;
import fr.hubee.core.identity.PhoneProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What DataPass demands of a complete request, in its own words.
 *
 * <p>Source: DataPass v2, validations at submission (2026-08-06).
 */
public final class Completeness {

  private static final String TERMS =
      "Vous devez acceptez les conditions générales avant de continuer";
  private static final String NO_SCOPE =
      "ne sont pas cochées : il faut au moins qu'une des données soit sélectionnée.";
  private static final String BLANK = "doit être rempli(e)";
  private static final String INVALID = "n'est pas valide";
  private static final String NOT_FRENCH =
      "doit être un numéro de téléphone français. Exemple : 0199001234 ou +33199001234.";
  private static final String UNREACHABLE =
      "n'est pas une adresse email joignable : celle-ci n'existe probablement pas. Veuillez soit"
          + " mettre à jour cette adresse email. Si vous êtes sûr que cette adresse email est"
          + " valide, contactez le support à l'adresse datapass@api.gouv.fr en précisant votre"
          + " numéro d'habilitation pour que l'on valide manuellement cette adresse.";
  private static final String UNVERIFIED =
      "n'a pas pu être vérifiée : merci de vérifier que cette adresse email est bien valide. Si tel"
          + " est le cas, contactez le support à l'adresse datapass@api.gouv.fr en précisant votre"
          + " numéro d'habilitation ainsi que l'email pour que celle-ci soit validée manuellement.";

  private Completeness() {}

  /** Says what keeps these data from being complete: everything but terms and deliverability. */
  public static List<String> check(RequestForm form, RequestData data) {
    List<String> found = new ArrayList<>();
    if (form.equals(RequestForm.BUNDLE) && data.scopes().isEmpty()) {
      found.add(said(DataKey.SCOPES, NO_SCOPE));
    }
    for (DataKey key : DataKey.ofTheAdministrator()) {
      wrong(key, data.text(key)).ifPresent(what -> found.add(said(key, what)));
    }
    return List.copyOf(found);
  }

  /** Says what keeps this request from being handed in. */
  public static List<String> checkSubmission(StoredRequest request, Store store) {
    List<String> found = new ArrayList<>(check(request.form(), request.data()));
    request
        .data()
        .text(DataKey.EMAIL)
        .filter(Completeness::isAddress)
        .flatMap(email -> undeliverable(store.deliverability(email)))
        .ifPresent(what -> found.add(said(DataKey.EMAIL, what)));
    if (!request.termsAccepted()) {
      found.add(TERMS);
    }
    return List.copyOf(found);
  }

  private static Optional<String> wrong(DataKey key, Optional<String> text) {
    if (text.isEmpty()) {
      return Optional.of(BLANK);
    }
    return switch (key) {
      case EMAIL -> text.filter(email -> !isAddress(email)).map(email -> INVALID);
      case PHONE_NUMBER -> text.filter(number -> !isFrench(number)).map(number -> NOT_FRENCH);
      default -> Optional.empty();
    };
  }

  private static boolean isAddress(String text) {
    return EmailAddress.check(text, "").value().isPresent();
  }

  private static boolean isFrench(String text) {
    return PhoneProfile.DATAPASS_2025.accepts(text);
  }

  private static Optional<String> undeliverable(Deliverability known) {
    return switch (known) {
      case UNKNOWN -> Optional.of(UNVERIFIED);
      case UNDELIVERABLE -> Optional.of(UNREACHABLE);
      case DELIVERABLE, RISKY, WHITELISTED -> Optional.empty();
    };
  }

  private static String said(DataKey key, String what) {
    return key.label() + " " + what;
  }
}
