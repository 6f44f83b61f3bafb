// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import static java.util.Map.entry;

import fr.hubee.core.commune.Commune;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.fixture.Communes;
import fr.hubee.core.request.RequestProfile;
import fr.hubee.core.request.RequestState;
import fr.hubee.core.subscription.AccessMode;
import fr.hubee.core.subscription.SubscriptionState;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The vocabulary of the decision table, column by column. */
final class Words {

  final Vocabulary<Commune> communes =
      new Vocabulary<>(
          "commune",
          Map.of(
              "clamart", Communes.CLAMART,
              "arbignieu", Communes.ARBIGNIEU,
              "lomme", Communes.LOMME,
              "paris-8", Communes.PARIS_8,
              "papeete", Communes.PAPEETE));

  final Vocabulary<Mairie> mairies =
      new Vocabulary<>(
          "mairie",
          Map.of(
              "ouverte", Mairie.OPEN,
              "fermée", Mairie.CLOSED,
              "inconnue", Mairie.UNKNOWN,
              "catégorie-7312", Mairie.CATEGORY_7312,
              "communauté", Mairie.CATEGORY_7346,
              "siret-absent", Mairie.NO_SIRET,
              "siret-faux", Mairie.WRONG_SIRET));

  /** As a person types them; the last two mean nothing, and none. */
  final Vocabulary<List<String>> wishes =
      new Vocabulary<>(
          "démarches",
          Map.ofEntries(
              entry("AEC", List.of("AEC")),
              entry("EtatCivil", List.of("EtatCivil")),
              entry("DDPACS", List.of("DDPACS")),
              entry("RCO", List.of("RCO")),
              entry("JCC", List.of("JCC")),
              entry("DHTOUR", List.of("DHTOUR")),
              entry("DDmariage", List.of("DDmariage")),
              entry("CertDc", List.of("CertDc")),
              entry("foire", List.of("foire")),
              entry("aucune", List.of())));

  final Vocabulary<SubscriptionState> subscriptions =
      new Vocabulary<>(
          "chez HubEE",
          Map.of(
              "inactif", SubscriptionState.INACTIF,
              "actif", SubscriptionState.ACTIF,
              "suspendu", SubscriptionState.SUSPENDU,
              "refusé", SubscriptionState.REFUSE));

  final Vocabulary<UnaryOperator<SeenSubscription>> traits =
      new Vocabulary<>(
          "chez HubEE",
          Map.of(
              "état-inconnu", seen -> seen,
              "portail", seen -> seen.withAccessMode(AccessMode.PORTAIL),
              "api", seen -> seen.withAccessMode(AccessMode.API),
              "sftp", seen -> seen.withAccessMode(new AccessMode("SFTP")),
              "substitution", seen -> seen.withAdministrator(SeenSubscription.PLACEHOLDERS.get(0)),
              "admin=alice", seen -> seen.withAdministrator("alice@mairie.fr"),
              "n°0", seen -> seen.withDatapassId(0),
              "n°99", seen -> seen.withDatapassId(99),
              "n°123", seen -> seen.withDatapassId(123)));

  final Vocabulary<RequestState> requests =
      new Vocabulary<>(
          "sur DataPass",
          Map.of(
              "brouillon", RequestState.DRAFT,
              "escaladée", RequestState.ESCALATED,
              "soumise", RequestState.SUBMITTED,
              "à-modifier", RequestState.CHANGES_REQUESTED,
              "validée", RequestState.VALIDATED,
              "refusée", RequestState.REFUSED,
              "révoquée", RequestState.REVOKED,
              "supprimée", RequestState.ARCHIVED));

  final Vocabulary<UnaryOperator<SeenRequest>> circumstances =
      new Vocabulary<>(
          "sur DataPass",
          Map.of(
              "de-moi", request -> request.withApplicant(ApplicantIs.ASKER),
              "d'un-autre", request -> request.withApplicant(ApplicantIs.ANOTHER),
              "parti", request -> request.withApplicant(ApplicantIs.GONE),
              "màj", SeenRequest::beingUpdated,
              "v1", request -> request.withDirtyFromV1(true)));

  /** The form of a draft that asks for nothing yet. */
  final Vocabulary<RequestForm> forms =
      new Vocabulary<>("sur DataPass", Map.of("bouquet", RequestForm.BUNDLE));

  final Vocabulary<TeamDecision> decisions =
      new Vocabulary<>(
          "équipe HubEE",
          Map.of(
              "–", TeamDecision.NOT_ASKED,
              "demandée", TeamDecision.ASKED,
              "autorisée", TeamDecision.AUTHORISED,
              "déclinée", TeamDecision.DECLINED));

  final Vocabulary<RequestProfile> profiles =
      new Vocabulary<>(
          "profil",
          Map.of("2022", RequestProfile.DATAPASS_V1_2022, "2026", RequestProfile.DATAPASS_V2_2026));

  final Vocabulary<DatapassSite> sites =
      new Vocabulary<>(
          "site",
          Map.of(
              "production", DatapassSite.PRODUCTION,
              "staging", DatapassSite.STAGING,
              "sandbox", DatapassSite.SANDBOX));

  final Vocabulary<Right> rights =
      new Vocabulary<>(
          "moyens",
          Map.of(
              "OSL", Right.OSL,
              "ADMIN", Right.ADMIN,
              "DATAPASS", Right.DATAPASS,
              "développeur", Right.DATAPASS_DEVELOPER,
              "éditeur-délégué", Right.DELEGATED_VENDOR));

  final Vocabulary<UnaryOperator<Preferences>> preferences =
      new Vocabulary<>(
          "souhaits",
          Map.of(
              "–", liked -> liked,
              "api", liked -> liked.withAccessMode(AccessMode.API),
              "portail", liked -> liked.withAccessMode(AccessMode.PORTAIL),
              "admin=bruno", liked -> liked.withAdministrator("bruno@mairie.fr"),
              "admin=ALICE", liked -> liked.withAdministrator(" Alice@Mairie.fr")));

  final Vocabulary<ActKind> acts =
      new Vocabulary<>(
          "plan",
          Map.ofEntries(
              entry("corriger", ActKind.CORRECT_WISH),
              entry("impossible", ActKind.NOT_POSSIBLE),
              entry("rien", ActKind.NOTHING_TO_DO),
              entry("lire-hubee", ActKind.READ_HUBEE),
              entry("demander-admin", ActKind.ASK_ADMINISTRATOR),
              entry("lire-datapass", ActKind.READ_DATAPASS),
              entry("chercher", ActKind.LOOK_IN_DATAPASS),
              entry("écrire-hubee", ActKind.WRITE_TO_HUBEE),
              entry("attendre-hubee", ActKind.WAIT_FOR_HUBEE_TEAM),
              entry("écrire-datapass", ActKind.WRITE_TO_DATAPASS),
              entry("supprimer", ActKind.ARCHIVE_REQUEST),
              entry("faire-supprimer", ActKind.HAVE_REQUEST_ARCHIVED),
              entry("reprendre", ActKind.TRANSFER_REQUEST),
              entry("préparer", ActKind.PREPARE_DRAFT),
              entry("créer", ActKind.CREATE_REQUEST),
              entry("compléter", ActKind.COMPLETE_REQUEST),
              entry("mettre-à-jour", ActKind.REOPEN_REQUEST),
              entry("décision", ActKind.WAIT_FOR_DECISION),
              entry("relancer", ActKind.ASK_OPERATOR),
              entry("création", ActKind.WAIT_FOR_CREATION),
              entry("créer-abonnement", ActKind.CREATE_SUBSCRIPTION),
              entry("signaler-absence", ActKind.REPORT_MISSING_SUBSCRIPTION),
              entry("nommer-admin", ActKind.CONFIRM_ADMINISTRATOR),
              entry("changer-admin", ActKind.CHANGE_ADMINISTRATOR),
              entry("module", ActKind.PREPARE_MODULE),
              entry("mode", ActKind.CHOOSE_ACCESS_MODE),
              entry("changer-mode", ActKind.SWITCH_ACCESS_MODE),
              entry("identifiants", ActKind.FETCH_CREDENTIALS),
              entry("activer", ActKind.ACTIVATE),
              entry("attendre-jour", ActKind.WAIT_FOR_ACTIVATION),
              entry("signaler-retard", ActKind.REPORT_LATE_ACTIVATION),
              entry("reprendre-abonnement", ActKind.RESUME)));

  List<Vocabulary<?>> all() {
    return List.of(
        communes,
        mairies,
        wishes,
        subscriptions,
        traits,
        requests,
        circumstances,
        forms,
        decisions,
        profiles,
        sites,
        rights,
        preferences,
        acts);
  }
}
