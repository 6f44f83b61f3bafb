// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.flow;

import fr.hubee.core.teledossier.ActionType;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.FolderStatus;
import java.util.List;
import java.util.Objects;

/**
 * What an operator does, step by step. A folder is patched after its cases: only completion goes
 * down from one to the others. Immutable and thread-safe.
 *
 * <p>Source: HubEE, specification 1.2.2 (2021-08-31), valise générique (2022-07-01).
 */
public final class OperatorFlow {

  private static final HubStep REOPEN_FOLDER = new HubStep.PatchFolder(FolderStatus.HUBEE_NOTIFIED);
  private static final HubStep CLOSE_FOLDER = new HubStep.PatchFolder(FolderStatus.CLOSED);

  private final StatusFlow flow;

  private OperatorFlow(StatusFlow flow) {
    this.flow = flow;
  }

  /** Returns the sequences by the contract of 2024. */
  public static OperatorFlow standard() {
    return by(StatusFlow.EVENT_ALONE_2024);
  }

  /** Returns the sequences by one contract. */
  public static OperatorFlow by(StatusFlow flow) {
    return new OperatorFlow(Objects.requireNonNull(flow, "flow"));
  }

  /** Returns the steps that deposit a télédossier; recipients are told by the last one. */
  public List<HubStep> deposit() {
    return List.of(
        new HubStep.Plain(HubAct.CREATE_FOLDER),
        new HubStep.Plain(HubAct.UPLOAD_FOLDER_FILE),
        new HubStep.Plain(HubAct.READ_FOLDER),
        new HubStep.PatchFolder(FolderStatus.HUBEE_COMPLETED));
  }

  /** Returns the steps that take back a deposit that failed before its last step. */
  public List<HubStep> giveUpDeposit() {
    return List.of(new HubStep.Plain(HubAct.DELETE_FOLDER));
  }

  /** Returns the steps that take in the request for complements of a service instructeur. */
  public List<HubStep> takeRequestForComplements() {
    return EventSteps.of(EventSteps.taken(false), EventSteps.acknowledged());
  }

  /** Returns the steps that answer a request for complements with files. */
  public List<HubStep> sendComplements() {
    return flow.changeWithFiles(CaseStatus.ADD_AWAITING, CaseStatus.HUBEE_NOTIFIED);
  }

  /** Returns the steps that answer a request for complements with a message alone. */
  public List<HubStep> answerWithMessage() {
    return flow.change(
        ActionType.SENDING_MESSAGE, CaseStatus.ADD_AWAITING, CaseStatus.HUBEE_NOTIFIED);
  }

  /**
   * Returns the steps that close a case when the event that ends its processing is notified. The
   * event is acknowledged once the closing is done, as the operator of FormulaireQF does: the test
   * kit acknowledges before, and forgets the closing if it crashes in between.
   *
   * @param end the status at the end of the processing: {@code DONE} or {@code REFUSED}
   * @param lastOfFolder true when every other case of the folder is closed: the folder is too
   */
  public List<HubStep> close(CaseStatus end, boolean lastOfFolder) {
    return EventSteps.of(
        EventSteps.taken(false),
        flow.change(end, CaseStatus.CLOSED),
        lastOfFolder ? List.of(CLOSE_FOLDER) : List.of(),
        EventSteps.acknowledged());
  }

  /**
   * Returns the steps that hand a case back to its recipient.
   *
   * @param current the status that it has, {@code CLOSED} usually
   * @param withFiles true when files come with it
   */
  public List<HubStep> reopen(CaseStatus current, boolean withFiles) {
    List<HubStep> ofCase =
        withFiles
            ? flow.changeWithFiles(current, CaseStatus.HUBEE_NOTIFIED)
            : flow.change(current, CaseStatus.HUBEE_NOTIFIED);
    return EventSteps.of(ofCase, List.of(REOPEN_FOLDER));
  }

  /** Returns the steps for a notification that only says that the recipient has read. */
  public List<HubStep> dropAcknowledgement() {
    return List.of(EventSteps.DELETE_NOTIFICATION);
  }
}
