// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.hubee.core.fixture.Outcomes;
import fr.hubee.core.teledossier.ActionType;
import fr.hubee.core.teledossier.EventState;
import fr.hubee.core.teledossier.Party;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The event machine, written by hand from the specification 1.2.2, modification of a case, RC002,
 * RC005 to RC008, and 4.1: for an event that the SI transmits, and for one that the OSL does.
 */
class EventMatrixTest {

  private static final String CREATION =
      """
      TO_CREATE   | CREATE | IN_PROGRESS | OSL SI ADMIN | deposit files taken
      TO_CREATE   | CREATE | SENT        | OSL SI ADMIN | other !deposit !files taken
      """;

  private static final String FROM_AN_SI =
      """
      IN_PROGRESS | SEND        | SENT     | SI ADMIN  | received
      IN_PROGRESS | DELETE      | DELETED  | SI ADMIN  | deposit
      SENT        | ACKNOWLEDGE | RECEIVED | OSL ADMIN |
      """;

  private static final String FROM_AN_OSL =
      """
      IN_PROGRESS | SEND        | SENT     | OSL ADMIN | received
      IN_PROGRESS | DELETE      | DELETED  | OSL ADMIN | deposit
      SENT        | ACKNOWLEDGE | RECEIVED | SI ADMIN  |
      """;

  @Test
  void an_event_of_an_si_is_as_written_by_hand() {
    compare(CREATION + FROM_AN_SI, Party.SI);
  }

  @Test
  void an_event_of_an_osl_is_as_written_by_hand() {
    compare(CREATION + FROM_AN_OSL, Party.OSL);
  }

  private static void compare(String lines, Party transmitter) {
    int compared =
        new HandWritten<>(EventState.class, EventAct.class, lines)
            .compare(
                EventLifecycle.table(),
                (by, facts) -> facts(transmitter, by, facts),
                "deposit",
                "other",
                "files",
                "taken",
                "received");
    assertThat(compared).isEqualTo(5 * 4 * 5 * 32);
  }

  private static EventFacts facts(Party transmitter, Party by, Set<String> facts) {
    ActionType unlikeDeposit =
        facts.contains("other") ? ActionType.STATUS_UPDATE : new ActionType("ADD_AWAITING");
    return new EventFacts(
        by,
        transmitter,
        facts.contains("deposit") ? ActionType.ATTACH_DEPOSIT : unlikeDeposit,
        facts.contains("files") ? 1 : 0,
        facts.contains("taken"),
        facts.contains("received"));
  }

  @Test
  void an_event_of_the_administrator_is_acknowledged_by_either_side() {
    EventFacts ofAdmin = EventFacts.of(Party.ADMIN, ActionType.STATUS_UPDATE, 0);
    assertThat(moves(EventState.SENT, EventAct.ACKNOWLEDGE, ofAdmin.by(Party.SI))).isTrue();
    assertThat(moves(EventState.SENT, EventAct.ACKNOWLEDGE, ofAdmin.by(Party.OSL))).isTrue();
    assertThat(moves(EventState.SENT, EventAct.ACKNOWLEDGE, ofAdmin.by(Party.HUB))).isFalse();
  }

  @Test
  void a_deposit_lives_from_its_creation_to_its_acknowledgement() {
    EventFacts deposit = EventFacts.of(Party.SI, ActionType.ATTACH_DEPOSIT, 2);
    EventState state = move(EventState.TO_CREATE, EventAct.CREATE, deposit);
    assertThat(state).isEqualTo(EventState.IN_PROGRESS);
    assertThat(
            Outcomes.refused(EventLifecycle.table().decide(state, EventAct.SEND, deposit))
                .message()
                .french())
        .contains("toutes les pièces reçues", "« supprime l'événement »");
    state = move(state, EventAct.SEND, deposit.withAllReceived());
    state = move(state, EventAct.ACKNOWLEDGE, deposit.by(Party.OSL));
    assertThat(state).isEqualTo(EventState.RECEIVED);
    assertThat(EventLifecycle.table().allowed(state, deposit.by(Party.ADMIN))).isEmpty();
  }

  @Test
  void what_the_demarche_does_not_take_is_not_created() {
    EventFacts message = EventFacts.of(Party.SI, ActionType.SENDING_MESSAGE, 0);
    assertThat(moves(EventState.TO_CREATE, EventAct.CREATE, message)).isTrue();
    assertThat(
            Outcomes.refused(
                    EventLifecycle.table()
                        .decide(EventState.TO_CREATE, EventAct.CREATE, message.notTaken()))
                .message()
                .french())
        .contains("un message que la démarche accepte");
  }

  @Test
  void a_patch_names_the_act() {
    assertThat(EventLifecycle.patching(EventState.SENT)).isEqualTo(EventAct.SEND);
    assertThat(EventLifecycle.patching(EventState.RECEIVED)).isEqualTo(EventAct.ACKNOWLEDGE);
  }

  @ParameterizedTest
  @EnumSource(
      value = EventState.class,
      names = {"TO_CREATE", "IN_PROGRESS", "DELETED"})
  void no_patch_leads_elsewhere(EventState state) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EventLifecycle.patching(state))
        .withMessageContaining(state.name());
  }

  private static boolean moves(EventState from, EventAct act, EventFacts facts) {
    return EventLifecycle.table().decide(from, act, facts).isMoved();
  }

  private static EventState move(EventState from, EventAct act, EventFacts facts) {
    return EventLifecycle.table().decide(from, act, facts).orThrow();
  }
}
