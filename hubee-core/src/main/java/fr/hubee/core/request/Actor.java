// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

import java.util.Objects;

/**
 * Who acts: a role, and an identifier of yours. Immutable; {@code toString} shows the role alone.
 *
 * @param role in what quality
 * @param id whatever tells people apart in your system; a pseudonym is enough
 */
public record Actor(Role role, String id) {

  public Actor {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(id, "id");
  }

  /** Returns the applicant known to you under this identifier. */
  public static Actor applicant(String id) {
    return new Actor(Role.APPLICANT, id);
  }

  /** Returns the operator's agent known to you under this identifier. */
  public static Actor operator(String id) {
    return new Actor(Role.OPERATOR, id);
  }

  /** Returns the member of the HubEE team known to you under this identifier. */
  public static Actor hubeeTeam(String id) {
    return new Actor(Role.HUBEE_TEAM, id);
  }

  /** Returns the role alone. */
  @Override
  public String toString() {
    return role.name();
  }
}
