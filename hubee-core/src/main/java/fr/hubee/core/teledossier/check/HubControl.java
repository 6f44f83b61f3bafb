// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.check;

import fr.hubee.core.rule.Excerpt;
import fr.hubee.core.rule.Violations;
import fr.hubee.core.teledossier.CaseState;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.FolderState;
import fr.hubee.core.teledossier.FolderStatus;
import fr.hubee.core.teledossier.Party;
import fr.hubee.core.teledossier.WireCode;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the hub itself is known to enforce when a status is set: the value belongs to the list of
 * the caller, and nothing moves once archived. No document says that it refuses a move out of
 * order, and official programs jump. A fake hub asks this; a program that wants to know what ought
 * to be done asks {@link CaseStatusCheck}.
 *
 * <p>Source: HubEE, specification 1.2.2, RC001 and RC002 of 3.5.6 and 3.5.7 (2021-08-31).
 */
public final class HubControl {

  private static final String STATUS = "status";
  private static final String GLOBAL_STATUS = "globalStatus";

  private static final Set<FolderState> OF_A_FOLDER =
      EnumSet.range(FolderState.HUBEE_COMPLETED, FolderState.CLOSED);

  private HubControl() {}

  /** Says whether the hub would take this status on a case, from this party. */
  public static Violations ofCase(Party by, CaseStatus current, CaseStatus wished) {
    if (current.equals(CaseStatus.ARCHIVED)) {
      return Violations.of(StatusRules.ARCHIVED_FROZEN.at(STATUS));
    }
    Set<CaseState> accepted = StatusRights.accepted(by);
    return wished.known().filter(accepted::contains).isPresent()
        ? Violations.none()
        : refused(by, wished, accepted, STATUS);
  }

  /** Says whether the hub would take this status on a folder, from this party. */
  public static Violations ofFolder(Party by, FolderStatus current, FolderStatus wished) {
    if (current.equals(FolderStatus.ARCHIVED)) {
      return Violations.of(StatusRules.ARCHIVED_FROZEN.at(GLOBAL_STATUS));
    }
    Set<FolderState> accepted =
        by.actsAs(Party.OSL) ? OF_A_FOLDER : EnumSet.noneOf(FolderState.class);
    return wished.known().filter(accepted::contains).isPresent()
        ? Violations.none()
        : refused(by, wished, accepted, GLOBAL_STATUS);
  }

  private static Violations refused(
      Party by, WireCode wished, Set<? extends Enum<?>> accepted, String path) {
    String expected = accepted.stream().map(Enum::name).collect(Collectors.joining(", "));
    return Violations.of(
        StatusRules.STATUS_NOT_FOR_CALLER.at(
            path,
            Excerpt.of(wished.value()),
            Said.of(by),
            expected.isEmpty() ? Said.NOTHING : expected));
  }
}
