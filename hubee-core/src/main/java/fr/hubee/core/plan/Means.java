// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import fr.hubee.core.demarche.DemarcheCode;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * What the caller can do by himself: it decides which acts a program does and which people must do.
 * Immutable.
 *
 * <p>Source: HubEE V1, credentials (2024-11-14): an SI holds one pair per subscription.
 *
 * @param rights the rights held, besides SI credentials
 * @param credentials the démarches for which the commune's SI credentials are at hand, in any
 *     spelling that the catalogue knows
 * @param modules the démarches that the vendor's software can receive through the API
 */
public record Means(Set<Right> rights, Set<DemarcheCode> credentials, Set<DemarcheCode> modules) {

  private static final Means NONE = new Means(Set.of(), Set.of(), Set.of());

  public Means {
    rights = Set.copyOf(rights);
    credentials = Set.copyOf(credentials);
    modules = Set.copyOf(modules);
  }

  /** Returns the means of whoever has none. */
  public static Means none() {
    return NONE;
  }

  /** Returns the same means and this right. */
  public Means with(Right right) {
    EnumSet<Right> more = EnumSet.of(Objects.requireNonNull(right, "right"));
    more.addAll(rights);
    return new Means(more, credentials, modules);
  }

  /** Returns the same means and the SI credentials of this démarche. */
  public Means withCredentials(DemarcheCode demarche) {
    return new Means(rights, and(credentials, demarche), modules);
  }

  /** Returns the same means and a module for this démarche. */
  public Means withModule(DemarcheCode demarche) {
    return new Means(rights, credentials, and(modules, demarche));
  }

  /** True when HubEE's list of subscriptions can be read. */
  boolean readHubee() {
    return rights.contains(Right.OSL) || rights.contains(Right.ADMIN);
  }

  private static Set<DemarcheCode> and(Set<DemarcheCode> known, DemarcheCode demarche) {
    Set<DemarcheCode> more = new HashSet<>(known);
    more.add(Objects.requireNonNull(demarche, "demarche"));
    return more;
  }
}
