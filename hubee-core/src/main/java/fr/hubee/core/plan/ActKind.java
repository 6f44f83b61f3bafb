// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import static fr.hubee.core.plan.Doer.ADMINISTRATOR;
import static fr.hubee.core.plan.Doer.APPLICANT;
import static fr.hubee.core.plan.Doer.NOBODY;
import static fr.hubee.core.plan.Doer.OPERATOR;
import static fr.hubee.core.plan.Doer.PLATFORM;
import static fr.hubee.core.plan.Doer.PROGRAM;
import static fr.hubee.core.plan.Doer.VENDOR;
import static fr.hubee.core.plan.Nature.SETTLED;
import static fr.hubee.core.plan.Nature.TO_DO;
import static fr.hubee.core.plan.Nature.WAITING;
import static fr.hubee.core.plan.Word.DAY;
import static fr.hubee.core.plan.Word.DEMARCHES;
import static fr.hubee.core.plan.Word.MODE;
import static fr.hubee.core.plan.Word.REASON;
import static fr.hubee.core.plan.Word.REQUEST;
import static fr.hubee.core.plan.Word.WRITE_TO;

import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Source;
import fr.hubee.core.rule.Sources;
import java.util.List;

/**
 * The acts that a plan is made of, as one table: who, where, what to do and why so.
 *
 * <p>Source: guide 1.0.0 (2022), DataPass v2 (2026-08-06), HubEE, specification 1.2.2 (2021-08-31);
 * each row names its own.
 */
@SuppressWarnings("ImmutableEnumChecker") // Message and Source are records, the list is of List.of
public enum ActKind {
  /** What is known of the mairie is wrong: nothing is planned on it. */
  CORRECT_WISH(
      APPLICANT,
      TO_DO,
      Place.NOWHERE,
      "Corriger ce qui empêche de préparer le plan : %s",
      "Mend what keeps the plan from being made: %s",
      Sources.guide("G46, G47"),
      REASON),
  /** It cannot be asked for. */
  NOT_POSSIBLE(
      NOBODY,
      SETTLED,
      Place.NOWHERE,
      "Rien ne peut être demandé : %s",
      "Nothing can be asked for: %s",
      Sources.datapass("portées (scopes) des formulaires HubEE"),
      REASON),
  /** The subscription is active, as the commune likes it. */
  NOTHING_TO_DO(
      NOBODY,
      SETTLED,
      Place.NOWHERE,
      "%s : abonnement déjà actif, rien à faire.",
      "%s: the subscription is active already, nothing to do.",
      Sources.guide("G58, G59"),
      DEMARCHES),
  /** HubEE's list is not known, and the caller may read it. */
  READ_HUBEE(
      PROGRAM,
      TO_DO,
      Place.HUBEE,
      "Lire la liste des abonnements de la mairie chez HubEE (%s), puis refaire le plan.",
      "Read HubEE's list of the mairie's subscriptions (%s), then plan again.",
      Sources.hubApi("GET /subscriptions, droits OSL et ADMIN"),
      DEMARCHES),
  /** HubEE's list is not known, and only people of the mairie can see it. */
  ASK_ADMINISTRATOR(
      APPLICANT,
      TO_DO,
      Place.PORTAL,
      "Demander à l'administrateur local de la mairie s'il voit déjà %s parmi ses abonnements.",
      "Ask the mairie's administrateur local whether %s is among its subscriptions already.",
      Sources.guide("G60"),
      DEMARCHES),
  /** What DataPass holds is not known, and the caller may read it. */
  READ_DATAPASS(
      PROGRAM,
      TO_DO,
      Place.DATAPASS,
      "Lire les demandes et habilitations de la mairie sur DataPass (%s), puis refaire le plan.",
      "Read the mairie's requests and habilitations at DataPass (%s), then plan again.",
      Sources.datapass("API : GET /demandes?siret="),
      DEMARCHES),
  /** A subscription of the form exists: its request is to be found. */
  LOOK_IN_DATAPASS(
      APPLICANT,
      TO_DO,
      Place.REQUESTS,
      "Chercher sur DataPass la demande déjà validée de ce formulaire, pour y ajouter %s.",
      "Look in DataPass for the validated request of this form: %s will be added to it.",
      Sources.datapass("tableau de bord : demandes de l'organisation"),
      DEMARCHES),
  /** People decide for communes déléguées and associées. */
  WRITE_TO_HUBEE(
      APPLICANT,
      TO_DO,
      Place.MAIL_TO_HUBEE,
      "Ne rien envoyer sur DataPass ; écrire à l'équipe HubEE, %s, au sujet de %s.",
      "Hand nothing in at DataPass; write to the HubEE team, %s, about %s.",
      Sources.guide("G48"),
      WRITE_TO,
      DEMARCHES),
  /** The HubEE team was asked. */
  WAIT_FOR_HUBEE_TEAM(
      Doer.HUBEE_TEAM,
      WAITING,
      Place.MAIL_TO_HUBEE,
      "Attendre la réponse de l'équipe HubEE (%s) sur %s.",
      "Wait for the answer of the HubEE team (%s) on %s.",
      Sources.guide("G48"),
      WRITE_TO,
      DEMARCHES),
  /** DataPass holds a request that nobody of the mairie can move. */
  WRITE_TO_DATAPASS(
      APPLICANT,
      TO_DO,
      Place.MAIL_TO_DATAPASS,
      "Écrire au support de DataPass, %s, pour débloquer %s.",
      "Write to the support of DataPass, %s, so that %s can move again.",
      Sources.datapass("demandes reprises de la v1 (dirty_from_v1)"),
      WRITE_TO,
      REQUEST),
  /** A refused or revoked request blocks. */
  ARCHIVE_REQUEST(
      APPLICANT,
      TO_DO,
      Place.REQUEST,
      "Supprimer %s, refusée ou révoquée : elle bloque toute nouvelle demande.",
      "Delete %s, refused or revoked: it blocks any new request.",
      Sources.datapass("unicité à la création : toute demande non archivée"),
      REQUEST),
  /** A request blocks, and its applicant cannot delete it. */
  HAVE_REQUEST_ARCHIVED(
      OPERATOR,
      TO_DO,
      Place.MAIL_TO_OPERATOR,
      "Demander à l'instructeur, %s, de supprimer %s, que son demandeur ne peut plus traiter.",
      "Ask the instructor, %s, to delete %s, which its applicant can no longer deal with.",
      Sources.datapass("événement archive : par le demandeur ou l'instructeur"),
      WRITE_TO,
      REQUEST),
  /** The applicant of a request is somebody else. */
  TRANSFER_REQUEST(
      APPLICANT,
      TO_DO,
      Place.REQUEST,
      "Reprendre %s à son nom : seul son demandeur peut la modifier.",
      "Take %s over: only its applicant can change it.",
      Sources.datapass("transfert : un membre de l'organisation vers lui-même"),
      REQUEST),
  /** The caller may prepare a draft; a person hands it in. */
  PREPARE_DRAFT(
      PROGRAM,
      TO_DO,
      Place.DATAPASS,
      "Préparer par l'API un brouillon pour %s, au nom du demandeur ; ne rien soumettre.",
      "Prepare a draft for %s by the API, in the applicant's name; hand nothing in.",
      Sources.datapass("API : POST /demandes, toujours en brouillon"),
      DEMARCHES),
  /** Nothing exists. */
  CREATE_REQUEST(
      APPLICANT,
      TO_DO,
      Place.FORM,
      "Remplir le formulaire pour %s, accepter soi-même les conditions, puis soumettre.",
      "Fill the form in for %s, accept the terms oneself, then hand in.",
      Sources.guide("G30, G49, G67"),
      DEMARCHES),
  /** A draft, or a request sent back, is to be finished. */
  COMPLETE_REQUEST(
      APPLICANT,
      TO_DO,
      Place.REQUEST,
      "Compléter %s, %s compris, accepter soi-même les conditions, puis soumettre.",
      "Complete %s, %s included, accept the terms oneself, then hand in.",
      Sources.datapass("événements update et submit : par le demandeur"),
      REQUEST,
      DEMARCHES),
  /** The form is validated: a démarche is added by updating it. */
  REOPEN_REQUEST(
      APPLICANT,
      TO_DO,
      Place.REOPENING,
      "Mettre à jour %s (« Mettre à jour »), cocher %s, puis soumettre.",
      "Update %s (\"Mettre à jour\"), tick %s, then hand in.",
      Sources.datapass("événement reopen : par le demandeur de la demande validée"),
      REQUEST,
      DEMARCHES),
  /** The operator instructs. */
  WAIT_FOR_DECISION(
      OPERATOR,
      WAITING,
      Place.REQUEST,
      "Attendre la décision de l'opérateur (%s) sur %s : %s.",
      "Wait for the decision of the operator (%s) on %s: %s.",
      Sources.guide("G68, G69, G70"),
      Word.OPERATOR,
      REQUEST,
      DEMARCHES),
  /** The operator has been silent for two months. */
  ASK_OPERATOR(
      APPLICANT,
      TO_DO,
      Place.MAIL_TO_OPERATOR,
      "Écrire à l'instructeur, %s : %s attend depuis plus de deux mois.",
      "Write to the instructor, %s: %s has waited for more than two months.",
      Sources.datapass("accusé de réception : silence de deux mois (CRPA L. 231-4)"),
      WRITE_TO,
      REQUEST),
  /** Approved is not created. */
  WAIT_FOR_CREATION(
      PLATFORM,
      WAITING,
      Place.PORTAL,
      "Attendre que HubEE crée l'abonnement à %s, accordé mais pas encore visible au Portail.",
      "Wait for HubEE to create the subscription to %s, granted and not yet seen in the Portail.",
      Sources.datapass("approbation, puis pont vers HubEE, relancé sans fin"),
      DEMARCHES),
  /** The caller is DataPass, or stands in its place. */
  CREATE_SUBSCRIPTION(
      PROGRAM,
      TO_DO,
      Place.HUBEE,
      "Créer l'abonnement à %s chez HubEE, « Inactif », une seule fois par démarche.",
      "Create the subscription to %s at HubEE, \"Inactif\", once per démarche.",
      Sources.specification("abonnements, RC001 : seul DataPass crée"),
      DEMARCHES),
  /** Approved for days, and nothing to be seen. */
  REPORT_MISSING_SUBSCRIPTION(
      APPLICANT,
      TO_DO,
      Place.MAIL_TO_HUBEE,
      "Écrire au support HubEE, %s : plusieurs jours après l'accord, on ne voit toujours pas %s.",
      "Write to the HubEE support, %s: %s was granted days ago and cannot be seen.",
      Sources.library("un pont en échec ne se voit pas ; visible au plus tard le lendemain"),
      WRITE_TO,
      DEMARCHES),
  /** Nobody can act on the subscription: it was taken over from an older platform. */
  CONFIRM_ADMINISTRATOR(
      APPLICANT,
      TO_DO,
      Place.MAIL_TO_HUBEE,
      "Écrire au support HubEE, %s, pour nommer l'administrateur local (%s) : aucun n'est connu.",
      "Write to the HubEE support, %s, to name the administrateur local (%s): none is known.",
      Sources.library("abonnements repris d'une ancienne plateforme, adresse de substitution"),
      WRITE_TO,
      DEMARCHES),
  /** Another administrateur local is wished for: no form does that. */
  CHANGE_ADMINISTRATOR(
      APPLICANT,
      TO_DO,
      Place.MAIL_TO_HUBEE,
      "Écrire au support HubEE, %s, pour changer l'administrateur local (%s).",
      "Write to the HubEE support, %s, to change the administrateur local (%s).",
      Sources.datapass("mise à jour : ne crée pas le compte d'un nouvel administrateur local"),
      WRITE_TO,
      DEMARCHES),
  /** The mode API needs a program on the other side. */
  PREPARE_MODULE(
      VENDOR,
      TO_DO,
      Place.NOWHERE,
      "Mettre en service le module HubEE du logiciel métier pour %s, avant le mode API.",
      "Put the HubEE module of the business software into service for %s, before the mode API.",
      Sources.specification("abonnements : mode d'accès API, délégué technique"),
      DEMARCHES),
  /** Nobody has chosen how to receive, or no file has come yet. */
  CHOOSE_ACCESS_MODE(
      ADMINISTRATOR,
      TO_DO,
      Place.PORTAL,
      "Choisir dans « Gestion des abonnements » le mode d'accès pour %s : %s.",
      "Choose the access mode for %s under \"Gestion des abonnements\": %s.",
      Sources.guide("G73, G74"),
      DEMARCHES,
      MODE),
  /** Files came by the other mode. */
  SWITCH_ACCESS_MODE(
      ADMINISTRATOR,
      TO_DO,
      Place.PORTAL,
      "Finir d'abord les télédossiers reçus pour %s, puis passer au mode d'accès %s : les anciens"
          + " ne seront plus modifiables.",
      "Finish the télédossiers received for %s first, then change the access mode to %s: earlier"
          + " ones can no longer be changed.",
      Sources.specification("abonnements : un seul mode d'accès à la fois"),
      DEMARCHES,
      MODE),
  /** The mode API has credentials of its own, démarche by démarche. */
  FETCH_CREDENTIALS(
      ADMINISTRATOR,
      TO_DO,
      Place.PORTAL,
      "Copier du Portail dans le logiciel métier l'identifiant et le secret API pour %s.",
      "Copy the API identifier and secret for %s from the Portail into the business software.",
      Sources.hubApi("un identifiant et un secret par abonnement"),
      DEMARCHES),
  /** Created is not active. */
  ACTIVATE(
      ADMINISTRATOR,
      TO_DO,
      Place.PORTAL,
      "Créer les comptes des agents, puis activer l'abonnement à %s, %s ; la mairie s'engage alors"
          + " à traiter tout ce qui arrive.",
      "Create the agents' accounts, then activate the subscription to %s, %s; the mairie then commits"
          + " to process everything that comes.",
      Sources.guide("G21, G73, G74"),
      DEMARCHES,
      DAY),
  /** The activation date is set. */
  WAIT_FOR_ACTIVATION(
      PLATFORM,
      WAITING,
      Place.PORTAL,
      "Attendre l'activation (%s) prévue %s à 00:01, heure de Paris.",
      "Wait for the activation (%s) set %s at 00:01, Paris time.",
      Sources.specification("abonnements : effet à 00:01 du jour choisi"),
      DEMARCHES,
      DAY),
  /** The activation date has passed, and the subscription is still inactive. */
  REPORT_LATE_ACTIVATION(
      ADMINISTRATOR,
      TO_DO,
      Place.MAIL_TO_HUBEE,
      "Écrire au support HubEE, %s : l'activation de %s, prévue %s, n'a pas eu lieu.",
      "Write to the HubEE support, %s: %s should have been active %s and is not.",
      Sources.specification("abonnements : effet à 00:01 du jour choisi"),
      WRITE_TO,
      DEMARCHES,
      DAY),
  /** The subscription is suspended. */
  RESUME(
      ADMINISTRATOR,
      TO_DO,
      Place.PORTAL,
      "Lever la suspension de l'abonnement à %s dans « Gestion des abonnements ».",
      "End the suspension of the subscription to %s under \"Gestion des abonnements\".",
      Sources.specification("abonnements : suspension et reprise à tout moment"),
      DEMARCHES);

  private final Doer doer;
  private final Nature nature;
  private final Place place;
  private final Message sentence;
  private final Source source;
  private final List<Word> words;

  ActKind(
      Doer doer,
      Nature nature,
      Place place,
      String french,
      String english,
      Source source,
      Word... words) {
    this.doer = doer;
    this.nature = nature;
    this.place = place;
    this.sentence = new Message(french, english);
    this.source = source;
    this.words = List.of(words);
  }

  /** Who does it. */
  public Doer doer() {
    return doer;
  }

  /** Whether it is to be done, waited for, or neither. */
  public Nature nature() {
    return nature;
  }

  /** Where it is done. */
  public Place place() {
    return place;
  }

  /** What to do, with {@code %s} places. */
  public Message sentence() {
    return sentence;
  }

  /** The document that says so. */
  public Source source() {
    return source;
  }

  /** What fills the places of the sentence, in order. */
  List<Word> words() {
    return words;
  }
}
