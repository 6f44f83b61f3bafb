// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.machine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.teledossier.Party;
import org.junit.jupiter.api.Test;

/**
 * The notification machine, written by hand from the specification 1.2.2, notifications, RC001 to
 * RC004, and api_folder 1.2.7, migration.
 */
class NotificationMatrixTest {

  private static final String BY_HAND =
      """
      TO_CREATE | CREATE  | TO_READ | HUB      |
      TO_READ   | READ    | TO_READ | OSL SI   | recipient
      TO_READ   | DELETE  | DELETED | OSL SI   | recipient
      TO_READ   | DELETE  | DELETED | ADMIN    |
      TO_READ   | MIGRATE | TO_READ | SI ADMIN |
      """;

  @Test
  void every_state_event_party_and_circumstance_is_as_written_by_hand() {
    int compared =
        new HandWritten<>(NotificationState.class, NotificationEvent.class, BY_HAND)
            .compare(
                NotificationLifecycle.table(),
                (by, facts) -> new NotificationFacts(by, facts.contains("recipient")),
                "recipient");
    assertThat(compared).isEqualTo(3 * 4 * 5 * 2);
  }

  @Test
  void the_facts_say_whose_it_is() {
    assertThat(NotificationFacts.recipient(Party.SI))
        .isEqualTo(new NotificationFacts(Party.SI, true));
    assertThat(NotificationFacts.somebodyElse(Party.SI))
        .isEqualTo(new NotificationFacts(Party.SI, false));
  }
}
