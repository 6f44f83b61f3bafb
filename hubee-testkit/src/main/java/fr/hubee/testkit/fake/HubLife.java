// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.teledossier.AttachmentState;
import fr.hubee.core.teledossier.CaseState;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.FolderState;
import fr.hubee.core.teledossier.Party;
import fr.hubee.core.teledossier.machine.FolderEvent;
import fr.hubee.core.teledossier.machine.FolderFacts;
import fr.hubee.core.teledossier.machine.FolderLifecycle;
import fr.hubee.core.teledossier.profile.FileLink;
import fr.hubee.core.teledossier.profile.Retention;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the hub does by itself, on its clock: notifying, purging, archiving, deleting; and what
 * follows from a change of status. Not thread-safe by itself.
 */
final class HubLife {

  private final Clock clock;
  private final Processes processes;
  private final Teledossiers teledossiers;
  private final HubMailbox mails;
  private HubSwitches switches = HubSwitches.USUAL;
  private boolean strict;
  private @Nullable LocalDate lastBatch;

  HubLife(Clock clock, Processes processes, Teledossiers teledossiers, HubMailbox mails) {
    this.clock = clock;
    this.processes = processes;
    this.teledossiers = teledossiers;
    this.mails = mails;
  }

  Clock clock() {
    return clock;
  }

  Teledossiers teledossiers() {
    return teledossiers;
  }

  HubSwitches switches() {
    return switches;
  }

  void switchTo(HubSwitches other) {
    switches = Objects.requireNonNull(other, "other");
  }

  boolean isStrict() {
    return strict;
  }

  void strict(boolean wanted) {
    strict = wanted;
  }

  void clear() {
    lastBatch = null;
  }

  Optional<ProcessSettings> process(String code) {
    return processes.find(WireJson.processCode(code));
  }

  ProcessSettings settings(StoredFolder folder) {
    return processes.find(folder.processCode).orElseThrow(Refusal::badRequest);
  }

  /** The folder is whole: its cases follow, and each recipient has something to read. */
  void complete(StoredFolder folder) {
    Instant now = clock.instant();
    folder.completed = now;
    for (StoredCase each : folder.cases) {
      each.status = CaseStatus.of(CaseState.HUBEE_COMPLETED);
      each.updated = now;
      teledossiers.notifications.add(
          new StoredNotification(each, null, folder.operator, each.recipient, now));
    }
    settle();
  }

  /** Brings the hub to this instant of its clock. */
  void settle() {
    Instant now = clock.instant();
    teledossiers.folders.values().stream()
        .filter(folder -> folder.state == FolderState.HUBEE_COMPLETED)
        .filter(folder -> isOver(folder.completed, now))
        .toList()
        .forEach(folder -> notified(folder, now));
    LocalDate today = Retention.day(now);
    if (!today.equals(lastBatch)) {
      lastBatch = today;
      runBatches(today);
    }
  }

  private boolean isOver(@Nullable Instant completed, Instant now) {
    return completed != null && !now.isBefore(completed.plus(switches.completionLag()));
  }

  private void notified(StoredFolder folder, Instant now) {
    folder.state = FolderState.HUBEE_NOTIFIED;
    for (StoredCase each : folder.cases) {
      if (each.status.equals(CaseStatus.HUBEE_COMPLETED)) {
        set(each, CaseStatus.HUBEE_NOTIFIED);
        each.transmitted = now;
        mails.newTeledossier(each);
      }
    }
  }

  /** Gives a case a status, with what follows from it. */
  void set(StoredCase ofCase, CaseStatus status) {
    ofCase.status = status;
    ofCase.updated = clock.instant();
    ProcessSettings settings = settings(ofCase.folder);
    if (status.equals(settings.purgeStatus())) {
      LocalDate day = Retention.day(clock.instant());
      ofCase.links.replaceAll(
          (file, link) -> link.flagged(day, settings.delays().beforeFileDeletion()));
    }
  }

  private void runBatches(LocalDate today) {
    List.copyOf(teledossiers.folders.values())
        .forEach(
            folder -> {
              purge(folder, today);
              archive(folder, today);
              delete(folder, today);
            });
  }

  private void purge(StoredFolder folder, LocalDate today) {
    for (StoredFile file : folder.files) {
      List<FileLink> links =
          folder.cases.stream().flatMap(each -> Stream.ofNullable(each.links.get(file))).toList();
      if (file.state != AttachmentState.DELETED && FileLink.isPurgeDue(links, today)) {
        forget(file);
        folder.cases.forEach(
            each -> each.links.computeIfPresent(file, (key, link) -> link.purged()));
      }
    }
  }

  private static void forget(StoredFile file) {
    file.state = AttachmentState.DELETED;
    file.content = Content.empty();
  }

  private void archive(StoredFolder folder, LocalDate today) {
    Instant closed = folder.closed;
    if (folder.state != FolderState.CLOSED || closed == null) {
      return;
    }
    LocalDate due =
        Retention.archivingDate(Retention.day(closed), settings(folder).delays().beforeArchiving());
    if (moves(folder, FolderEvent.ARCHIVE, !today.isBefore(due))) {
      folder.state = FolderState.ARCHIVED;
      folder.archivedOn = due;
      folder.cases.forEach(each -> each.status = CaseStatus.ARCHIVED);
      filesOf(folder).forEach(HubLife::forget);
    }
  }

  private static Stream<StoredFile> filesOf(StoredFolder folder) {
    return Stream.concat(
        folder.files.stream(),
        folder.cases.stream()
            .flatMap(each -> each.events.stream())
            .flatMap(event -> event.files.stream()));
  }

  private void delete(StoredFolder folder, LocalDate today) {
    LocalDate archived = folder.archivedOn;
    if (folder.state == FolderState.ARCHIVED && archived != null) {
      LocalDate due =
          Retention.folderDeletionDate(archived, settings(folder).delays().beforeFolderDeletion());
      if (moves(folder, FolderEvent.DELETE, !today.isBefore(due))) {
        remove(folder);
      }
    }
  }

  private static boolean moves(StoredFolder folder, FolderEvent event, boolean delayOver) {
    return FolderLifecycle.table()
        .decide(folder.state, event, new FolderFacts(Party.HUB, false, true, delayOver))
        .isMoved();
  }

  void remove(StoredFolder folder) {
    teledossiers.folders.remove(folder.id);
    folder.cases.forEach(each -> teledossiers.cases.remove(each.id));
    teledossiers.notifications.removeIf(each -> each.ofCase.folder == folder);
  }

  /** Moves everything of one organisation to another; returns how many cases. */
  int migrate(OrganizationId source, OrganizationId target) {
    List<StoredCase> moved =
        teledossiers.cases.values().stream().filter(each -> each.recipient.equals(source)).toList();
    moved.forEach(each -> each.recipient = target);
    teledossiers.notifications.stream()
        .filter(each -> each.recipient.equals(source))
        .forEach(each -> each.recipient = target);
    return moved.size();
  }

  HubMailbox mails() {
    return mails;
  }
}
