// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.check;

import fr.hubee.core.rule.Severity;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.rule.Violations;
import fr.hubee.core.teledossier.CaseState;
import fr.hubee.core.teledossier.machine.CaseEvent;
import fr.hubee.core.teledossier.machine.CaseFacts;
import fr.hubee.core.teledossier.machine.CaseOrder;
import fr.hubee.core.teledossier.profile.StatusProfiles;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a status follows the current one in the order of the démarche. */
final class OrderCheck {

  private final StatusProfiles profiles;
  private final Severity outOfOrder;

  OrderCheck(StatusProfiles profiles, Severity outOfOrder) {
    this.profiles = profiles;
    this.outOfOrder = outOfOrder;
  }

  Violations check(StatusWish wish) {
    if (wish.current().equals(wish.wished())) {
      return Violations.of(
          StatusRules.STATUS_ALREADY_SET.at(CaseStatusCheck.STATUS, Said.of(wish.wished())));
    }
    CaseState from = wish.current().known().orElse(null);
    if (from == null) {
      return wish.current().diagnose("current");
    }
    boolean follows = wish.wished().known().filter(to -> moves(wish, from, to)).isPresent();
    return follows ? Violations.none() : Violations.of(outOfOrder(wish, from));
  }

  /** The statuses that this party may set next. */
  Set<CaseState> next(StatusWish wish, CaseState from) {
    Set<CaseState> next = EnumSet.noneOf(CaseState.class);
    order(wish)
        .table()
        .allowed(from, CaseFacts.by(wish.by()))
        .forEach(event -> next.add(event.to()));
    return next;
  }

  private boolean moves(StatusWish wish, CaseState from, CaseState to) {
    return CaseEvent.setting(to, wish.by())
        .filter(event -> order(wish).table().decide(from, event, CaseFacts.by(wish.by())).isMoved())
        .isPresent();
  }

  private Violation outOfOrder(StatusWish wish, CaseState from) {
    String expected = next(wish, from).stream().map(Enum::name).collect(Collectors.joining(", "));
    return StatusRules.STATUS_OUT_OF_ORDER
        .at(
            CaseStatusCheck.STATUS,
            Said.of(wish.current()),
            Said.of(wish.wished()),
            order(wish).label(),
            expected.isEmpty() ? Said.NOTHING : expected)
        .as(outOfOrder);
  }

  private CaseOrder order(StatusWish wish) {
    return profiles.of(wish.processCode()).order();
  }
}
