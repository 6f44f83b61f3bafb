// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.act;

import fr.hubee.client.error.HubeeException;
import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Violation;
import java.util.List;
import java.util.Optional;

/**
 * What became of one line of a list. Immutable; {@code toString} shows the number of the line, what
 * was done, and the class of a failure: no content of the line, no person.
 *
 * <p>Source: a choice of this library.
 *
 * @param line its number, from 1 on
 * @param ending how it ended
 * @param done its acts, in order; those before a failure are there
 * @param failure what it failed of; empty unless it failed
 */
public record LineReport(
    long line, LineEnding ending, List<ActOutcome<?>> done, Optional<RuntimeException> failure) {

  public LineReport {
    done = List.copyOf(done);
  }

  /** Returns what to tell people: how it ended, and what to do about it when something is. */
  public Message message() {
    return remedy().map(ending.words()::then).orElse(ending.words());
  }

  private Optional<Message> remedy() {
    Optional<Message> ofTheHub =
        failure
            .filter(HubeeException.class::isInstance)
            .map(failed -> ((HubeeException) failed).remedy());
    return ofTheHub.or(
        () ->
            done.stream().flatMap(act -> act.refusal().stream()).findFirst().map(LineReport::told));
  }

  private static Message told(Violation why) {
    return why.message().then(why.remedy());
  }

  /** Returns for example {@code line 12: DONE [CREATED, CHANGED]}. */
  @Override
  public String toString() {
    return "line "
        + line
        + ": "
        + ending
        + " "
        + done.stream().map(ActOutcome::did).toList()
        + failure.map(failed -> " " + failed.getClass().getSimpleName()).orElse("");
  }
}
