// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.act;

import fr.hubee.client.error.AccessDeniedException;
import fr.hubee.client.error.AuthenticationFailedException;
import fr.hubee.client.error.HubUnavailableException;
import fr.hubee.client.error.HubeeException;
import fr.hubee.client.error.InterruptedCallException;
import fr.hubee.client.error.UnexpectedAnswerException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Whose failure it is, as one table read from top to bottom. */
enum Blame {
  /** The same would happen to every line. */
  EVERYBODY,
  /** Perhaps of this line, perhaps of all: several in a row are everybody's. */
  ANYBODY,
  /** This line's own. */
  LINE;

  private static final int INTERNAL_ERROR = 500;

  /** Wrong scope, resource forbidden to the application. */
  private static final Set<Integer> ABOUT_THE_TOKEN = Set.of(900910, 900908);

  private static final List<Row> ROWS =
      List.of(
          new Row(AuthenticationFailedException.class, any -> true, EVERYBODY),
          new Row(InterruptedCallException.class, any -> true, EVERYBODY),
          new Row(AccessDeniedException.class, Blame::isAboutTheToken, EVERYBODY),
          // The hub gives a 500 for a request that it does not digest, too.
          new Row(HubUnavailableException.class, Blame::isInternalError, ANYBODY),
          new Row(HubUnavailableException.class, any -> true, EVERYBODY),
          new Row(UnexpectedAnswerException.class, any -> true, ANYBODY),
          new Row(HubeeException.class, any -> true, LINE));

  static Blame of(RuntimeException failed) {
    return failed instanceof HubeeException remote ? of(remote) : LINE;
  }

  private static Blame of(HubeeException failed) {
    return ROWS.stream()
        .filter(row -> row.type().isInstance(failed) && row.when().test(failed))
        .findFirst()
        .map(Row::blame)
        .orElse(LINE);
  }

  private static boolean isAboutTheToken(HubeeException denied) {
    return denied.hubErrors().stream().anyMatch(error -> ABOUT_THE_TOKEN.contains(error.code()));
  }

  private static boolean isInternalError(HubeeException failed) {
    return failed.status().orElse(0) == INTERNAL_ERROR;
  }

  private record Row(
      Class<? extends HubeeException> type, Predicate<HubeeException> when, Blame blame) {}
}
