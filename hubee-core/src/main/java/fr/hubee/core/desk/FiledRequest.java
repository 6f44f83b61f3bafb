// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.request.Habilitation;
import fr.hubee.core.request.HabilitationState;
import fr.hubee.core.request.SubscriptionRequest;
import fr.hubee.core.subscription.SubscriptionFacts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A request as the desk keeps it: the request, its version, and what came of it. This is what a
 * {@link RequestRepository} stores and gives back. Immutable; {@code toString} shows no personal
 * data.
 *
 * <p>Source: a choice of this library.
 *
 * @param request the request itself, with its history
 * @param version 1 when it was opened, one more with each act
 * @param openedAt when it was opened, to the microsecond: the day that decides which démarches are
 *     open to it
 * @param atHubee what HubEE was seen to hold, one per démarche
 */
public record FiledRequest(
    SubscriptionRequest request, long version, Instant openedAt, List<HeldSubscription> atHubee) {

  /**
   * @throws IllegalArgumentException when the version is below 1
   */
  public FiledRequest {
    Objects.requireNonNull(request, "request");
    Objects.requireNonNull(openedAt, "openedAt");
    atHubee = List.copyOf(atHubee);
    if (version < 1) {
      throw new IllegalArgumentException("versions begin at 1");
    }
  }

  /** Returns a request just opened. */
  static FiledRequest opened(SubscriptionRequest draft, Instant at) {
    return new FiledRequest(draft, 1, at, List.of());
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

  /**
   * The démarches of the approval in force, with the instant that first granted each: an update
   * that is approved changes nothing for a démarche granted before.
   */
  public Map<DemarcheCode, Instant> granted() {
    List<DemarcheCode> inForce =
        request.activeHabilitation().map(FiledRequest::codes).orElseGet(List::of);
    Map<DemarcheCode, Instant> granted = new LinkedHashMap<>();
    for (Habilitation habilitation : request.habilitations()) {
      if (habilitation.state() != HabilitationState.REVOKED) {
        codes(habilitation).stream()
            .filter(inForce::contains)
            .forEach(code -> granted.putIfAbsent(code, habilitation.grantedAt()));
      }
    }
    return Collections.unmodifiableMap(granted);
  }

  private static List<DemarcheCode> codes(Habilitation habilitation) {
    return habilitation.content().demarches().stream().map(Demarche::code).toList();
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
        granted().keySet().stream().sorted(),
        atHubee.stream().filter(HeldSubscription::isLive).map(HeldSubscription::demarche));
  }

  FiledRequest next(SubscriptionRequest changed) {
    return new FiledRequest(changed, version + 1, openedAt, atHubee);
  }

  FiledRequest next(HeldSubscription seen) {
    List<HeldSubscription> others = new ArrayList<>(atHubee);
    others.removeIf(held -> held.demarche().equals(seen.demarche()));
    others.add(seen);
    return new FiledRequest(request, version + 1, openedAt, others);
  }

  /** Returns for example {@code request 42, VALIDATED, Clamart (92023, commune), [AEC], v3}. */
  @Override
  public String toString() {
    return request + ", v" + version;
  }
}
