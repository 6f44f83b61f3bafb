// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.check;

import fr.hubee.core.teledossier.ActionType;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.Party;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An event that somebody wants to create on a case. Immutable: {@code with…} returns another;
 * {@code toString} shows no text that a person wrote.
 *
 * <p>Source: HubEE V1, api_folder 1.2.7, Event (2023-04-28).
 *
 * @param sender who creates it
 * @param actionType its kind
 * @param authorOrNull the name shown to the other party; null for none
 * @param messageOrNull for the other party or the person concerned; null for none
 * @param commentOrNull among service instructeurs, never shown to the operator; null for none
 * @param newStatusOrNull the status that the case is to have; null when it keeps its own
 * @param files the files declared; empty for any kind but a deposit
 */
public record EventDraft(
    Party sender,
    ActionType actionType,
    @Nullable String authorOrNull,
    @Nullable String messageOrNull,
    @Nullable String commentOrNull,
    @Nullable CaseStatus newStatusOrNull,
    List<DeclaredFile> files) {

  public EventDraft {
    Objects.requireNonNull(sender, "sender");
    Objects.requireNonNull(actionType, "actionType");
    files = List.copyOf(files);
  }

  /** Returns an event of this kind, with nothing in it. */
  public static EventDraft of(Party sender, ActionType actionType) {
    return new EventDraft(sender, actionType, null, null, null, null, List.of());
  }

  /** Returns the same with an author. */
  public EventDraft withAuthor(String author) {
    return new EventDraft(
        sender, actionType, author, messageOrNull, commentOrNull, newStatusOrNull, files);
  }

  /** Returns the same with a message. */
  public EventDraft withMessage(String message) {
    return new EventDraft(
        sender, actionType, authorOrNull, message, commentOrNull, newStatusOrNull, files);
  }

  /** Returns the same with a comment. */
  public EventDraft withComment(String comment) {
    return new EventDraft(
        sender, actionType, authorOrNull, messageOrNull, comment, newStatusOrNull, files);
  }

  /** Returns the same with a status for the case. */
  public EventDraft withNewStatus(CaseStatus status) {
    return new EventDraft(
        sender, actionType, authorOrNull, messageOrNull, commentOrNull, status, files);
  }

  /** Returns the same with these files. */
  public EventDraft withFiles(DeclaredFile... declared) {
    return new EventDraft(
        sender,
        actionType,
        authorOrNull,
        messageOrNull,
        commentOrNull,
        newStatusOrNull,
        List.of(declared));
  }

  /** The name shown to the other party. */
  public Optional<String> author() {
    return Optional.ofNullable(authorOrNull);
  }

  /** The message, if it is more than blanks. */
  public Optional<String> message() {
    return Optional.ofNullable(messageOrNull).filter(text -> !text.isBlank());
  }

  /** The comment among service instructeurs. */
  public Optional<String> comment() {
    return Optional.ofNullable(commentOrNull);
  }

  /** The status that the case is to have. */
  public Optional<CaseStatus> newStatus() {
    return Optional.ofNullable(newStatusOrNull);
  }

  /** Returns kind, status and number of files, and no text. */
  @Override
  public String toString() {
    return actionType
        + newStatus().map(status -> " to " + status).orElse("")
        + ", "
        + files.size()
        + " files";
  }
}
