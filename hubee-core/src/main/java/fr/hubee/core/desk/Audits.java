// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.request.RequestEvent;
import fr.hubee.core.request.RequestState;
import fr.hubee.core.subscription.SubscriptionId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the audit record of each deed. */
final class Audits {

  private Audits() {}

  static AuditRecord ofContents(
      Act act, FiledRequest next, Deed deed, @Nullable RequestState from, Instant at) {
    List<DemarcheCode> asked = next.request().demarches().stream().map(Demarche::code).toList();
    return record(act, next, deed, null, from, asked, null, at);
  }

  static AuditRecord ofMove(
      Act act,
      FiledRequest before,
      FiledRequest next,
      RequestEvent event,
      List<DemarcheCode> expected,
      Instant at) {
    return record(act, next, Deed.MOVED, event, before.request().state(), expected, null, at);
  }

  static AuditRecord ofSubscription(
      Act act, FiledRequest next, Deed deed, HeldSubscription seen, Instant at) {
    List<DemarcheCode> one = List.of(seen.demarche());
    return record(act, next, deed, null, next.request().state(), one, seen.id(), at);
  }

  private static AuditRecord record(
      Act act,
      FiledRequest next,
      Deed deed,
      @Nullable RequestEvent event,
      @Nullable RequestState from,
      List<DemarcheCode> demarches,
      @Nullable SubscriptionId subscription,
      Instant at) {
    return new AuditRecord(
        act.id(),
        next.id(),
        next.version(),
        at,
        act.actor(),
        deed,
        event,
        from,
        next.request().state(),
        act.reason().isBlank() ? null : act.reason(),
        demarches,
        subscription);
  }
}
