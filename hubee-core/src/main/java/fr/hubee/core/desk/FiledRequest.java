// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.request.SubscriptionRequest;
import fr.hubee.core.subscription.SubscriptionFacts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A request as the desk keeps it: the request, its version, and what came of it. This is what a
 * {@link RequestRepository} stores and gives back. Immutable; {@code toString} shows no personal
 * data. Two are compared by their parts, and {@link SubscriptionRequest} by identity.
 *
 * @param request the request itself, with its history
 * @param version 1 when it was opened, one more with each act
 * @param openedAt when it was opened, to the microsecond: the day that decides which démarches are
 *     open to it
 * @param granted the démarches of the approval in force, with the instant that granted each
 * @param atHubee what HubEE was seen to hold, one per démarche
 */
public record FiledRequest(
    SubscriptionRequest request,
    long version,
    Instant openedAt,
    Map<DemarcheCode, Instant> granted,
    List<HeldSubscription> atHubee) {

  /**
   * @throws IllegalArgumentException when the version is below 1
   */
  public FiledRequest {
    Objects.requireNonNull(request, "request");
    Objects.requireNonNull(openedAt, "openedAt");
    granted = Map.copyOf(granted);
    atHubee = List.copyOf(atHubee);
    if (version < 1) {
      throw new IllegalArgumentException("versions begin at 1");
    }
  }

  /** Returns a request just opened. */
  static FiledRequest opened(SubscriptionRequest draft, Instant at) {
    return new FiledRequest(draft, 1, at, Map.of(), List.of());
  }

  /** The identifier of the request. */
  public String id() {
    return request.id();
  }

  /** The places that it holds; to be stored with it, in the same atomic write. */
  public Set<Claim> claims() {
    return Claims.of(this);
  }

  /** The four facts of each subscription asked for, granted or held, in order. */
  public List<SubscriptionFacts> facts() {
    return FourFacts.of(this);
  }

  /** What HubEE holds of this démarche, if it does. */
  public Optional<HeldSubscription> held(DemarcheCode demarche) {
    return atHubee.stream()
        .filter(held -> held.isLive() && held.demarche().equals(demarche))
        .findFirst();
  }

  /** The démarches that are its own already: granted, or held at HubEE; may repeat. */
  Stream<DemarcheCode> own() {
    return Stream.concat(
        granted.keySet().stream().sorted(),
        atHubee.stream().filter(HeldSubscription::isLive).map(HeldSubscription::demarche));
  }

  FiledRequest next(SubscriptionRequest changed) {
    return next(changed, granted);
  }

  FiledRequest next(SubscriptionRequest changed, Map<DemarcheCode, Instant> nowGranted) {
    return new FiledRequest(changed, version + 1, openedAt, nowGranted, atHubee);
  }

  FiledRequest next(HeldSubscription seen) {
    List<HeldSubscription> others = new ArrayList<>(atHubee);
    others.removeIf(held -> held.demarche().equals(seen.demarche()));
    others.add(seen);
    return new FiledRequest(request, version + 1, openedAt, granted, others);
  }

  /** Returns for example {@code request 42, VALIDATED, Clamart (92023, commune), [AEC], v3}. */
  @Override
  public String toString() {
    return request + ", v" + version;
  }
}
