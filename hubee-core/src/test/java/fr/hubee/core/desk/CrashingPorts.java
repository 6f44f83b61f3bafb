// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import fr.hubee.core.commune.Sirene;
import java.util.function.Supplier;

/** All the ports of a desk, one call of which breaks down, before or after it took effect. */
final class CrashingPorts {

  /** The process dies. */
  static final class Crash extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final int fatal;
  private final boolean after;
  private int calls;

  private CrashingPorts(int fatal, boolean after) {
    this.fatal = fatal;
    this.after = after;
  }

  /** Breaks down at this call, counted from 1; 0 for never. */
  static CrashingPorts at(int fatal, boolean after) {
    return new CrashingPorts(fatal, after);
  }

  int calls() {
    return calls;
  }

  TestDesk desk(InMemoryRequests requests) {
    Sirene sirene = siret -> call(() -> TestDesk.establishment(siret));
    KnownSubscriptions known =
        organisation -> call(() -> KnownSubscriptions.none().heldBy(organisation));
    RequestRepository broken =
        new RelayedRequests(requests) {
          @Override
          <T> T around(Supplier<T> call) {
            return call(call);
          }
        };
    return new TestDesk(broken, known, sirene);
  }

  private <T> T call(Supplier<T> real) {
    calls++;
    if (calls == fatal && !after) {
      throw new Crash();
    }
    T result = real.get();
    if (calls == fatal) {
      throw new Crash();
    }
    return result;
  }
}
