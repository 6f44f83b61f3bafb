// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.profile;

import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.machine.CaseOrder;
import fr.hubee.core.teledossier.machine.CaseOrders;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one démarche asks of the statuses of its cases. Immutable: {@code with…} returns another.
 *
 * <p>Source: HubEE, contract V2 (2024-11-14), workflow_demarche (2022).
 *
 * @param processCode the démarche, to the letter
 * @param order which status ought to follow which
 * @param mandatory the statuses to be set, by the day from which they are; empty when no document
 *     says any
 * @param purgeStatusOrNull the status that starts the purge of the files, when the caller has read
 *     it from the hub ({@code statusBeforeFileDeletion}); null to follow the documents
 */
public record StatusProfile(
    ProcessCode processCode,
    CaseOrder order,
    List<MandatoryStatuses> mandatory,
    @Nullable CaseStatus purgeStatusOrNull) {

  public StatusProfile {
    Objects.requireNonNull(processCode, "processCode");
    Objects.requireNonNull(order, "order");
    mandatory = mandatory.stream().sorted(Comparator.comparing(MandatoryStatuses::from)).toList();
  }

  /** Returns the profile of a démarche of which no document says anything. */
  public static StatusProfile unpublished(ProcessCode processCode) {
    return new StatusProfile(processCode, CaseOrders.GENERAL, List.of(), null);
  }

  /** The statuses that are mandatory on this day; empty when no document says any for it. */
  public Optional<MandatoryStatuses> mandatoryOn(LocalDate day) {
    return mandatory.stream()
        .filter(statuses -> !statuses.from().isAfter(day))
        .reduce((earlier, later) -> later);
  }

  /** The status that starts the purge, when the caller has told it. */
  public Optional<CaseStatus> purgeStatus() {
    return Optional.ofNullable(purgeStatusOrNull);
  }

  /** Returns the same with another order of statuses. */
  public StatusProfile withOrder(CaseOrder other) {
    return new StatusProfile(processCode, other, mandatory, purgeStatusOrNull);
  }

  /** Returns the same with these mandatory statuses too, in place of those from the same day. */
  public StatusProfile withMandatory(MandatoryStatuses statuses) {
    List<MandatoryStatuses> more = new ArrayList<>(mandatory);
    more.removeIf(known -> known.from().equals(statuses.from()));
    more.add(statuses);
    return new StatusProfile(processCode, order, more, purgeStatusOrNull);
  }

  /** Returns the same with the status that starts the purge, as the hub's process says it. */
  public StatusProfile withPurgeStatus(CaseStatus status) {
    return new StatusProfile(
        processCode, order, mandatory, Objects.requireNonNull(status, "status"));
  }
}
