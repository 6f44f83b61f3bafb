// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.error;

import fr.hubee.core.rule.Message;
import org.jspecify.annotations.Nullable;

/**
 * Wait, then try again: the hub is overloaded, down or out of reach (5xx, 429, 408, timeout,
 * connection refused or cut). {@link #possiblySent} is false only when nothing reached the hub.
 */
public final class HubUnavailableException extends HubeeException {

  private static final long serialVersionUID = 1L;

  private static final Message WAIT =
      new Message(
          "Rien n'est parti : vérifiez le réseau et l'adresse, attendez, puis recommencez.",
          "Nothing was sent: check the network and the address, wait, then try again.");

  private static final Message READ_BACK =
      new Message(
          "Attendez, puis relisez avant de répéter une création : le hub l'a peut-être faite. Si"
              + " cela dure plus d'une heure, écrivez au support.",
          "Wait, then read back before repeating a creation: the hub may have done it. If this"
              + " lasts for more than an hour, write to the support.");

  /** Makes it from the facts of the call. */
  public HubUnavailableException(Failure failure) {
    this(failure, null);
  }

  /** Makes it from the facts of the call and the failure below, which may be null. */
  public HubUnavailableException(Failure failure, @Nullable Throwable cause) {
    super(failure, "the hub is unavailable", remedyFor(failure), cause);
  }

  @Override
  public Message remedy() {
    return remedyFor(failure());
  }

  private static Message remedyFor(Failure failure) {
    return failure.possiblySent() ? READ_BACK : WAIT;
  }
}
