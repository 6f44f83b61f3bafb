// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.retry;

import fr.hubee.client.error.DoubtfulCreationException;
import fr.hubee.client.error.HubeeException;
import fr.hubee.client.event.HubeeListener;
import fr.hubee.client.event.RetryPlanned;
import fr.hubee.client.internal.retry.Sighting.Absent;
import fr.hubee.client.internal.retry.Sighting.Found;
import fr.hubee.client.internal.retry.Sighting.Unknown;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Creates without ever creating twice: after a creation that the hub may have done, looks for it,
 * and creates again only when it certainly is not there. Thread-safe.
 */
public final class Creations {

  private static final String REASON = "DOUBT";

  private final Pacing pacing;
  private final HubeeListener listener;

  /** Looks and creates as often and as fast as said. */
  public Creations(Pacing pacing, HubeeListener listener) {
    this.pacing = pacing;
    this.listener = listener;
  }

  /**
   * Creates, with looking. What is found after a doubt is returned, whoever created it.
   *
   * <p>The hub may still be at work when it is looked at. So there is a pause before, and what the
   * hub itself does not refuse a second time may in theory appear twice.
   *
   * @param create sends the creation once
   * @param look says whether it is there; an exception means that nobody can tell
   * @throws HubeeException the one of the creation, when it is not doubtful or stays so
   */
  public <T> T create(Supplier<T> create, Supplier<Sighting<T>> look) {
    for (int attempt = 1; ; attempt++) {
      try {
        return create.get();
      } catch (HubeeException doubt) {
        Sighting<T> sighting = sighting(doubt, look, attempt);
        if (sighting instanceof Found<T> found) {
          return found.value();
        }
        if (!(sighting instanceof Absent<T>) || !pacing.allowsAfter(attempt)) {
          throw doubt;
        }
      }
    }
  }

  /**
   * Creates what cannot be looked for.
   *
   * @throws DoubtfulCreationException when the hub may have created it
   */
  public <T> T createOnce(Supplier<T> create) {
    try {
      return create.get();
    } catch (HubeeException doubt) {
      throw doubt.possiblySent() ? new DoubtfulCreationException(doubt) : doubt;
    }
  }

  private <T> Sighting<T> sighting(HubeeException doubt, Supplier<Sighting<T>> look, int attempt) {
    if (!doubt.possiblySent() || !pauses(doubt, attempt)) {
      return new Unknown<>();
    }
    try {
      return look.get();
    } catch (HubeeException blind) {
      doubt.addSuppressed(blind);
      return new Unknown<>();
    }
  }

  private boolean pauses(HubeeException doubt, int attempt) {
    Duration pause = pacing.pauseAfter(attempt);
    listener.on(new RetryPlanned(doubt.operation(), attempt, REASON, pause));
    return pacing.sleeps(pause);
  }
}
