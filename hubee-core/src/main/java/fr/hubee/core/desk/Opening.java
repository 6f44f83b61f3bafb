// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.identity.Siret;
import fr.hubee.core.request.Role;
import fr.hubee.core.request.SubscriptionRequest;
import fr.hubee.core.rule.Verdict;
import fr.hubee.core.rule.Violations;
import fr.hubee.core.subscription.Eligibility;
import java.time.Instant;
import java.util.List;

/** Opens a draft from a wish. */
record Opening(RequestRepository requests, Admission admission, Act act, DraftWish wish)
    implements Task {

  /** The identifier of the request may be another one: the draft of the first time is meant. */
  @Override
  public boolean did(AuditRecord before) {
    return before.deed() == Deed.OPENED;
  }

  @Override
  public Decision decide(Instant now) {
    if (act.actor().role() != Role.APPLICANT) {
      return Decision.refuse(DeskRules.APPLICANT_ONLY, "actor");
    }
    Violations malformed = ActCheck.requestId(wish.requestId());
    if (malformed.hasErrors()) {
      return Decision.refuse(malformed);
    }
    if (requests.find(wish.requestId()).isPresent()) {
      return Decision.refuse(DeskRules.REQUEST_ID_TAKEN, "requestId", wish.requestId());
    }
    return eligible(now);
  }

  private Decision eligible(Instant now) {
    Eligibility answer = admission.ask(wish.commune(), wish.siret(), wish.demarches(), now);
    List<Demarche> chosen =
        answer.lines().stream().flatMap(line -> line.demarche().stream()).toList();
    Violations found = answer.violations();
    if (!chosen.isEmpty()) {
      found = found.and(Admission.mixed(chosen.get(0).form(), chosen));
    }
    Verdict verdict = Verdict.of(found);
    if (verdict instanceof Verdict.Refused) {
      return Decision.refuse(found);
    }
    SubscriptionRequest draft = draft(chosen);
    // Sirene may know a commune déléguée where the wish names another kind: the table would let it
    // pass.
    if (verdict instanceof Verdict.Escalated && !draft.needsPeople()) {
      return Decision.refuse(found);
    }
    FiledRequest opened = FiledRequest.opened(draft, now);
    return new Decision.Save(opened, Audits.ofContents(act, opened, Deed.OPENED, null, now));
  }

  private SubscriptionRequest draft(List<Demarche> chosen) {
    RequestForm form = chosen.get(0).form();
    Siret siret = Siret.check(wish.siret(), "siret").orThrow();
    return SubscriptionRequest.draft(wish.requestId(), form, wish.commune(), siret)
        .applicant(act.actor().id())
        .demarches(chosen)
        .build();
  }
}
