// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.observe;

import fr.hubee.client.event.HubeeEvent;
import fr.hubee.client.event.HubeeListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs every event, then tells a listener, whatever it does. Thread-safe. */
public final class Observers implements HubeeListener {

  private static final Logger LOG = LoggerFactory.getLogger("fr.hubee.client.listener");

  private final HubeeListener log = new LoggedEvents();
  private final HubeeListener listener;

  /** Tells this listener. */
  public Observers(HubeeListener listener) {
    this.listener = listener;
  }

  @Override
  public void on(HubeeEvent event) {
    log.on(event);
    try {
      listener.on(event);
    } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError broken) {
      // Its message is the listener's own: it may say anything.
      LOG.warn("a listener failed, the call goes on: {}", broken.getClass().getName());
    }
  }
}
