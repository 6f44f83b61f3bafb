// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.flow;

import fr.hubee.core.teledossier.CaseStatus;
import java.util.List;
import java.util.Objects;

/**
 * What a service instructeur does, step by step. What was read is stored before anybody is told,
 * and the notification is deleted last: whatever crashes, it comes again. Immutable and
 * thread-safe.
 *
 * <p>Source: HubEE, contract V2 (2024-11-14), cinématique FOLDER (2022-06-13); storing first is a
 * choice of this library.
 */
public final class RecipientFlow {

  private final StatusFlow flow;

  private RecipientFlow(StatusFlow flow) {
    this.flow = flow;
  }

  /** Returns the sequences by the contract of 2024. */
  public static RecipientFlow standard() {
    return by(StatusFlow.EVENT_ALONE_2024);
  }

  /** Returns the sequences by one contract. */
  public static RecipientFlow by(StatusFlow flow) {
    return new RecipientFlow(Objects.requireNonNull(flow, "flow"));
  }

  /**
   * Returns the steps that collect a new télédossier. The status at the end of the processing is
   * not among them: it is set when an agent has done the work.
   *
   * @param current the status that the case has, as read
   * @param intermediate the mandatory status of the démarche once the files are safe
   */
  public List<HubStep> collect(CaseStatus current, CaseStatus intermediate) {
    return EventSteps.of(
        reading(), flow.change(current, intermediate), List.of(EventSteps.DELETE_NOTIFICATION));
  }

  /**
   * Returns the steps for a télédossier that could not be taken in: the operator is told, and sends
   * it again.
   *
   * @param current the status that the case has, as read
   */
  public List<HubStep> reportIntegrationError(CaseStatus current) {
    return EventSteps.of(
        flow.change(current, CaseStatus.SI_INTG_ERROR), List.of(EventSteps.DELETE_NOTIFICATION));
  }

  /** Returns the steps that change a status later, when the work is done. */
  public List<HubStep> change(CaseStatus current, CaseStatus wished) {
    return flow.change(current, wished);
  }

  /** Returns the steps that answer with files, and change the status if it is another one. */
  public List<HubStep> changeWithFiles(CaseStatus current, CaseStatus wished) {
    return flow.changeWithFiles(current, wished);
  }

  /**
   * Returns the steps that ask for complements; where the démarche allows it.
   *
   * @param current the status that the case has
   */
  public List<HubStep> askForComplements(CaseStatus current) {
    return flow.change(current, CaseStatus.ADD_AWAITING);
  }

  /**
   * Returns the steps that take an event in.
   *
   * @param withFiles true when it carries files
   */
  public List<HubStep> takeEvent(boolean withFiles) {
    return EventSteps.of(EventSteps.taken(withFiles), EventSteps.acknowledged());
  }

  /** Returns the steps for a notification that only says that the other party has read. */
  public List<HubStep> dropAcknowledgement() {
    return List.of(EventSteps.DELETE_NOTIFICATION);
  }

  private static List<HubStep> reading() {
    return List.of(
        new HubStep.Plain(HubAct.READ_CASE),
        new HubStep.Plain(HubAct.DOWNLOAD_CASE_FILE),
        EventSteps.STORE);
  }
}
