// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.event;

/**
 * Is told what the client does, to count and to measure. Called in the thread of the call:
 * implementations are thread-safe and quick. What a listener throws is dropped, the call goes on.
 * What is observed here is also logged, at DEBUG, under {@code fr.hubee.client}.
 *
 * <p>Source: a choice of this library.
 */
@FunctionalInterface
public interface HubeeListener {

  /** Something happened. */
  void on(HubeeEvent event);

  /** Returns the listener that does nothing. */
  static HubeeListener none() {
    return event -> {};
  }
}
