// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.check;

import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.rule.Violations;
import fr.hubee.core.teledossier.CaseState;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.Party;
import fr.hubee.core.teledossier.profile.MandatoryStatuses;
import fr.hubee.core.teledossier.profile.StatusProfiles;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Whether the mandatory statuses of the démarche are respected when its processing ends. */
final class MandatoryCheck {

  private static final Set<CaseState> FINAL_FOR_SI = EnumSet.of(CaseState.REFUSED, CaseState.DONE);

  private final StatusProfiles profiles;

  MandatoryCheck(StatusProfiles profiles) {
    this.profiles = profiles;
  }

  Violations check(StatusWish wish) {
    if (wish.by() != Party.SI || !isFinal(wish)) {
      return Violations.none();
    }
    return statuses(wish)
        .map(statuses -> ofIntermediate(wish, statuses).and(ofFinal(wish, statuses)))
        .orElseGet(() -> Violations.of(unpublished(wish)));
  }

  /** True when the wish ends the processing, for everybody or for this démarche. */
  boolean isFinal(StatusWish wish) {
    return wish.wished().known().filter(FINAL_FOR_SI::contains).isPresent()
        || statuses(wish).filter(statuses -> statuses.isFinal(wish.wished())).isPresent();
  }

  Optional<CaseStatus> intermediate(StatusWish wish) {
    return statuses(wish).map(MandatoryStatuses::intermediate);
  }

  private Optional<MandatoryStatuses> statuses(StatusWish wish) {
    return profiles.mandatory(wish.processCode(), wish.day());
  }

  private static Violations ofIntermediate(StatusWish wish, MandatoryStatuses statuses) {
    CaseStatus intermediate = statuses.intermediate();
    if (wish.wished().equals(intermediate) || wish.hasHad(intermediate)) {
      return Violations.none();
    }
    Message said = Said.of(intermediate);
    return Violations.of(
        StatusRules.INTERMEDIATE_MISSING.at(
            CaseStatusCheck.STATUS, wish.processCode(), said, said));
  }

  private static Violations ofFinal(StatusWish wish, MandatoryStatuses statuses) {
    return statuses.isFinal(wish.wished())
        ? Violations.none()
        : Violations.of(
            StatusRules.FINAL_NOT_PUBLISHED.at(
                CaseStatusCheck.STATUS,
                wish.processCode(),
                Said.of(wish.wished()),
                Said.of(statuses.finals()),
                statuses.source()));
  }

  private static Violation unpublished(StatusWish wish) {
    return StatusRules.MANDATORY_UNPUBLISHED.at(
        CaseStatusCheck.STATUS, wish.processCode(), wish.day());
  }
}
