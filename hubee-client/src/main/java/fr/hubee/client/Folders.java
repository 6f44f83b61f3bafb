// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.error.DoubtfulCreationException;
import fr.hubee.client.error.HubeeException;
import fr.hubee.client.error.InvalidRequestException;
import fr.hubee.client.error.LocalFileException;
import fr.hubee.client.error.NotFoundException;
import fr.hubee.client.internal.drift.Shapes;
import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.client.internal.reading.WireDates;
import fr.hubee.client.spi.RequestBody;
import fr.hubee.client.teledossier.FolderId;
import fr.hubee.client.teledossier.HubeeAttachment;
import fr.hubee.client.teledossier.HubeeFolder;
import fr.hubee.client.teledossier.NewFolder;
import fr.hubee.core.rule.ViolationsException;
import fr.hubee.core.teledossier.ContractField;
import fr.hubee.core.teledossier.FolderStatus;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * The folders (dossiers) that an operator deposits: create, upload each file, look, complete. Close
 * and reopen after the cases: of all statuses, completion alone goes down to them. Immutable and
 * thread-safe. Any method may throw any {@link HubeeException}; those named below have a meaning of
 * their own.
 *
 * <p>Source: HubEE V1, api_folder 1.2.7, folders (2023-04-28).
 */
public final class Folders {

  private static final String ALL = "/folders";
  private static final String ONE = "/folders/{folderId}";
  private static final String FILE = "/folders/{folderId}/attachments/{attachmentId}";

  private static final TeledossierCalls.Answer<HubeeFolder> ANSWER =
      new TeledossierCalls.Answer<>(Shapes.FOLDER, HubeeFolder::parse);

  private final TeledossierCalls calls;

  Folders(TeledossierCalls calls) {
    this.calls = calls;
  }

  /**
   * Deposits a folder, its cases and the description of its files. Sent once, whatever happens.
   *
   * @return the folder with all the hub's identifiers; nobody else will give them again
   * @throws DoubtfulCreationException when the hub may have created it: nothing finds a folder by
   *     its number. One that is never completed reaches nobody
   * @throws InvalidRequestException when the hub refuses a field or a file, or a recipient does not
   *     exist or has no active subscription
   */
  public HubeeFolder create(NewFolder folder) {
    Objects.requireNonNull(folder, "folder");
    return calls.creations().createOnce(() -> calls.post(ALL, folder.rawJson(), ANSWER));
  }

  /**
   * Reads a folder: whether its files have come, above all.
   *
   * @throws NotFoundException when the hub knows none of this identifier
   */
  public HubeeFolder get(FolderId id) {
    Objects.requireNonNull(id, "id");
    HubeeFolder read = calls.get(ONE, "", ANSWER, id.value());
    Rereading.requireSame(id.value(), read.id().value(), ONE);
    return read;
  }

  /**
   * Sends the bytes of a file, with their digest, for which they are read twice. A file may be
   * accepted by this call and refused later, by the antivirus: {@link #get} says so.
   *
   * @param file as the hub described it when the folder was created
   * @throws ViolationsException when the content has another length than declared; nothing is sent
   * @throws LocalFileException when the content cannot be read, or changes meanwhile
   * @throws NotFoundException when the folder has no such file
   */
  public void upload(FolderId id, HubeeAttachment file, RequestBody content) {
    Objects.requireNonNull(content, "content");
    calls.upload(FILE, file, content, id.value(), file.id().value());
  }

  /** Says that everything is there: the cases follow, and their recipients are notified. */
  public void complete(FolderId id) {
    setStatus(id, FolderStatus.HUBEE_COMPLETED);
  }

  /** Closes a folder, once its cases are closed. */
  public void close(FolderId id) {
    setStatus(id, FolderStatus.CLOSED);
  }

  /** Closes a folder, and says when it was closed. */
  public void close(FolderId id, OffsetDateTime at) {
    Objects.requireNonNull(at, "at");
    setStatus(id, FolderStatus.CLOSED, Optional.of(at));
  }

  /** Says that a folder is open again, once its cases are. */
  public void reopen(FolderId id) {
    setStatus(id, FolderStatus.HUBEE_NOTIFIED);
  }

  /**
   * Sets the {@code globalStatus} of a folder; any code is sent as it is.
   *
   * @throws ViolationsException when the code is blank, too long or a known misspelling
   * @throws NotFoundException when the hub knows no folder of this identifier
   * @throws InvalidRequestException when the hub refuses the status
   */
  public void setStatus(FolderId id, FolderStatus status) {
    setStatus(id, status, Optional.empty());
  }

  private void setStatus(FolderId id, FolderStatus status, Optional<OffsetDateTime> closedAt) {
    Objects.requireNonNull(id, "id");
    Writable.require(status, ContractField.FOLDER_STATUS_PATCH, "globalStatus");
    calls.patch(
        ONE,
        JsonObject.empty()
            .with("globalStatus", status.value())
            .with("closeDateTime", closedAt.map(WireDates::write)),
        id.value());
  }

  /**
   * Takes a folder back that was never completed, with its cases and files.
   *
   * @throws NotFoundException when the hub knows none of this identifier
   * @throws InvalidRequestException when it was completed
   */
  public void delete(FolderId id) {
    Objects.requireNonNull(id, "id");
    calls.delete(ONE, id.value());
  }
}
