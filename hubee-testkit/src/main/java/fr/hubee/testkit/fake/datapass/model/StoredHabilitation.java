// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.model;

import fr.hubee.core.lifecycle.Outcome;
import fr.hubee.core.request.Habilitation;
import fr.hubee.core.request.HabilitationEvent;
import fr.hubee.core.request.HabilitationLifecycle;
import fr.hubee.core.request.HabilitationState;
import fr.hubee.core.request.RequestContent;
import java.time.Instant;

/**
 * An habilitation as the fake keeps it; the table of the core moves it. Mutable, guarded by the
 * store's monitor.
 *
 * <p>Source: DataPass v2, authorization (2026-08-06).
 */
public final class StoredHabilitation {

  private final long id;
  private final StoredRequest request;
  private final RequestData data;
  private Habilitation is;

  StoredHabilitation(long id, StoredRequest request, Instant at) {
    this.id = id;
    this.request = request;
    this.data = request.data();
    this.is =
        new Habilitation(
            at, request.applicant().email(), RequestContent.empty(), HabilitationState.ACTIVE);
  }

  /** Its number. */
  public long id() {
    return id;
  }

  /** The request that it was granted for. */
  public StoredRequest request() {
    return request;
  }

  /** What was granted, frozen. */
  public RequestData data() {
    return data;
  }

  /** When it was granted. */
  public Instant createdAt() {
    return is.grantedAt();
  }

  /** Where it stands. */
  public HabilitationState state() {
    return is.state();
  }

  /** True while it is in force. */
  public boolean isActive() {
    return is.isActive();
  }

  /** Moves it by the table of the core; an event that it refuses changes nothing. */
  public void receive(HabilitationEvent event) {
    if (HabilitationLifecycle.table().decide(is.state(), event, is)
        instanceof Outcome.Moved<HabilitationState> moved) {
      is = new Habilitation(is.grantedAt(), is.applicantOrNull(), is.content(), moved.to());
    }
  }

  /** Returns for example {@code H456 ACTIVE}. */
  @Override
  public String toString() {
    return "H" + id + " " + state();
  }
}
