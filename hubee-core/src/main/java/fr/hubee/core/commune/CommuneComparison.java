// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.commune;

import java.util.List;
import java.util.stream.Stream;

/**
 * Two directories side by side, from {@link CommuneTimeline#between}. Reads them anew at each call;
 * immutable, and thread-safe if they are.
 *
 * <p>Source: INSEE, Code officiel géographique 2024 to 2026.
 */
public final class CommuneComparison {

  private final CommuneDirectory earlier;
  private final CommuneDirectory today;
  private final CommuneTimeline timeline;

  CommuneComparison(CommuneDirectory earlier, CommuneDirectory today, CommuneTimeline timeline) {
    this.earlier = earlier;
    this.today = today;
    this.timeline = timeline;
  }

  /** Returns what became of each commune of the earlier directory, ordered by code. */
  public Stream<CommuneChange> all() {
    return wholeCommunes(earlier).map(KnownCommune::of).map(timeline::since);
  }

  /** Returns only what changed, ordered by code: the subscriptions to look at. */
  public List<CommuneChange> changes() {
    return all().filter(CommuneChange::isChange).toList();
  }

  /**
   * Returns the communes of today that no commune of the earlier directory has become by its code
   * or its SIREN: restored communes, ordered by code.
   */
  public List<Commune> appeared() {
    return wholeCommunes(today).filter(commune -> !wasThere(commune)).toList();
  }

  private boolean wasThere(Commune commune) {
    return earlier.find(CommuneKind.ACTUELLE, commune.code()).isPresent()
        || commune.siren().flatMap(earlier::withSiren).isPresent();
  }

  private static Stream<Commune> wholeCommunes(CommuneDirectory directory) {
    return directory.all().filter(entry -> entry.kind() == CommuneKind.ACTUELLE);
  }
}
