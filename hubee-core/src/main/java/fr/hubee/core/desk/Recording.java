// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.subscription.SubscriptionId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Records what was seen at HubEE. What is known already changes nothing and leaves no record. */
record Recording(Act act, HubeeFact fact) implements Existing.Step {

  @Override
  public boolean did(AuditRecord before) {
    return before.deed() == deed() && before.demarches().equals(List.of(fact.demarche()));
  }

  @Override
  public Decision decide(FiledRequest current, Instant now) {
    Instant at = fact.at().truncatedTo(ChronoUnit.MICROS);
    if (fact instanceof HubeeFact.Created created) {
      return created(current, created.subscription(), at, now);
    }
    Optional<HeldSubscription> held = current.held(fact.demarche());
    if (held.isEmpty()) {
      return Decision.refuse(DeskRules.NOT_SEEN_AT_HUBEE, path(), fact.demarche());
    }
    if (fact instanceof HubeeFact.Ended) {
      return save(current, held.get().ended(at), now);
    }
    return held.get().activeSince().isPresent()
        ? known(current)
        : save(current, held.get().active(at), now);
  }

  private Decision created(FiledRequest current, SubscriptionId id, Instant at, Instant now) {
    DemarcheCode code = fact.demarche();
    Optional<HeldSubscription> held = current.held(code);
    if (held.isPresent()) {
      return held.get().id().equals(id)
          ? known(current)
          : Decision.refuse(DeskRules.OTHER_SUBSCRIPTION, path(), code, held.get().id());
    }
    return wasGranted(current, code)
        ? save(current, new HeldSubscription(code, id, at, null, null), now)
        : Decision.refuse(DeskRules.NEVER_GRANTED, path(), code);
  }

  /** HubEE may be seen late, when the request was reopened or revoked since. */
  private static boolean wasGranted(FiledRequest current, DemarcheCode code) {
    boolean asked =
        current.request().demarches().stream().anyMatch(each -> each.code().equals(code));
    return current.granted().containsKey(code)
        || (asked && current.request().approvedAt().isPresent());
  }

  private Decision save(FiledRequest current, HeldSubscription seen, Instant now) {
    FiledRequest next = current.next(seen);
    return new Decision.Save(next, Audits.ofSubscription(act, next, deed(), seen, now));
  }

  private static Decision known(FiledRequest current) {
    return new Decision.Answer(new DeskAnswer.Done(current, List.of()));
  }

  private Deed deed() {
    if (fact instanceof HubeeFact.Created) {
      return Deed.CREATED_AT_HUBEE;
    }
    return fact instanceof HubeeFact.Activated ? Deed.ACTIVATED_AT_HUBEE : Deed.ENDED_AT_HUBEE;
  }

  private String path() {
    return "demarches[" + fact.demarche() + "]";
  }
}
