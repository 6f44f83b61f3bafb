// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.request.RequestState;
import fr.hubee.core.request.Role;
import fr.hubee.core.request.SubscriptionRequest;
import fr.hubee.core.rule.Verdict;
import fr.hubee.core.rule.Violations;
import fr.hubee.core.subscription.Eligibility;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Changes the contents of a request that is being filled in. */
record Editing(Admission admission, Act act, RequestEdit edit) implements Existing.Step {

  private static final Set<RequestState> FILLING =
      Set.of(RequestState.DRAFT, RequestState.CHANGES_REQUESTED);

  @Override
  public boolean did(AuditRecord before) {
    return before.deed() == Deed.EDITED;
  }

  @Override
  public Decision decide(FiledRequest current, Instant now) {
    if (!isItsApplicant(current.request())) {
      return Decision.refuse(DeskRules.APPLICANT_ONLY, "actor");
    }
    RequestState state = current.request().state();
    if (!FILLING.contains(state)) {
      return Decision.refuse(DeskRules.EDITING_CLOSED, "state", state.label());
    }
    if (edit.organisation().isPresent() && wasHandedIn(current.request())) {
      return Decision.refuse(DeskRules.ORGANISATION_FIXED, "commune");
    }
    SubscriptionRequest changed = edit.applyTo(current.request());
    Violations found = check(current, changed);
    Verdict verdict = Verdict.of(found);
    if (verdict instanceof Verdict.Refused
        || (verdict instanceof Verdict.Escalated && !changed.needsPeople())) {
      return Decision.refuse(found);
    }
    FiledRequest next = current.next(changed);
    return new Decision.Save(next, Audits.ofContents(act, next, Deed.EDITED, state, now));
  }

  private boolean isItsApplicant(SubscriptionRequest request) {
    return act.actor().role() == Role.APPLICANT
        && request.applicant().map(act.actor().id()::equals).orElse(true);
  }

  private static boolean wasHandedIn(SubscriptionRequest request) {
    return request.dates().lastSubmittedAt().isPresent();
  }

  /** Checks what is new: the démarches added, or all of them for another organisation. */
  private Violations check(FiledRequest current, SubscriptionRequest changed) {
    boolean moved = edit.organisation().isPresent();
    List<DemarcheCode> before =
        moved ? List.of() : current.request().demarches().stream().map(Demarche::code).toList();
    List<String> added =
        Admission.others(current, changed.demarches()).stream()
            .filter(code -> !before.contains(code))
            .map(DemarcheCode::value)
            .toList();
    Violations mixed = Admission.mixed(changed.form(), changed.demarches());
    if (added.isEmpty() && !moved) {
      return mixed;
    }
    Eligibility answer =
        admission.ask(changed.commune(), changed.siret().value(), added, current.openedAt());
    Violations lines =
        answer.lines().stream().map(Eligibility.Line::violations).reduce(mixed, Violations::and);
    return moved ? answer.organisation().and(lines) : lines;
  }
}
