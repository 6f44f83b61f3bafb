// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.check;

import fr.hubee.core.rule.Severity;
import fr.hubee.core.rule.Violations;
import fr.hubee.core.teledossier.CaseState;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.ContractField;
import fr.hubee.core.teledossier.Party;
import fr.hubee.core.teledossier.profile.StatusProfiles;
import java.util.Objects;
import java.util.Set;

/**
 * Says whether a status may be set on a case, and what ought to be done before: what the hub
 * enforces, the order of the statuses, the files, the mandatory statuses. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * StatusAnswer answer =
 *     CaseStatusCheck.standard()
 *         .check(StatusWish.of(aec, current, CaseStatus.DONE, today).after(history));
 * answer.message().french(); // Pas encore : « Traité » (DONE) vient après un autre statut. …
 * answer.first(); // SI_RECEIVED
 * }</pre>
 *
 * <p>Source: HubEE, specification 1.2.2 (2021-08-31), contract V2 (2024-11-14), workflow_demarche
 * (2022).
 */
public final class CaseStatusCheck {

  static final String STATUS = "status";

  private final StatusProfiles profiles;
  private final OrderCheck order;
  private final MandatoryCheck mandatory;

  private CaseStatusCheck(StatusProfiles profiles, Severity outOfOrder) {
    this.profiles = Objects.requireNonNull(profiles, "profiles");
    this.order = new OrderCheck(profiles, outOfOrder);
    this.mandatory = new MandatoryCheck(profiles);
  }

  /** Returns a check by the published documents; a move out of order is a warning. */
  public static CaseStatusCheck standard() {
    return by(StatusProfiles.standard());
  }

  /** Returns a check by these profiles; a move out of order is a warning. */
  public static CaseStatusCheck by(StatusProfiles profiles) {
    return new CaseStatusCheck(profiles, Severity.WARNING);
  }

  /** Returns the same check, for which a move out of order is an error. */
  public CaseStatusCheck strict() {
    return new CaseStatusCheck(profiles, Severity.ERROR);
  }

  /** Answers a wish. */
  public StatusAnswer check(StatusWish wish) {
    Violations found = ofHub(wish);
    if (!found.hasErrors()) {
      found = found.and(order.check(wish)).and(ofFiles(wish)).and(mandatory.check(wish));
    }
    if (found.hasErrors()) {
      return new StatusAnswer.Refused(wish.wished(), found);
    }
    return found.contains(StatusRules.INTERMEDIATE_MISSING)
        ? new StatusAnswer.SetFirst(
            wish.wished(), mandatory.intermediate(wish).orElseThrow(), found)
        : new StatusAnswer.Allowed(wish.wished(), found);
  }

  /**
   * Returns the statuses that the order of the démarche proposes next to the party of the wish, for
   * a page that offers choices; the wished status is not read. Empty when the current status is
   * unknown.
   */
  public Set<CaseState> choices(StatusWish wish) {
    return wish.current().known().map(from -> order.next(wish, from)).orElseGet(Set::of);
  }

  private static Violations ofHub(StatusWish wish) {
    Violations text = wish.wished().checkWritable(ContractField.EVENT_CASE_NEW_STATUS, STATUS);
    if (text.hasErrors()) {
      return text;
    }
    boolean closed = wish.by() == Party.SI && wish.current().equals(CaseStatus.CLOSED);
    return HubControl.ofCase(wish.by(), wish.current(), wish.wished())
        .and(closed ? Violations.of(StatusRules.CLOSED_FOR_SI.at(STATUS)) : Violations.none());
  }

  private Violations ofFiles(StatusWish wish) {
    boolean asks = wish.by() == Party.SI && wish.toDownload() > 0;
    return asks && (mandatory.isFinal(wish) || startsPurge(wish))
        ? Violations.of(
            StatusRules.DOWNLOAD_FIRST.at("attachments", wish.toDownload(), Said.of(wish.wished())))
        : Violations.none();
  }

  private boolean startsPurge(StatusWish wish) {
    return profiles.startsPurge(wish.processCode(), wish.wished())
        || mandatory.intermediate(wish).filter(wish.wished()::equals).isPresent();
  }
}
