// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** The link machine, written by hand from the specification 1.2.2, RC003 and 3.5.10.1. */
class LinkMatrixTest {

  /** The hub alone acts: the party plays no part. */
  private static final String BY_HAND =
      """
      TO_DOWNLOAD | FLAG  | TO_DELETE | OSL SI HUB ADMIN DATAPASS | status
      TO_DELETE   | PURGE | DELETED   | OSL SI HUB ADMIN DATAPASS | over
      """;

  @Test
  void every_state_event_and_circumstance_is_as_written_by_hand() {
    int compared =
        new HandWritten<>(LinkState.class, LinkEvent.class, BY_HAND)
            .compare(LinkLifecycle.table(), (by, facts) -> facts(facts), "status", "over");
    assertThat(compared).isEqualTo(3 * 2 * 5 * 4);
  }

  private static LinkFacts facts(Set<String> facts) {
    return new LinkFacts(facts.contains("status"), facts.contains("over"));
  }

  @Test
  void the_usual_facts_are_what_they_say() {
    assertThat(LinkFacts.NOTHING_DUE).isEqualTo(new LinkFacts(false, false));
    assertThat(LinkFacts.PURGE_STATUS_REACHED).isEqualTo(new LinkFacts(true, false));
    assertThat(LinkFacts.EVERY_DATE_OVER).isEqualTo(new LinkFacts(false, true));
  }
}
