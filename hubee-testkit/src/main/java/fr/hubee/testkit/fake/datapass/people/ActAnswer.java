// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.people;

import fr.hubee.core.lifecycle.Outcome;
import fr.hubee.core.request.RequestState;
import fr.hubee.testkit.fake.datapass.model.RequestView;
import java.util.List;

/**
 * What became of what somebody did. Anything but {@link Done} means that nothing changed. Sealed
 * and immutable; nothing here prints personal data.
 *
 * <p>Source: a choice of this library, as the desk of the core answers.
 */
public sealed interface ActAnswer {

  /** Says what became of it, in French, as DataPass or the core says it. */
  String message();

  /** True when it is done. */
  default boolean isDone() {
    return this instanceof Done;
  }

  /**
   * Returns the request when it is done.
   *
   * @throws ActRefusedException when it is not
   */
  default RequestView orThrow() {
    if (this instanceof Done done) {
      return done.request();
    }
    throw new ActRefusedException(this);
  }

  /**
   * It is done.
   *
   * @param request as it stands now
   */
  record Done(RequestView request) implements ActAnswer {
    @Override
    public String message() {
      return "C'est fait.";
    }
  }

  /**
   * The table of requests refuses it in this state, or from this person.
   *
   * @param refusal what was refused, why, and what is possible instead
   */
  record OutOfTurn(Outcome.Refused<RequestState> refusal) implements ActAnswer {
    @Override
    public String message() {
      return refusal.message().french();
    }
  }

  /**
   * DataPass' page refuses it.
   *
   * @param messages everything that it says
   */
  record Refused(List<String> messages) implements ActAnswer {
    public Refused {
      messages = List.copyOf(messages);
    }

    static Refused because(String message) {
      return new Refused(List.of(message));
    }

    @Override
    public String message() {
      return String.join("\n", messages);
    }
  }

  /**
   * There is no such request or habilitation.
   *
   * @param id its number
   */
  record NotFound(long id) implements ActAnswer {
    @Override
    public String message() {
      return "La ressource demandée est introuvable.";
    }
  }
}
