// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import java.time.Duration;
import java.util.Objects;

/**
 * What no document decides, or what documents contradict each other about: how the fake hub behaves
 * there. Immutable; each method returns a changed copy.
 *
 * <p>Source: HubEE, contract V2 (2024-11-14) for the usual behaviour, the contract of 2022 and the
 * specification 1.2.2 (2021-08-31) for the other.
 *
 * @param eventSetsStatus an event sets the status of its case by itself (2024); else it is a trace
 *     and the case is patched besides (2022)
 * @param acknowledgedNotificationStays the notification of an event stays, shown as RECEIVED, until
 *     its recipient deletes it; else the acknowledgement removes it
 * @param wrongDigestRefused an upload whose {@code digest} is not that of its bytes gets 400
 * @param uniqueExternalIds a folder whose number is known gets 400
 * @param messagesRefused a message that the démarche does not provide for gets 400 (RC006)
 * @param notificationsShuffled a list of notifications comes in no particular order
 * @param completionLag how long a complete folder waits before its cases are notified
 */
public record HubSwitches(
    boolean eventSetsStatus,
    boolean acknowledgedNotificationStays,
    boolean wrongDigestRefused,
    boolean uniqueExternalIds,
    boolean messagesRefused,
    boolean notificationsShuffled,
    Duration completionLag) {

  /** As the hub of 2024 is known to behave. */
  public static final HubSwitches USUAL =
      new HubSwitches(true, true, true, false, false, true, Duration.ZERO);

  /**
   * @throws IllegalArgumentException when the lag is negative
   */
  public HubSwitches {
    if (Objects.requireNonNull(completionLag, "completionLag").isNegative()) {
      throw new IllegalArgumentException("a lag is not negative");
    }
  }

  /** Returns a copy where events are traces and cases are patched besides, as in 2022. */
  public HubSwitches eventsAreTraces() {
    return new HubSwitches(
        false,
        acknowledgedNotificationStays,
        wrongDigestRefused,
        uniqueExternalIds,
        messagesRefused,
        notificationsShuffled,
        completionLag);
  }

  /** Returns a copy where an acknowledgement removes the notification of its event. */
  public HubSwitches acknowledgementRemovesNotification() {
    return new HubSwitches(
        eventSetsStatus,
        false,
        wrongDigestRefused,
        uniqueExternalIds,
        messagesRefused,
        notificationsShuffled,
        completionLag);
  }

  /** Returns a copy that takes any digest. */
  public HubSwitches anyDigest() {
    return new HubSwitches(
        eventSetsStatus,
        acknowledgedNotificationStays,
        false,
        uniqueExternalIds,
        messagesRefused,
        notificationsShuffled,
        completionLag);
  }

  /** Returns a copy that refuses a folder whose number is known. */
  public HubSwitches refusingKnownNumbers() {
    return new HubSwitches(
        eventSetsStatus,
        acknowledgedNotificationStays,
        wrongDigestRefused,
        true,
        messagesRefused,
        notificationsShuffled,
        completionLag);
  }

  /** Returns a copy that refuses messages where the démarche provides for none. */
  public HubSwitches refusingMessages() {
    return new HubSwitches(
        eventSetsStatus,
        acknowledgedNotificationStays,
        wrongDigestRefused,
        uniqueExternalIds,
        true,
        notificationsShuffled,
        completionLag);
  }

  /** Returns a copy that lists notifications in the order in which they came. */
  public HubSwitches orderedNotifications() {
    return new HubSwitches(
        eventSetsStatus,
        acknowledgedNotificationStays,
        wrongDigestRefused,
        uniqueExternalIds,
        messagesRefused,
        false,
        completionLag);
  }

  /** Returns a copy where a complete folder waits so long before its cases are notified. */
  public HubSwitches completionLag(Duration lag) {
    return new HubSwitches(
        eventSetsStatus,
        acknowledgedNotificationStays,
        wrongDigestRefused,
        uniqueExternalIds,
        messagesRefused,
        notificationsShuffled,
        lag);
  }
}
