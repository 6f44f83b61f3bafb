// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.teledossier;

import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.core.rule.Violations;
import fr.hubee.core.rule.ViolationsException;
import fr.hubee.core.teledossier.ActionType;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.ContractField;
import fr.hubee.core.teledossier.check.DeclaredFile;
import fr.hubee.core.teledossier.check.EventRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An event (événement) to create on a case; the other party is told of it unless it is {@link
 * #silent}. What the hub alone decides is not sent. Immutable and thread-safe: {@code with…}
 * returns another; {@code toString} shows no word that a person wrote.
 *
 * <p>Source: HubEE V1, api_folder 1.2.7, POST events (2023-04-28), specification 1.2.2, RC002
 * (2021-08-31).
 */
public final class NewEvent {

  private final ActionType actionType;
  private final List<DeclaredFile> files;
  private final Words words;
  private final @Nullable CaseStatus currentStatus;
  private final @Nullable CaseStatus newStatus;
  private final boolean notification;

  /** What people and programs wrote; null for none. */
  private record Words(
      @Nullable String author,
      @Nullable String message,
      @Nullable String comment,
      @Nullable String partnerAttributes) {

    private static final Words NONE = new Words(null, null, null, null);
  }

  private NewEvent(
      ActionType actionType,
      List<DeclaredFile> files,
      Words words,
      @Nullable CaseStatus currentStatus,
      @Nullable CaseStatus newStatus,
      boolean notification) {
    this.actionType = actionType;
    this.files = List.copyOf(files);
    this.words = words;
    this.currentStatus = currentStatus;
    this.newStatus = newStatus;
    this.notification = notification;
    Violations found = check();
    if (found.hasErrors()) {
      throw found.asException();
    }
  }

  /**
   * Returns an event of any kind that carries no file.
   *
   * @throws ViolationsException when the kind is blank, or wants files
   */
  public static NewEvent of(ActionType actionType) {
    Objects.requireNonNull(actionType, "actionType");
    return new NewEvent(actionType, List.of(), Words.NONE, null, null, true);
  }

  /** Returns the event by which a case takes another status (contract V2, 2024-11-14). */
  public static NewEvent statusUpdate(CaseStatus newStatus) {
    return of(ActionType.STATUS_UPDATE).withNewStatus(newStatus);
  }

  /** Returns the event that carries a message to the other party or the person concerned. */
  public static NewEvent message(String message) {
    return of(ActionType.SENDING_MESSAGE).withMessage(message);
  }

  /** Returns the event that carries a comment among service instructeurs. */
  public static NewEvent comment(String comment) {
    return of(ActionType.COM_ADD).withComment(comment);
  }

  /**
   * Returns the event that carries files: upload their bytes, then send it.
   *
   * @throws ViolationsException when a file is not described as the hub wants it
   */
  public static NewEvent deposit(DeclaredFile first, DeclaredFile... others) {
    List<DeclaredFile> files = new ArrayList<>();
    files.add(Objects.requireNonNull(first, "first"));
    files.addAll(List.of(others));
    return new NewEvent(ActionType.ATTACH_DEPOSIT, files, Words.NONE, null, null, true);
  }

  /** Returns the same with the name of who did it; at most 255 characters. */
  public NewEvent withAuthor(String author) {
    Objects.requireNonNull(author, "author");
    return with(new Words(author, words.message, words.comment, words.partnerAttributes));
  }

  /** Returns the same with words for the other party; at most 1000 characters. */
  public NewEvent withMessage(String message) {
    Objects.requireNonNull(message, "message");
    return with(new Words(words.author, message, words.comment, words.partnerAttributes));
  }

  /** Returns the same with words among service instructeurs; at most 1000 characters. */
  public NewEvent withComment(String comment) {
    Objects.requireNonNull(comment, "comment");
    return with(new Words(words.author, words.message, comment, words.partnerAttributes));
  }

  /** Returns the same with technical words for the other party; at most 1024 characters. */
  public NewEvent withPartnerAttributes(String partnerAttributes) {
    Objects.requireNonNull(partnerAttributes, "partnerAttributes");
    return with(new Words(words.author, words.message, words.comment, partnerAttributes));
  }

  private NewEvent with(Words others) {
    return new NewEvent(actionType, files, others, currentStatus, newStatus, notification);
  }

  /** Returns the same, that says which status the case has. */
  public NewEvent withCurrentStatus(CaseStatus status) {
    Objects.requireNonNull(status, "status");
    return new NewEvent(actionType, files, words, status, newStatus, notification);
  }

  /** Returns the same, by which the case takes this status. */
  public NewEvent withNewStatus(CaseStatus status) {
    Objects.requireNonNull(status, "status");
    return new NewEvent(actionType, files, words, currentStatus, status, notification);
  }

  /** Returns the same, of which the other party is not told. */
  public NewEvent silent() {
    return new NewEvent(actionType, files, words, currentStatus, newStatus, false);
  }

  /** Its kind. */
  public ActionType actionType() {
    return actionType;
  }

  /** The name of who did it. */
  public Optional<String> author() {
    return Texts.present(words.author);
  }

  /** Words for the other party. */
  public Optional<String> message() {
    return Texts.present(words.message);
  }

  /** Words among service instructeurs. */
  public Optional<String> comment() {
    return Texts.present(words.comment);
  }

  /** The status that the case is to take. */
  public Optional<CaseStatus> newStatus() {
    return Optional.ofNullable(newStatus);
  }

  /** Its files, in order. */
  public List<DeclaredFile> files() {
    return files;
  }

  /** The body as it is sent. Holds personal data. */
  public String rawJson() {
    JsonObject json =
        JsonObject.empty()
            .with("actionType", actionType.value())
            .withFlag("notification", notification)
            .with("author", author())
            .with("message", message())
            .with("comment", comment())
            .with("caseCurrentStatus", Optional.ofNullable(currentStatus).map(CaseStatus::value))
            .with("caseNewStatus", newStatus().map(CaseStatus::value))
            .with("partnerAttributes", Texts.present(words.partnerAttributes));
    return (files.isEmpty() ? json : json.withObjects("attachments", described())).toJson();
  }

  private List<JsonObject> described() {
    return files.stream().map(DeclaredFiles::toJson).toList();
  }

  private Violations check() {
    return actionType
        .checkWritable(ContractField.EVENT_ACTION_TYPE, "actionType")
        .and(ofFiles())
        .and(Texts.optional(words.author, ContractField.EVENT_AUTHOR, "author"))
        .and(Texts.optional(words.message, ContractField.EVENT_MESSAGE, "message"))
        .and(Texts.optional(words.comment, ContractField.EVENT_COMMENT, "comment"))
        .and(
            Texts.optional(
                words.partnerAttributes, ContractField.PARTNER_ATTRIBUTES, "partnerAttributes"))
        .and(status(currentStatus, ContractField.EVENT_CASE_CURRENT_STATUS, "caseCurrentStatus"))
        .and(status(newStatus, ContractField.EVENT_CASE_NEW_STATUS, "caseNewStatus"));
  }

  private Violations ofFiles() {
    Violations found =
        files.isEmpty() && actionType.equals(ActionType.ATTACH_DEPOSIT)
            ? Violations.of(EventRules.DEPOSIT_WITHOUT_FILE.at("attachments"))
            : Violations.none();
    for (int i = 0; i < files.size(); i++) {
      found = found.and(DeclaredFiles.check(files.get(i), "attachments[" + i + "]"));
    }
    return found;
  }

  private static Violations status(@Nullable CaseStatus status, ContractField field, String path) {
    return status == null ? Violations.none() : status.checkWritable(field, path);
  }

  /** Returns the kind, the new status and how many files. */
  @Override
  public String toString() {
    return "NewEvent["
        + actionType
        + newStatus().map(status -> ", " + status).orElse("")
        + ", "
        + files.size()
        + " file(s)]";
  }
}
