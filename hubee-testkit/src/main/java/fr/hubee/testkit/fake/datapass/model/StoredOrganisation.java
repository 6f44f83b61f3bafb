// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.model;

import fr.hubee.core.commune.Establishment;
import fr.hubee.core.identity.Siret;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as the fake keeps it. Mutable, guarded by the store's monitor.
 *
 * <p>Source: DataPass v2, organization (2026-08-06).
 */
public final class StoredOrganisation {

  /** Sirene is asked again once a day at most. */
  private static final Duration FRESH = Duration.ofHours(24);

  private final long id;
  private final Siret siret;
  private @Nullable Establishment establishment;
  private @Nullable Instant refreshedAt;

  StoredOrganisation(long id, Siret siret) {
    this.id = id;
    this.siret = siret;
  }

  /** Its number. */
  public long id() {
    return id;
  }

  /** Its SIRET. */
  public Siret siret() {
    return siret;
  }

  /** What Sirene said of it; empty until it was asked, and for what it does not know. */
  public Optional<Establishment> establishment() {
    return Optional.ofNullable(establishment);
  }

  /** Keeps what Sirene said; an establishment that it does not know changes nothing. */
  public void refreshed(Optional<Establishment> told, Instant at) {
    this.refreshedAt = at;
    told.ifPresent(known -> this.establishment = known);
  }

  /** True when Sirene is to be asked again. */
  public boolean isStale(Instant now) {
    return refreshedAt == null || !now.isBefore(refreshedAt.plus(FRESH));
  }

  /** True when Sirene says so; without its data an organisation counts as open. */
  public boolean isClosed() {
    return establishment != null && !establishment.open();
  }

  /** The name displayed. */
  public String name() {
    return establishment != null
        ? establishment.name()
        : "l'organisation " + siret + " (nom inconnu)";
  }

  /** Returns the SIRET. */
  @Override
  public String toString() {
    return "organisation " + siret;
  }
}
