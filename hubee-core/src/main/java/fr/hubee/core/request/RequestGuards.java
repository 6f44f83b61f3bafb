// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

import fr.hubee.core.lifecycle.Guard;

/** The conditions that the rows of the request machine name. */
final class RequestGuards {

  static final Guard<RequestFacts> APPLICANT =
      Guard.of(
          "le demandeur de cette demande",
          "the applicant of this request",
          facts -> facts.by() == Role.APPLICANT && facts.entitled());

  static final Guard<RequestFacts> OPERATOR =
      Guard.of(
          "un agent de l'opérateur du formulaire (DGS ou DILA)",
          "an agent of the form's operator (DGS or DILA)",
          RequestGuards::isInstructor);

  static final Guard<RequestFacts> HUBEE_TEAM =
      Guard.of("l'équipe HubEE", "the HubEE team", facts -> facts.by() == Role.HUBEE_TEAM);

  static final Guard<RequestFacts> DATAPASS_ADMIN =
      Guard.of(
          "un administrateur de DataPass",
          "an administrator of DataPass",
          facts -> facts.by() == Role.DATAPASS_ADMIN);

  static final Guard<RequestFacts> APPLICANT_OR_OPERATOR =
      Guard.of(
          "le demandeur ou l'opérateur",
          "the applicant or the operator",
          facts -> APPLICANT.holds().test(facts) || isInstructor(facts));

  static final Guard<RequestFacts> MAY_TRANSFER =
      Guard.of(
          "le demandeur, l'opérateur, un administrateur, ou un collègue vers lui-même",
          "the applicant, the operator, an administrator, or a colleague to himself",
          facts ->
              facts.by() == Role.COLLEAGUE
                  ? facts.toHimself()
                  : facts.by() == Role.DATAPASS_ADMIN || APPLICANT_OR_OPERATOR.holds().test(facts));

  static final Guard<RequestFacts> ANOTHER_APPLICANT =
      Guard.of(
          "un autre demandeur que celui d'aujourd'hui",
          "another applicant than today's",
          RequestFacts::anotherApplicant);

  static final Guard<RequestFacts> REASON =
      Guard.of("un motif", "a reason", RequestFacts::reasonGiven);

  static final Guard<RequestFacts> REASON_FROM_OPERATOR =
      Guard.of(
          "un motif de la part de l'opérateur",
          "a reason from the operator",
          facts -> facts.by() != Role.OPERATOR || facts.reasonGiven());

  static final Guard<RequestFacts> COMPLETE =
      Guard.of(
          "un formulaire complet : démarches, administrateur local, conditions acceptées",
          "a complete form: démarches, administrator, terms accepted",
          RequestFacts::complete);

  static final Guard<RequestFacts> NEEDS_PEOPLE =
      Guard.of(
          "une commune déléguée ou associée non encore autorisée",
          "a commune déléguée or associée not yet authorised",
          RequestFacts::needsPeople);

  static final Guard<RequestFacts> NEEDS_NO_PEOPLE =
      Guard.of(
          "une commune de plein exercice, ou une autorisation de l'équipe HubEE",
          "a commune in its own right, or an authorisation by the HubEE team",
          facts -> !facts.needsPeople());

  static final Guard<RequestFacts> REOPENING =
      Guard.of("une mise à jour en cours", "an update under way", RequestFacts::reopening);

  static final Guard<RequestFacts> FIRST_TIME =
      Guard.of("hors mise à jour", "no update under way", facts -> !facts.reopening());

  static final Guard<RequestFacts> HABILITATION =
      Guard.of(
          "une habilitation active", "an active habilitation", RequestFacts::activeHabilitation);

  static final Guard<RequestFacts> NO_HABILITATION =
      Guard.of(
          "aucune habilitation active",
          "no active habilitation",
          facts -> !facts.activeHabilitation());

  static final Guard<RequestFacts> NOT_DIRTY =
      Guard.of(
          "une demande que DataPass v2 a su reprendre (sinon : datapass@api.gouv.fr)",
          "a request that DataPass v2 could take over (else: datapass@api.gouv.fr)",
          facts -> !facts.dirtyFromV1());

  static final Guard<RequestFacts> NOT_DIRTY_FOR_APPLICANT =
      Guard.of(
          "une demande que DataPass v2 a su reprendre, ou l'opérateur",
          "a request that DataPass v2 could take over, or the operator",
          facts -> facts.by() == Role.OPERATOR || !facts.dirtyFromV1());

  private RequestGuards() {}

  private static boolean isInstructor(RequestFacts facts) {
    return facts.by() == Role.OPERATOR && facts.entitled();
  }
}
