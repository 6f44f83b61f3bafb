// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.error.HubeeException;
import fr.hubee.client.error.InvalidRequestException;
import fr.hubee.client.error.LocalFileException;
import fr.hubee.client.error.NotFoundException;
import fr.hubee.client.error.UnexpectedAnswerException;
import fr.hubee.client.internal.drift.Shapes;
import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.client.spi.RequestBody;
import fr.hubee.client.teledossier.CaseId;
import fr.hubee.client.teledossier.EventId;
import fr.hubee.client.teledossier.HubeeAttachment;
import fr.hubee.client.teledossier.HubeeCaseEvent;
import fr.hubee.client.teledossier.NewEvent;
import fr.hubee.core.rule.ViolationsException;
import fr.hubee.core.teledossier.ContractField;
import fr.hubee.core.teledossier.EventStatus;
import java.time.Instant;
import java.util.Objects;

/**
 * The events (événements) of a case: by them each party tells the other what it does. Those that
 * exist come with the case. Immutable and thread-safe. Any method may throw any {@link
 * HubeeException}; those named below have a meaning of their own.
 *
 * <p>Source: HubEE V1, api_folder 1.2.7, events (2023-04-28).
 */
public final class Events {

  private static final String ALL = "/cases/{caseId}/events";
  private static final String ONE = "/cases/{caseId}/events/{eventId}";
  private static final String FILE = "/cases/{caseId}/events/{eventId}/attachments/{attachmentId}";

  private static final TeledossierCalls.Answer<HubeeCaseEvent> ANSWER =
      new TeledossierCalls.Answer<>(Shapes.EVENT, HubeeCaseEvent::parse);

  private final TeledossierCalls calls;
  private final Rereading rereading;

  Events(TeledossierCalls calls, Rereading rereading) {
    this.calls = calls;
    this.rereading = rereading;
  }

  /**
   * Creates an event, which is sent at once unless it carries files. When the hub may have created
   * it without saying so, the case is read again: an event that says the same and is no older than
   * the call is returned, and it is created again only when there certainly is none.
   *
   * @throws HubeeException that is {@link HubeeException#possiblySent} when nobody can tell: the
   *     case cannot be read, or an older event says the same
   * @throws NotFoundException when the hub knows no such case
   * @throws InvalidRequestException when the hub refuses the event
   */
  public HubeeCaseEvent create(CaseId caseId, NewEvent event) {
    Objects.requireNonNull(caseId, "caseId");
    Objects.requireNonNull(event, "event");
    Instant since = rereading.now();
    return calls
        .creations()
        .create(
            () -> calls.post(ALL, event.rawJson(), ANSWER, caseId.value()),
            () -> rereading.look(caseId, event, since));
  }

  /**
   * Reads an event.
   *
   * @throws NotFoundException when the hub knows no such event
   * @throws UnexpectedAnswerException when the answer is about another event
   */
  public HubeeCaseEvent get(CaseId caseId, EventId id) {
    Objects.requireNonNull(caseId, "caseId");
    Objects.requireNonNull(id, "id");
    HubeeCaseEvent read = calls.get(ONE, "", ANSWER, caseId.value(), id.value());
    Rereading.requireSame(id.value(), read.id().value(), ONE);
    return read;
  }

  /**
   * Sends the bytes of a file of an event that carries files, with their digest, for which they are
   * read twice.
   *
   * @param file as the hub described it when the event was created
   * @throws ViolationsException when the content has another length than declared; nothing is sent
   * @throws LocalFileException when the content cannot be read, or changes meanwhile
   * @throws NotFoundException when the event has no such file
   */
  public void upload(CaseId caseId, EventId id, HubeeAttachment file, RequestBody content) {
    Objects.requireNonNull(content, "content");
    calls.upload(FILE, file, content, caseId.value(), id.value(), file.id().value());
  }

  /**
   * Returns a file of an event, to be fetched.
   *
   * @param file as the event described it
   * @throws UnexpectedAnswerException when the hub did not announce its size, by which it is
   *     verified
   */
  public HubFile file(CaseId caseId, EventId id, HubeeAttachment file) {
    return calls.file(FILE, file, caseId.value(), id.value(), file.id().value());
  }

  /** Sends an event whose files have all come: the other party is told. */
  public void send(CaseId caseId, EventId id) {
    setStatus(caseId, id, EventStatus.SENT);
  }

  /** Says to the other party that its event was taken in; its notification is deleted apart. */
  public void acknowledge(CaseId caseId, EventId id) {
    setStatus(caseId, id, EventStatus.RECEIVED);
  }

  /**
   * Sets the status of an event; any code is sent as it is.
   *
   * @throws ViolationsException when the code is blank, too long or a known misspelling
   * @throws NotFoundException when the hub knows no such event
   * @throws InvalidRequestException when the hub refuses the status
   */
  public void setStatus(CaseId caseId, EventId id, EventStatus status) {
    Objects.requireNonNull(caseId, "caseId");
    Objects.requireNonNull(id, "id");
    Writable.require(status, ContractField.EVENT_STATUS, "status");
    calls.patch(ONE, JsonObject.empty().with("status", status.value()), caseId.value(), id.value());
  }

  /**
   * Takes an event back that carries files and was not sent.
   *
   * @throws NotFoundException when the hub knows no such event
   * @throws InvalidRequestException when it carries no file, or was sent
   */
  public void delete(CaseId caseId, EventId id) {
    Objects.requireNonNull(caseId, "caseId");
    Objects.requireNonNull(id, "id");
    calls.delete(ONE, caseId.value(), id.value());
  }
}
