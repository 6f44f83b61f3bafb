// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.machine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.fixture.Outcomes;
import fr.hubee.core.teledossier.FolderState;
import fr.hubee.core.teledossier.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The folder machine, written by hand from the specification 1.2.2 (making a télédossier available,
 * annex of statuses, batches) and api_folder 1.2.7 (PATCH and DELETE of a folder).
 */
class FolderMatrixTest {

  private static final String OPERATOR = "OSL ADMIN";
  private static final String WITH_RECIPIENTS =
      "HUBEE_NOTIFIED SENT SI_RECEIVED IN_PROGRESS ADD_AWAITING REFUSED DONE";

  private static final HandWritten<FolderState, FolderEvent> BY_HAND =
      new HandWritten<>(
          FolderState.class,
          FolderEvent.class,
          """
          TO_CREATE              | CREATE            | HUBEE_RECEIVED  | {O} |
          HUBEE_RECEIVED         | DELETE            | DELETED         | {O} | untouched
          HUBEE_RECEIVED         | COMPLETE          | HUBEE_COMPLETED | {O} |
          HUBEE_COMPLETED        | NOTIFY            | HUBEE_NOTIFIED  | HUB |
          HUBEE_COMPLETED CLOSED | REOPEN            | HUBEE_NOTIFIED  | {O} |
          {W}                    | REOPEN            | HUBEE_NOTIFIED  | {O} |
          {W}                    | MARK_SENT         | SENT            | {O} |
          {W}                    | MARK_SI_RECEIVED  | SI_RECEIVED     | {O} |
          {W}                    | MARK_IN_PROGRESS  | IN_PROGRESS     | {O} |
          {W}                    | MARK_ADD_AWAITING | ADD_AWAITING    | {O} |
          {W}                    | MARK_REFUSED      | REFUSED         | {O} |
          {W}                    | MARK_DONE         | DONE            | {O} |
          {W}                    | CLOSE             | CLOSED          | {O} | closed
          CLOSED                 | ARCHIVE           | ARCHIVED        | HUB | over
          ARCHIVED               | DELETE            | DELETED         | HUB | over
          """
              .replace("{O}", OPERATOR)
              .replace("{W}", WITH_RECIPIENTS));

  @Test
  void every_state_event_party_and_circumstance_is_as_written_by_hand() {
    int compared =
        BY_HAND.compare(
            FolderLifecycle.table(),
            (by, facts) ->
                new FolderFacts(
                    by,
                    facts.contains("untouched"),
                    facts.contains("closed"),
                    facts.contains("over")),
            "untouched",
            "closed",
            "over");
    assertThat(compared).isEqualTo(13 * 13 * 5 * 8);
  }

  @ParameterizedTest(name = "{0} by {1}")
  @CsvSource({
    "HUBEE_RECEIVED, OSL, CREATE",
    "HUBEE_COMPLETED, OSL, COMPLETE",
    "HUBEE_NOTIFIED, HUB, NOTIFY",
    "HUBEE_NOTIFIED, OSL, REOPEN",
    "HUBEE_NOTIFIED, ADMIN, REOPEN",
    "IN_PROGRESS, OSL, MARK_IN_PROGRESS",
    "CLOSED, OSL, CLOSE",
    "ARCHIVED, HUB, ARCHIVE"
  })
  void a_status_is_set_by_its_event(FolderState wished, Party by, FolderEvent event) {
    assertThat(FolderEvent.setting(wished, by)).contains(event);
  }

  @Test
  void nothing_sets_the_state_of_what_does_not_exist_yet() {
    assertThat(FolderEvent.setting(FolderState.TO_CREATE, Party.OSL)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(FolderEvent.class)
  void an_event_always_leads_to_its_state(FolderEvent event) {
    assertThat(FolderLifecycle.table().rows())
        .filteredOn(row -> row.event() == event)
        .isNotEmpty()
        .allMatch(row -> row.to() == event.to());
    assertThat(event.label()).isNotBlank();
  }

  @Test
  void the_facts_of_a_folder_add_up() {
    assertThat(FolderFacts.by(Party.OSL)).isEqualTo(new FolderFacts(Party.OSL, true, false, false));
    assertThat(FolderFacts.by(Party.HUB).touched().withCasesClosed().withDelayOver())
        .isEqualTo(new FolderFacts(Party.HUB, false, true, true));
    assertThat(FolderFacts.by(Party.OSL).withDelayOver().withCasesClosed().touched())
        .isEqualTo(new FolderFacts(Party.OSL, false, true, true));
  }

  @Test
  void a_refusal_says_who_and_what_is_missing() {
    String french =
        Outcomes.refused(
                FolderLifecycle.table()
                    .decide(FolderState.DONE, FolderEvent.CLOSE, FolderFacts.by(Party.OSL)))
            .message()
            .french();
    assertThat(french)
        .contains("« clôt le dossier »", "« Traité »", "tous les sous-dossiers clos")
        .contains("« rouvre le dossier »");
  }
}
