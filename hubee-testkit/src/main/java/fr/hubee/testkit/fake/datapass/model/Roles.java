// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.model;

import fr.hubee.core.demarche.RequestForm;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a user of DataPass may do, by role strings: {@code dila:hubee_dila:instructor}, {@code
 * dgs:*:developer}, {@code admin}. Immutable.
 *
 * <p>Source: DataPass v2, roles (2026-08-06).
 */
public final class Roles {

  /** A kind of role. */
  public enum Kind {
    /** Reads. */
    REPORTER,
    /** Decides. */
    INSTRUCTOR,
    /** Manages templates and rights. */
    MANAGER,
    /** Uses the API and the webhooks; implied by nothing. */
    DEVELOPER
  }

  /** By which kinds of role each kind is given. */
  private static final Map<Kind, Set<String>> GRANTING =
      Map.of(
          Kind.REPORTER, Set.of("reporter", "instructor", "manager", "developer"),
          Kind.INSTRUCTOR, Set.of("instructor", "manager"),
          Kind.MANAGER, Set.of("manager"),
          Kind.DEVELOPER, Set.of("developer"));

  private static final String ADMIN = "admin";
  private static final Pattern ROLE =
      Pattern.compile("admin|[a-z]+:([a-z_]+|\\*):(reporter|instructor|manager|developer)");

  private final Set<String> names;

  private Roles(Set<String> names) {
    this.names = Set.copyOf(names);
  }

  /**
   * Returns these roles.
   *
   * @throws IllegalArgumentException when a text is no role
   */
  public static Roles of(String... names) {
    for (String name : names) {
      if (!ROLE.matcher(name).matches()) {
        throw new IllegalArgumentException("not a role of DataPass: " + name);
      }
    }
    return new Roles(new LinkedHashSet<>(Arrays.asList(names)));
  }

  /** True for a DataPass administrator. */
  public boolean isAdmin() {
    return names.contains(ADMIN);
  }

  /** True when these roles give this kind for this form; an administrator reads everywhere. */
  public boolean have(Kind kind, RequestForm form) {
    return (kind == Kind.REPORTER && isAdmin())
        || isNamed(GRANTING.getOrDefault(kind, Set.of()), form);
  }

  /** True for those who are told by mail that a request of this form was handed in. */
  public boolean areToldOfSubmissions(RequestForm form) {
    return isNamed(Set.of("reporter", "instructor", "manager"), form);
  }

  private boolean isNamed(Set<String> kinds, RequestForm form) {
    String provider = form.operator().code().toLowerCase(Locale.ROOT);
    return kinds.stream()
        .anyMatch(
            kind ->
                names.contains(provider + ":" + form.definitionId() + ":" + kind)
                    || names.contains(provider + ":*:" + kind));
  }

  /** Returns the role strings. */
  @Override
  public String toString() {
    return names.toString();
  }
}
