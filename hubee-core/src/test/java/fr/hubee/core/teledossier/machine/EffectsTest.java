// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.machine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.law.Printable;
import fr.hubee.core.teledossier.EventState;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What follows from a move, besides the move: specification 1.2.2 and api_folder 1.2.7. */
class EffectsTest {

  @ParameterizedTest(name = "folder, {0}")
  @CsvSource({
    "CREATE, CREATES_CASES_AND_FILES",
    "COMPLETE, CASES_FOLLOW NOTIFIES_EACH_RECIPIENT",
    "NOTIFY, CASES_FOLLOW MAILS_RECIPIENTS",
    "REOPEN, ''",
    "MARK_SENT, ''",
    "MARK_SI_RECEIVED, ''",
    "MARK_IN_PROGRESS, ''",
    "MARK_ADD_AWAITING, ''",
    "MARK_REFUSED, ''",
    "MARK_DONE, ''",
    "CLOSE, DATES_THE_CLOSING",
    "ARCHIVE, DELETES_FILES FREEZES",
    "DELETE, REMOVES"
  })
  void a_folder_moves_its_cases_at_completion_and_notification_only(
      FolderEvent event, String effects) {
    assertThat(Effects.of(event)).isEqualTo(read(effects));
  }

  @ParameterizedTest
  @EnumSource(CaseEvent.class)
  void a_case_that_moves_tells_nobody(CaseEvent event) {
    assertThat(Effects.of(event))
        .containsExactly(event == CaseEvent.ARCHIVE ? Effect.FREEZES : Effect.MAY_START_THE_PURGE);
  }

  @ParameterizedTest(name = "event, {0} to {1}")
  @CsvSource({
    "CREATE, SENT, NOTIFIES_THE_OTHER_PARTY MAILS_RECIPIENTS SETS_THE_CASE_STATUS",
    "CREATE, IN_PROGRESS, ''",
    "SEND, SENT, NOTIFIES_THE_OTHER_PARTY MAILS_ON_REOPENING SETS_THE_CASE_STATUS",
    "ACKNOWLEDGE, RECEIVED, NOTIFIES_THE_TRANSMITTER",
    "DELETE, DELETED, ''"
  })
  void an_event_notifies_twice_in_its_life(EventAct act, EventState to, String effects) {
    assertThat(Effects.of(act, to)).isEqualTo(read(effects));
  }

  @Test
  void an_effect_is_told_in_both_languages() {
    for (Effect effect : Effect.values()) {
      Printable.assertPrintable(effect.message());
      assertThat(effect.message().french()).isNotEqualTo(effect.message().english());
    }
  }

  private static Set<Effect> read(String effects) {
    return Arrays.stream(effects.split(" "))
        .filter(name -> !name.isEmpty())
        .map(Effect::valueOf)
        .collect(Collectors.toSet());
  }
}
