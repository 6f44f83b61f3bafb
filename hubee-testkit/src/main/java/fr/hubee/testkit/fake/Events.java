// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.lifecycle.Outcome;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.EventState;
import fr.hubee.core.teledossier.EventStatus;
import fr.hubee.core.teledossier.Party;
import fr.hubee.core.teledossier.check.EventCheck;
import fr.hubee.core.teledossier.check.EventDraft;
import fr.hubee.core.teledossier.machine.EventAct;
import fr.hubee.core.teledossier.machine.EventLifecycle;
import java.util.Map;
import java.util.Optional;

/** The operations on events: created, sent, acknowledged, given up. */
final class Events {

  private static final String NOT_FOUND = "event is not found";

  private final HubLife life;
  private final CaseMoves moves;

  Events(HubLife life, CaseMoves moves) {
    this.life = life;
    this.moves = moves;
  }

  void addTo(Map<String, FakeCall.Handler> handlers) {
    handlers.put("createEvent", this::create);
    handlers.put("getEventById", this::get);
    handlers.put("updateEvent", this::update);
    handlers.put("updateEventWithPost", call -> PostAsPatch.patch(call, this::update));
    handlers.put("deleteEvent", this::delete);
  }

  private FakeAnswer create(FakeCall call) {
    StoredCase ofCase = life.teledossiers().ofCase(call);
    Teledossiers.refuseArchived(ofCase);
    StoredEvent event =
        new StoredEvent(
            ofCase,
            Teledossiers.partyOf(call.caller()),
            life.teledossiers().domain(call.caller()).organization(),
            Json.object(call.request()),
            WireJson.partnerInfo(call.request()),
            life.clock().instant());
    refuseBad(event);
    event.state = moved(event, EventAct.CREATE, event.transmitterParty);
    ofCase.events.add(event);
    if (event.state == EventState.SENT) {
      reach(event);
    }
    return FakeAnswer.of(201, event.toJson(true));
  }

  private void refuseBad(StoredEvent event) {
    EventCheck check = EventCheck.by(life.settings(event.ofCase.folder).limits());
    boolean bad =
        (life.switches().messagesRefused() ? check.refusingMessages() : check)
            .check(draft(event))
            .hasErrors();
    if (bad) {
      throw Refusal.badRequest();
    }
    event
        .newStatus()
        .ifPresent(status -> moves.refuse(event.ofCase, status, event.transmitterParty));
  }

  /** Only a strict hub looks at whether the démarche provides for the status. */
  private EventDraft draft(StoredEvent event) {
    ObjectNode json = event.toJson(true);
    return new EventDraft(
        event.transmitterParty,
        event.actionType,
        Json.text(json, "author").orElse(null),
        Json.text(json, "message").orElse(null),
        Json.text(json, "comment").orElse(null),
        life.isStrict() ? event.newStatus().orElse(null) : null,
        event.files.stream().map(file -> file.declared).toList());
  }

  /** The event can be read: the other party is told, and the case takes the status it carries. */
  private void reach(StoredEvent event) {
    if (life.switches().eventSetsStatus()) {
      event.newStatus().ifPresent(status -> life.set(event.ofCase, status));
    }
    if (event.notification) {
      tell(event, otherSide(event));
      if (event.transmitterParty != Party.SI && mails(event)) {
        life.mails().newEvent(event.ofCase);
      }
    }
  }

  /** An event with files is worth a mail only when it hands the case back. */
  private static boolean mails(StoredEvent event) {
    return event.files.isEmpty()
        || event.newStatus().filter(CaseStatus.HUBEE_NOTIFIED::equals).isPresent();
  }

  private static OrganizationId otherSide(StoredEvent event) {
    return event.transmitterParty == Party.SI
        ? event.ofCase.folder.operator
        : event.ofCase.recipient;
  }

  private void tell(StoredEvent event, OrganizationId whom) {
    OrganizationId from = whom.equals(event.transmitter) ? otherSide(event) : event.transmitter;
    life.teledossiers()
        .notifications
        .add(new StoredNotification(event.ofCase, event, from, whom, life.clock().instant()));
  }

  private FakeAnswer get(FakeCall call) {
    boolean withComment = Teledossiers.partyOf(call.caller()) != Party.OSL;
    return FakeAnswer.of(200, life.teledossiers().event(call, NOT_FOUND).toJson(withComment));
  }

  private FakeAnswer update(FakeCall call) {
    StoredEvent event = life.teledossiers().event(call, NOT_FOUND);
    Optional<EventStatus> wished =
        Json.text(Json.object(call.request()), "status").map(EventStatus::new);
    if (wished.isPresent()) {
      Teledossiers.refuseArchived(event.ofCase);
      move(event, wished.get(), Teledossiers.partyOf(call.caller()));
    }
    return FakeAnswer.noContent();
  }

  private void move(StoredEvent event, EventStatus wished, Party by) {
    if (wished.equals(EventStatus.of(event.state))) {
      return;
    }
    boolean sending = wished.equals(EventStatus.SENT);
    if (!sending && !wished.equals(EventStatus.RECEIVED)) {
      throw Refusal.badRequest();
    }
    refuseOtherHands(event, by, sending);
    event.state = moved(event, sending ? EventAct.SEND : EventAct.ACKNOWLEDGE, by);
    event.updated = life.clock().instant();
    if (sending) {
      reach(event);
    } else {
      acknowledged(event);
    }
  }

  /** The transmitter sends, the other party acknowledges; anybody else gets 403. */
  private static void refuseOtherHands(StoredEvent event, Party by, boolean sending) {
    if (by != Party.ADMIN && (by == event.transmitterParty) != sending) {
      throw Refusal.notYours();
    }
  }

  private void acknowledged(StoredEvent event) {
    if (event.notification) {
      tell(event, event.transmitter);
    }
    if (!life.switches().acknowledgedNotificationStays()) {
      OrganizationId receiver = otherSide(event);
      life.teledossiers()
          .notifications
          .removeIf(each -> each.event == event && each.recipient.equals(receiver));
    }
  }

  private static EventState moved(StoredEvent event, EventAct act, Party by) {
    return EventLifecycle.table().decide(event.state, act, event.facts(by))
            instanceof Outcome.Moved<EventState> moved
        ? moved.to()
        : refused();
  }

  private static EventState refused() {
    throw Refusal.badRequest();
  }

  private FakeAnswer delete(FakeCall call) {
    StoredEvent event = life.teledossiers().event(call, "Event is not found");
    moved(event, EventAct.DELETE, Teledossiers.partyOf(call.caller()));
    event.ofCase.events.remove(event);
    return FakeAnswer.noContent();
  }
}
