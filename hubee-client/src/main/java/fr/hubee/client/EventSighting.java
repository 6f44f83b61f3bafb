// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.internal.retry.Sighting;
import fr.hubee.client.teledossier.HubeeAttachment;
import fr.hubee.client.teledossier.HubeeCaseEvent;
import fr.hubee.client.teledossier.NewEvent;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.teledossier.check.DeclaredFile;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Says whether an event that may have been created is in the history of its case. One that says the
 * same and is about as young is it; one that says the same and is older may be an earlier one:
 * nobody can tell then.
 *
 * @param wanted what was to be created
 * @param me whose credentials created it, when that is known
 * @param since when the creation began, by the clock of this machine
 */
record EventSighting(NewEvent wanted, Optional<OrganizationId> me, Instant since) {

  /** How far the clock of the hub may be behind ours. */
  private static final Duration BEHIND = Duration.ofMinutes(10);

  Sighting<HubeeCaseEvent> in(List<HubeeCaseEvent> history) {
    List<HubeeCaseEvent> same = history.stream().filter(this::saysTheSame).toList();
    if (same.isEmpty()) {
      return new Sighting.Absent<>();
    }
    return same.stream()
        .filter(this::isYoung)
        .reduce((before, after) -> after)
        .<Sighting<HubeeCaseEvent>>map(Sighting.Found::new)
        .orElseGet(Sighting.Unknown::new);
  }

  private boolean isYoung(HubeeCaseEvent event) {
    return event
        .createDateTime()
        .filter(date -> !date.toInstant().isBefore(since.minus(BEHIND)))
        .isPresent();
  }

  private boolean saysTheSame(HubeeCaseEvent event) {
    return event.actionType().equals(wanted.actionType())
        && event.caseNewStatus().equals(wanted.newStatus())
        && isSame(event.message(), wanted.message())
        && isSame(event.author(), wanted.author())
        && isSameComment(event.comment())
        && isMine(event)
        && described(event).equals(declared());
  }

  private static boolean isSame(Optional<String> read, Optional<String> sent) {
    return read.map(String::strip).orElse("").equals(sent.map(String::strip).orElse(""));
  }

  /** The hub hides comments from operators. */
  private boolean isSameComment(Optional<String> read) {
    return read.filter(text -> !text.isBlank()).isEmpty() || isSame(read, wanted.comment());
  }

  private boolean isMine(HubeeCaseEvent event) {
    return me.isEmpty() || event.transmitter().isEmpty() || event.transmitter().equals(me);
  }

  private static List<String> described(HubeeCaseEvent event) {
    return event.attachments().stream().map(EventSighting::described).sorted().toList();
  }

  private static String described(HubeeAttachment file) {
    return file.size().orElse(-1) + " " + file.type() + " " + file.fileName().original();
  }

  private List<String> declared() {
    return wanted.files().stream().map(EventSighting::declared).sorted().toList();
  }

  private static String declared(DeclaredFile file) {
    return file.size() + " " + file.type() + " " + file.fileName();
  }
}
