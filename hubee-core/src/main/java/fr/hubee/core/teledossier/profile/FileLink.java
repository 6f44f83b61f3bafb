// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.profile;

import fr.hubee.core.lifecycle.Outcome;
import fr.hubee.core.teledossier.machine.LinkEvent;
import fr.hubee.core.teledossier.machine.LinkFacts;
import fr.hubee.core.teledossier.machine.LinkLifecycle;
import fr.hubee.core.teledossier.machine.LinkState;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The link between a file and one case that refers to it. A file is deleted when every case that
 * refers to it has let it go. Immutable: acts return another.
 *
 * <p>Source: HubEE, specification 1.2.2, 3.5.10.1, purge of files (2021-08-31).
 *
 * @param state where it stands
 * @param deletionDateOrNull the first day whose batch may delete the file for this case; null while
 *     the case may need it
 */
public record FileLink(LinkState state, @Nullable LocalDate deletionDateOrNull) {

  /** The case may need the file. */
  public static final FileLink TO_DOWNLOAD = new FileLink(LinkState.TO_DOWNLOAD, null);

  /**
   * @throws IllegalArgumentException when it is to be deleted and has no date
   */
  public FileLink {
    Objects.requireNonNull(state, "state");
    if (state == LinkState.TO_DELETE && deletionDateOrNull == null) {
      throw new IllegalArgumentException("to be deleted, and no date");
    }
  }

  /** The first day whose batch may delete the file for this case. */
  public Optional<LocalDate> deletionDate() {
    return Optional.ofNullable(deletionDateOrNull);
  }

  /**
   * Returns the link after its case took the status that starts the purge; unchanged when it was
   * flagged before.
   *
   * @param statusChange the day in Paris
   * @param delay in days, not negative
   */
  public FileLink flagged(LocalDate statusChange, int delay) {
    return LinkLifecycle.table().decide(state, LinkEvent.FLAG, LinkFacts.PURGE_STATUS_REACHED)
            instanceof Outcome.Moved<LinkState> moved
        ? new FileLink(moved.to(), Retention.deletionDate(statusChange, delay))
        : this;
  }

  /**
   * Returns the link after the file was deleted.
   *
   * @return unchanged when it was not to be deleted
   */
  public FileLink purged() {
    return LinkLifecycle.table().decide(state, LinkEvent.PURGE, LinkFacts.EVERY_DATE_OVER)
            instanceof Outcome.Moved<LinkState> moved
        ? new FileLink(moved.to(), deletionDateOrNull)
        : this;
  }

  /**
   * True when the batch of this day deletes the file: every case that refers to it has let it go,
   * and every date has come. False for a file that no case refers to: nobody let it go.
   */
  public static boolean isPurgeDue(Collection<FileLink> linksOfTheFile, LocalDate batch) {
    return !linksOfTheFile.isEmpty()
        && linksOfTheFile.stream().allMatch(link -> link.letsGoOn(batch));
  }

  private boolean letsGoOn(LocalDate batch) {
    return switch (state) {
      case TO_DOWNLOAD -> false;
      case TO_DELETE -> deletionDate().filter(date -> !batch.isBefore(date)).isPresent();
      case DELETED -> true;
    };
  }
}
