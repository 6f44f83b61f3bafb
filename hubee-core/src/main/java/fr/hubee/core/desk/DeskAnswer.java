// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import fr.hubee.core.lifecycle.Outcome;
import fr.hubee.core.request.SubscriptionRequest;
import fr.hubee.core.rule.Excerpt;
import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Severity;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.rule.Violations;
import java.util.List;

/**
 * What became of an act. Anything but {@link Done} means that nothing changed. Sealed and
 * immutable; nothing here prints personal data.
 *
 * <p>Source: a choice of this library.
 */
public sealed interface DeskAnswer {

  /** Says what became of it and what to do, for people. */
  Message message();

  /**
   * Returns the answer when the act is done.
   *
   * @throws NotDoneException when it is not
   */
  default Done orThrow() {
    if (this instanceof Done done) {
      return done;
    }
    throw new NotDoneException(this);
  }

  /**
   * The act is done, now or the first time that it was asked for under this {@link ActId}.
   *
   * @param filed the request as it stands: as this act left it, unless other acts followed
   * @param events what this act brought about; empty when what was recorded was known already
   */
  record Done(FiledRequest filed, List<DeskEvent> events) implements DeskAnswer {
    public Done {
      events = List.copyOf(events);
    }

    @Override
    public Message message() {
      return new Message("C'est fait.", "Done.");
    }
  }

  /**
   * A rule is broken.
   *
   * @param violations everything that was found, warnings included; at least one error
   */
  record Refused(Violations violations) implements DeskAnswer {
    @Override
    public Message message() {
      return Sentences.of(violations.of(Severity.ERROR));
    }
  }

  /**
   * The table of requests refuses the event in this state or from this role.
   *
   * @param filed the request as it stands
   * @param refusal what was refused, why, and what is possible instead
   */
  record OutOfTurn(FiledRequest filed, Outcome.Refused<SubscriptionRequest> refusal)
      implements DeskAnswer {
    @Override
    public Message message() {
      return refusal.message();
    }
  }

  /**
   * Another request holds a place that this one needs.
   *
   * @param claim the place
   * @param holder the identifier of the request that holds it
   * @param reason why it does, and what to do: under way, granted, to be archived or updated
   */
  record Conflict(Claim claim, String holder, Violation reason) implements DeskAnswer {
    @Override
    public Message message() {
      return Sentences.of(List.of(reason));
    }
  }

  /**
   * The request has changed since the actor looked at it; see {@link Act#seen}.
   *
   * @param current as it stands now
   */
  record Outdated(FiledRequest current) implements DeskAnswer {
    @Override
    public Message message() {
      return new Message(
          "La demande a changé depuis que vous l'avez lue : relisez-la, puis décidez.",
          "The request has changed since you read it: read it again, then decide.");
    }
  }

  /**
   * No request has this identifier.
   *
   * @param requestId as it was given, whatever it holds
   */
  record NotFound(String requestId) implements DeskAnswer {
    @Override
    public Message message() {
      return new Message(
              "Aucune demande ne porte l'identifiant « %s ».", "No request has identifier \"%s\".")
          .with(Excerpt.of(requestId));
    }

    /** Returns the message: the identifier may hold anything. */
    @Override
    public String toString() {
      return message().english();
    }
  }

  /**
   * Others were faster every time; nothing is wrong with the act.
   *
   * @param attempts how often it was tried
   */
  record Contended(int attempts) implements DeskAnswer {
    @Override
    public Message message() {
      return new Message(
          "D'autres actes sont en cours sur cette demande : répétez celui-ci, sous le même"
              + " identifiant.",
          "Other acts are under way on this request: repeat this one, under the same identifier.");
    }
  }
}
