// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.flow;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.law.Printable;
import fr.hubee.core.teledossier.Action;
import fr.hubee.core.teledossier.ActionType;
import fr.hubee.core.teledossier.EventStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Specification 1.2.2, 4.1, and contract V2, eventDetails: what a notification asks for. */
class NotificationMeaningTest {

  private static final String EVENT = "3f4e5d6c-7b8a-4990-a1b2-c3d4e5f60701";

  @ParameterizedTest(name = "event {0}, {1}, {2}: {3}")
  @CsvSource(
      nullValues = "-",
      value = {
        "-, -, -, NEW_TELEDOSSIER",
        "-, SENT, STATUS_UPDATE, NEW_TELEDOSSIER",
        "e, SENT, STATUS_UPDATE, EVENT_TO_TAKE",
        "e, SENT, ATTACH_DEPOSIT, EVENT_TO_TAKE",
        "e, SENT, SENDING_MESSAGE, EVENT_TO_TAKE",
        "e, RECEIVED, STATUS_UPDATE, ACKNOWLEDGEMENT",
        "e, RECEIVED, TELEPATHY, ACKNOWLEDGEMENT",
        "e, RECEIVED, -, ACKNOWLEDGEMENT",
        "e, SENT, TELEPATHY, UNKNOWN_ACTION",
        "e, SENT, ADD_AWAITING, UNKNOWN_ACTION",
        "e, SENT, '', UNKNOWN_ACTION",
        "e, SENT, -, EVENT_TO_READ",
        "e, -, STATUS_UPDATE, EVENT_TO_READ",
        "e, -, -, EVENT_TO_READ",
        "e, IN_PROGRESS, ATTACH_DEPOSIT, EVENT_TO_READ",
        "e, CANCELLED, STATUS_UPDATE, EVENT_TO_READ",
        "e, received, STATUS_UPDATE, EVENT_TO_READ"
      })
  void a_notification_means(
      String eventId, String status, String actionType, NotificationMeaning meaning) {
    assertThat(
            NotificationMeaning.of(
                eventId,
                status == null ? null : new EventStatus(status),
                actionType == null ? null : new ActionType(actionType)))
        .isEqualTo(meaning);
  }

  @ParameterizedTest
  @EnumSource(Action.class)
  void every_known_kind_is_taken(Action action) {
    assertThat(NotificationMeaning.of(EVENT, EventStatus.SENT, ActionType.of(action)))
        .isEqualTo(NotificationMeaning.EVENT_TO_TAKE);
  }

  @Test
  void what_is_not_understood_is_never_deleted_by_itself() {
    assertThat(NotificationMeaning.UNKNOWN_ACTION.isDeletedInTheEnd()).isFalse();
    assertThat(NotificationMeaning.EVENT_TO_READ.isDeletedInTheEnd()).isFalse();
    assertThat(NotificationMeaning.NEW_TELEDOSSIER.isDeletedInTheEnd()).isTrue();
    assertThat(NotificationMeaning.EVENT_TO_TAKE.isDeletedInTheEnd()).isTrue();
    assertThat(NotificationMeaning.ACKNOWLEDGEMENT.isDeletedInTheEnd()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(NotificationMeaning.class)
  void a_meaning_is_told_in_both_languages(NotificationMeaning meaning) {
    Printable.assertPrintable(meaning.message());
  }
}
