// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import fr.hubee.core.lifecycle.Outcome;
import fr.hubee.core.teledossier.CaseState;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.Party;
import fr.hubee.core.teledossier.check.HubControl;
import fr.hubee.core.teledossier.machine.CaseEvent;
import fr.hubee.core.teledossier.machine.CaseFacts;
import fr.hubee.core.teledossier.machine.CaseOrder;
import fr.hubee.core.teledossier.profile.StatusProfiles;

/** How a case takes a status: what the hub enforces, or the functional order when strict. */
final class CaseMoves {

  private final HubLife life;
  private final StatusProfiles profiles = StatusProfiles.standard();

  CaseMoves(HubLife life) {
    this.life = life;
  }

  void refuse(StoredCase ofCase, CaseStatus wished, Party by) {
    boolean refused =
        HubControl.ofCase(by, ofCase.status, wished).hasErrors()
            || (life.isStrict() && isOutOfOrder(ofCase, wished, by));
    if (refused) {
      throw Refusal.badRequest();
    }
  }

  void set(StoredCase ofCase, CaseStatus wished, Party by) {
    refuse(ofCase, wished, by);
    life.set(ofCase, wished);
  }

  /** The status that it has already is no move. */
  private boolean isOutOfOrder(StoredCase ofCase, CaseStatus wished, Party by) {
    CaseState from = ofCase.status.known().orElse(CaseState.HUBEE_RECEIVED);
    CaseOrder order = profiles.of(ofCase.folder.processCode).order();
    return !wished.equals(ofCase.status)
        && wished
            .known()
            .flatMap(to -> CaseEvent.setting(to, by))
            .map(event -> order.table().decide(from, event, CaseFacts.by(by)))
            .filter(Outcome::isMoved)
            .isEmpty();
  }
}
