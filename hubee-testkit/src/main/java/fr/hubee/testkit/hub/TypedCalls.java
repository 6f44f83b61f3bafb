// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.hub;

import fr.hubee.client.error.HubeeException;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.rule.ViolationsException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Makes answers of what a client returns and throws. Thread-safe. */
final class TypedCalls {

  private static final int FIRST_REFUSAL = 400;

  private final List<Unsent> unsent = new CopyOnWriteArrayList<>();

  /** Asks by the client; what it refuses to send is noted, and asked by a raw request. */
  <T> HubAnswer<T> ask(Supplier<T> typed, Supplier<HubAnswer<T>> raw) {
    return answer(() -> new HubAnswer.Given<>(typed.get()), raw);
  }

  /** The same for what a client returns in the place of a refusal. */
  <T> HubAnswer<T> answer(Supplier<HubAnswer<T>> typed, Supplier<HubAnswer<T>> raw) {
    try {
      return typed.get();
    } catch (HubeeException failed) {
      return refused(failed);
    } catch (ViolationsException broken) {
      unsent.add(new Unsent(BeyondClient.BROKEN_RULE, codes(broken)));
    } catch (UnsentException beyond) {
      unsent.add(beyond.unsent());
    }
    return raw.get();
  }

  /** The same for what returns nothing. */
  HubAnswer<Done> act(Runnable typed, Supplier<HubAnswer<Done>> raw) {
    return ask(
        () -> {
          typed.run();
          return Done.DONE;
        },
        raw);
  }

  List<Unsent> unsent() {
    return List.copyOf(unsent);
  }

  /** An answer that a client cannot read is no answer. */
  private static <T> HubAnswer<T> refused(HubeeException failed) {
    int status = failed.status().orElse(0);
    if (status < FIRST_REFUSAL) {
      throw new AssertionError(failed.getMessage(), failed);
    }
    return new HubAnswer.Refused<>(status, failed.hubErrors());
  }

  private static String codes(ViolationsException broken) {
    return broken.violations().stream()
        .map(Violation::code)
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
