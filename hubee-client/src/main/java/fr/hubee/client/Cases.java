// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.error.HubeeException;
import fr.hubee.client.error.InvalidRequestException;
import fr.hubee.client.error.NotFoundException;
import fr.hubee.client.error.UnexpectedAnswerException;
import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.client.teledossier.CaseId;
import fr.hubee.client.teledossier.HubeeAttachment;
import fr.hubee.client.teledossier.HubeeCase;
import fr.hubee.core.rule.ViolationsException;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.ContractField;
import java.util.Objects;

/**
 * The cases (sous-dossiers). The hub lists none: notifications say which there are to read.
 * Immutable and thread-safe. Any method may throw any {@link HubeeException}; those named below
 * have a meaning of their own.
 *
 * <p>Source: HubEE V1, api_folder 1.2.7, cases (2023-04-28).
 */
public final class Cases {

  private static final String FILE = "/cases/{caseId}/attachments/{attachmentId}";

  private final TeledossierCalls calls;
  private final Rereading rereading;
  private final boolean ofRecipient;

  Cases(TeledossierCalls calls, Rereading rereading, boolean ofRecipient) {
    this.calls = calls;
    this.rereading = rereading;
    this.ofRecipient = ofRecipient;
  }

  /**
   * Reads a case with its files and its events.
   *
   * @throws NotFoundException when the hub knows none of this identifier
   * @throws UnexpectedAnswerException when the answer is about another case, or, for a client that
   *     knows its own organisation, about the case of somebody else
   */
  public HubeeCase get(CaseId id) {
    return rereading.read(Objects.requireNonNull(id, "id"), "", ofRecipient);
  }

  /**
   * Reads a case without what is heavy in it. The contract does not say what that is: files and
   * events may be there or not.
   *
   * @throws NotFoundException when the hub knows none of this identifier
   * @throws UnexpectedAnswerException as {@link #get} does
   */
  public HubeeCase getLite(CaseId id) {
    return rereading.read(Objects.requireNonNull(id, "id"), "?lite=true", ofRecipient);
  }

  /**
   * Sets the status of a case; any code is sent as it is. Tells nobody: since 2024 an event that
   * carries the new status does both ({@link Events#create}).
   *
   * @throws ViolationsException when the code is blank, too long or a known misspelling
   * @throws NotFoundException when the hub knows no case of this identifier
   * @throws InvalidRequestException when the hub refuses the status
   */
  public void setStatus(CaseId id, CaseStatus status) {
    Objects.requireNonNull(id, "id");
    Writable.require(status, ContractField.CASE_STATUS_PATCH, "status");
    calls.patch(Rereading.CASE, JsonObject.empty().with("status", status.value()), id.value());
  }

  /**
   * Returns a file of a case, to be fetched.
   *
   * @param file as the case described it
   * @throws UnexpectedAnswerException when the hub did not announce its size, by which it is
   *     verified
   */
  public HubFile file(CaseId id, HubeeAttachment file) {
    return calls.file(FILE, file, id.value(), file.id().value());
  }
}
