// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.ports;

import fr.hubee.client.auth.AccessToken;
import fr.hubee.client.auth.TokenProvider;
import java.time.Instant;

/** A provider of tokens with one fault. */
final class BrokenTokens implements TokenProvider {

  enum Fault {
    KEEPS_NONE,
    KEEPS_REFUSED_ONES,
    FORGETS_THE_NEXT_ONE,
    GIVES_OLD_ONES,
    PRINTS
  }

  static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  private final Fault fault;
  private int number;
  private boolean kept;

  BrokenTokens(Fault fault) {
    this.fault = fault;
  }

  @Override
  public synchronized AccessToken token() {
    if (!kept || fault == Fault.KEEPS_NONE) {
      number++;
      kept = true;
    }
    Instant end = fault == Fault.GIVES_OLD_ONES ? NOW : NOW.plusSeconds(60);
    return AccessToken.of("token-" + number, end);
  }

  @Override
  public synchronized void invalidate(AccessToken rejected) {
    boolean current = rejected.value().equals("token-" + number);
    if (fault == Fault.FORGETS_THE_NEXT_ONE || current && fault != Fault.KEEPS_REFUSED_ONES) {
      kept = false;
    }
  }

  @Override
  public String toString() {
    return fault == Fault.PRINTS ? "token-" + number : "tokens";
  }
}
