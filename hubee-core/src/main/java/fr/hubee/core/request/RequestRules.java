// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.identity.Contact;
import fr.hubee.core.identity.ContactCheck;
import fr.hubee.core.identity.ContactPolicy;
import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Sources;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.rule.Violations;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules that a request must meet by itself before it is handed in. Pure functions only.
 *
 * <p>Source: guide 1.0.0 (2022), DataPass v2, validations at submission (2026-08-06).
 */
public final class RequestRules {

  /** The HubEE team: support, and who decides for communes déléguées and associées (guide, G48). */
  public static final String HUBEE_TEAM = "contact@hubee.numerique.gouv.fr";

  /** Nothing is asked for. */
  public static final Rule NO_DEMARCHE =
      Rule.error(
          "NO_DEMARCHE",
          new Message("Aucune démarche n'est choisie.", "No démarche is chosen."),
          new Message("Cochez au moins une démarche.", "Tick at least one démarche."),
          Sources.datapass("soumission : « au moins une des données soit sélectionnée »"));

  /** The same démarche is asked for twice. */
  public static final Rule ONE_SUBSCRIPTION_PER_DEMARCHE =
      Rule.error(
          "ONE_SUBSCRIPTION_PER_DEMARCHE",
          new Message(
              "%s figure deux fois : à chaque démarche correspond un seul abonnement.",
              "%s is there twice: each démarche has one subscription."),
          new Message("Gardez-la une seule fois.", "Keep it once."),
          Sources.guide("G15"));

  /** CertDc and the bundle, or démarches of another form, are mixed in one request. */
  public static final Rule FORMS_MIXED =
      Rule.error(
          "FORMS_MIXED",
          new Message(
              "%s ne se demande pas par le formulaire « %s ».",
              "%s is not asked for by the form \"%s\"."),
          new Message(
              "Faites deux demandes, une par formulaire : CertDc auprès de la DGS, le bouquet auprès"
                  + " de la DILA.",
              "Make two requests, one per form: CertDc to DGS, the bundle to DILA."),
          Sources.guide("G30, G31, G32"));

  /** The terms of use are not accepted. */
  public static final Rule TERMS_NOT_ACCEPTED =
      Rule.error(
          "TERMS_NOT_ACCEPTED",
          new Message(
              "Les conditions générales d'utilisation ne sont pas acceptées.",
              "The terms of use are not accepted."),
          new Message(
              "Le demandeur les lit et coche la case lui-même.",
              "The applicant reads them and ticks the box himself."),
          Sources.datapass("soumission : « Vous devez acceptez les conditions générales »"));

  /** Nobody is named administrateur local. */
  public static final Rule ADMINISTRATOR_MISSING =
      Rule.error(
          "ADMINISTRATOR_MISSING",
          new Message(
              "L'administrateur local n'est pas désigné.", "No administrateur local is named."),
          new Message(
              "Désignez la personne qui gère les agents : responsable de l'état civil, secrétaire de"
                  + " mairie…",
              "Name the person who manages the agents: head of civil status, town clerk…"),
          Sources.guide("G63"));

  /** Something is missing about the administrateur local. */
  public static final Rule ADMINISTRATOR_INCOMPLETE =
      Rule.error(
          "ADMINISTRATOR_INCOMPLETE",
          new Message(
              "Il manque une information sur l'administrateur local : %s.",
              "Something is missing about the administrateur local: %s."),
          new Message(
              "Remplissez ce champ : HubEE en a besoin pour créer son compte.",
              "Fill this field in: HubEE needs it to create the account."),
          Sources.datapass("soumission : contact « administrateur local »"));

  /** An update leaves a démarche out: that ends no subscription. */
  public static final Rule DEMARCHE_REMOVED =
      Rule.warning(
          "DEMARCHE_REMOVED",
          new Message(
              "%s n'est plus cochée : cela ne met pas fin à son abonnement chez HubEE.",
              "%s is no longer ticked: that does not end its subscription at HubEE."),
          new Message(
              "Pour l'arrêter, l'administrateur local la suspend dans le Portail HubEE.",
              "To stop it, the administrateur local suspends it in the Portail HubEE."),
          Sources.datapass("mise à jour : aucune démarche retirée chez HubEE"));

  /** An update names another administrateur local: HubEE does not hear of it. */
  public static final Rule ADMINISTRATOR_CHANGED =
      Rule.warning(
          "ADMINISTRATOR_CHANGED",
          new Message(
              "Changer d'administrateur local ici ne crée pas son compte dans le Portail HubEE.",
              "Naming another administrateur local here creates no account in the Portail HubEE."),
          new Message(
              "Écrivez aussi au support HubEE, %s, pour que le compte soit créé.",
              "Also write to the HubEE support, %s, so that the account is created."),
          Sources.datapass("avertissement à l'approbation d'une mise à jour"));

  private RequestRules() {}

  /** Returns every rule of this package. */
  public static List<Rule> all() {
    return List.of(
        NO_DEMARCHE,
        ONE_SUBSCRIPTION_PER_DEMARCHE,
        FORMS_MIXED,
        TERMS_NOT_ACCEPTED,
        ADMINISTRATOR_MISSING,
        ADMINISTRATOR_INCOMPLETE,
        DEMARCHE_REMOVED,
        ADMINISTRATOR_CHANGED);
  }

  /**
   * Says everything that keeps this request from being handed in, and what an update does not do.
   * Whether the organisation may ask at all is for the eligibility to say.
   */
  public static Violations check(SubscriptionRequest request) {
    return check(request, ContactPolicy.lenient());
  }

  /** The same, as firm about mailboxes as the policy is; {@code SUBMIT} itself is lenient. */
  public static Violations check(SubscriptionRequest request, ContactPolicy policy) {
    return checkDemarches(request)
        .and(checkAdministrator(request, ContactCheck.ofAdministrator(policy)))
        .and(checkTerms(request))
        .and(checkUpdate(request));
  }

  private static Violations checkUpdate(SubscriptionRequest request) {
    return request.isReopening()
        ? request
            .activeHabilitation()
            .map(granted -> compare(granted.content(), request))
            .orElseGet(Violations::none)
        : Violations.none();
  }

  private static Violations compare(RequestContent granted, SubscriptionRequest request) {
    List<Violation> found = new ArrayList<>();
    for (Demarche demarche : granted.demarches()) {
      if (!request.demarches().contains(demarche)) {
        found.add(DEMARCHE_REMOVED.at("demarches[" + demarche.code() + "]", demarche.code()));
      }
    }
    if (!granted.administrator().equals(request.administrator())) {
      found.add(ADMINISTRATOR_CHANGED.at("administrator", HUBEE_TEAM));
    }
    return Violations.of(found);
  }

  private static Violations checkDemarches(SubscriptionRequest request) {
    if (request.demarches().isEmpty()) {
      return Violations.of(NO_DEMARCHE.at("demarches"));
    }
    List<Violation> found = new ArrayList<>();
    Set<Demarche> seen = new HashSet<>();
    for (Demarche demarche : request.demarches()) {
      String path = "demarches[" + demarche.code() + "]";
      if (!seen.add(demarche)) {
        found.add(ONE_SUBSCRIPTION_PER_DEMARCHE.at(path, demarche.code()));
      }
      if (!demarche.form().equals(request.form())) {
        found.add(FORMS_MIXED.at(path, demarche.code(), request.form().label()));
      }
    }
    return Violations.of(found);
  }

  private static Violations checkAdministrator(SubscriptionRequest request, ContactCheck check) {
    return request
        .administrator()
        .map(person -> incomplete(person).and(check.check(person, "administrator")))
        .orElseGet(() -> Violations.of(ADMINISTRATOR_MISSING.at("administrator")));
  }

  private static Violations incomplete(Contact administrator) {
    Stream<Violation> missing =
        administrator.missingFields().stream()
            .map(
                field ->
                    ADMINISTRATOR_INCOMPLETE.at("administrator." + field, Contact.labelOf(field)));
    return Violations.of(missing.toList());
  }

  private static Violations checkTerms(SubscriptionRequest request) {
    return request.termsAccepted()
        ? Violations.none()
        : Violations.of(TERMS_NOT_ACCEPTED.at("termsAccepted"));
  }
}
