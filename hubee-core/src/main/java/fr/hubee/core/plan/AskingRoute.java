// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.RequestForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From nothing to an approval, for all the démarches of one form that are to be asked for together:
 * DataPass v2 takes one active request per form.
 */
final class AskingRoute {

  private final Situation situation;
  private final RequestForm form;
  private final Set<Demarche> asked;
  private final FiledRoute filed;
  private final PeopleRoute people;

  AskingRoute(Situation situation, RequestForm form, Set<Demarche> asked) {
    this.situation = situation;
    this.form = form;
    this.asked = asked;
    this.filed = new FiledRoute(situation);
    this.people = new PeopleRoute(situation);
  }

  List<Step> steps() {
    if (situation.isDeclined() && situation.needsPeople()) {
      return List.of(Step.of(ActKind.NOT_POSSIBLE, form));
    }
    Filed busy = oneAtATime() ? situation.known().pending(form).orElse(null) : null;
    List<Step> steps = new ArrayList<>();
    if (busy != null && busy.isUnderInstruction()) {
      steps.add(filed.decision(busy));
      steps.addAll(people.before(null));
      steps.addAll(archiving());
      steps.addAll(filed.update(busy.approved()));
      return steps;
    }
    steps.addAll(people.before(busy));
    steps.addAll(busy == null ? afresh() : through(busy.letGo()));
    return steps;
  }

  private boolean oneAtATime() {
    return situation.profile().oneActiveRequestPerForm();
  }

  /** The request that occupies the form is finished, or got out of the way. */
  List<Step> through(Filed busy) {
    if (!busy.isStuck()) {
      return filed.completion(busy);
    }
    List<Step> steps = new ArrayList<>();
    if (!busy.isArchivableByOperator()) {
      steps.add(Step.about(ActKind.WRITE_TO_DATAPASS, busy));
      steps.add(Step.about(ActKind.COMPLETE_REQUEST, busy));
      steps.add(Step.about(ActKind.WAIT_FOR_DECISION, busy));
      return steps;
    }
    steps.add(Step.about(ActKind.HAVE_REQUEST_ARCHIVED, busy));
    steps.addAll(afresh());
    return steps;
  }

  /** No request is under way, or none that counts. */
  private List<Step> afresh() {
    if (!oneAtATime()) {
      return creation();
    }
    List<Step> steps = new ArrayList<>(archiving());
    steps.addAll(updateOrCreation());
    return steps;
  }

  /**
   * An update is no new request, yet the verdict asks for it: what is refused is put away first.
   */
  private List<Step> archiving() {
    return situation.known().closed(asked).stream()
        .flatMap(closed -> filed.archiving(closed).stream())
        .toList();
  }

  private List<Step> updateOrCreation() {
    Grant granted = situation.known().grant(form).orElse(null);
    if (granted != null) {
      return situation
          .known()
          .requestOf(granted)
          .map(filed::update)
          .orElseGet(() -> reopening(granted.requestOrNull()));
    }
    Filed inVain = situation.known().validatedInVain(form).orElse(null);
    if (inVain != null) {
      List<Step> steps = new ArrayList<>();
      steps.add(Step.about(ActKind.WRITE_TO_DATAPASS, inVain));
      steps.addAll(creation());
      return steps;
    }
    return situation.exists().datapassRead() ? creation() : besideOthers();
  }

  /** HubEE may hold subscriptions of the form whose request nobody has seen. */
  private List<Step> besideOthers() {
    List<SeenSubscription> others =
        situation.known().heldByForm(form).stream()
            .filter(other -> !other.isOfNoRequest())
            .toList();
    if (others.isEmpty()) {
      return creation();
    }
    String request =
        others.stream()
            .map(SeenSubscription::datapassIdOrNull)
            .filter(Objects::nonNull)
            .max(Long::compare)
            .map(Object::toString)
            .orElse(null);
    if (request != null || new Enquiries(situation).mayReadDatapass()) {
      return reopening(request);
    }
    List<Step> steps = new ArrayList<>();
    steps.add(Step.of(ActKind.LOOK_IN_DATAPASS, form));
    steps.addAll(reopening(null));
    return steps;
  }

  private List<Step> reopening(@Nullable String request) {
    return List.of(
        Step.about(ActKind.REOPEN_REQUEST, form, request),
        Step.about(ActKind.WAIT_FOR_DECISION, form, request));
  }

  private List<Step> creation() {
    Step decision = Step.of(ActKind.WAIT_FOR_DECISION, form);
    return new Enquiries(situation).mayReadDatapass()
        ? List.of(
            Step.of(ActKind.PREPARE_DRAFT, form), Step.of(ActKind.COMPLETE_REQUEST, form), decision)
        : List.of(Step.of(ActKind.CREATE_REQUEST, form), decision);
  }
}
