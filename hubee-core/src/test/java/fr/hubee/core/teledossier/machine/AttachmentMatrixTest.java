// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.machine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.teledossier.AttachmentState;
import fr.hubee.core.teledossier.Party;
import org.junit.jupiter.api.Test;

/**
 * The file machine, written by hand from the specification 1.2.2: deposit, RC002 and RC003, purge
 * batch.
 */
class AttachmentMatrixTest {

  private static final String BY_HAND =
      """
      TO_CREATE                            | DECLARE | PENDING   | OSL SI ADMIN |
      PENDING                              | UPLOAD  | RECEIVED  | OSL SI ADMIN | conforms !infected
      PENDING                              | UPLOAD  | REJECTED  | OSL SI ADMIN | !conforms
      PENDING                              | UPLOAD  | CORRUPTED | OSL SI ADMIN | conforms infected
      PENDING RECEIVED REJECTED CORRUPTED  | PURGE   | DELETED   | HUB          | due
      """;

  @Test
  void every_state_event_party_and_circumstance_is_as_written_by_hand() {
    int compared =
        new HandWritten<>(AttachmentState.class, AttachmentEvent.class, BY_HAND)
            .compare(
                AttachmentLifecycle.table(),
                (by, facts) ->
                    new AttachmentFacts(
                        by,
                        facts.contains("conforms"),
                        facts.contains("infected"),
                        facts.contains("due")),
                "conforms",
                "infected",
                "due");
    assertThat(compared).isEqualTo(6 * 3 * 5 * 8);
  }

  @Test
  void the_facts_of_a_file_add_up() {
    AttachmentFacts good = AttachmentFacts.by(Party.OSL);
    assertThat(good).isEqualTo(new AttachmentFacts(Party.OSL, true, false, false));
    assertThat(good.notAsDeclared()).isEqualTo(new AttachmentFacts(Party.OSL, false, false, false));
    assertThat(good.withVirus().notAsDeclared().withPurgeDue())
        .isEqualTo(new AttachmentFacts(Party.OSL, false, true, true));
    assertThat(good.withPurgeDue().withVirus())
        .isEqualTo(new AttachmentFacts(Party.OSL, true, true, true));
  }
}
