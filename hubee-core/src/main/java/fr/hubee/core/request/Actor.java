// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

import fr.hubee.core.demarche.Operator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: a role, and an identifier of yours. Immutable; {@code toString} shows the role alone.
 *
 * <p>Source: DataPass v2, roles and rights (2026-08-06).
 *
 * @param role in what quality
 * @param id whatever tells people apart in your system; a pseudonym is enough
 * @param operatorOrNull for whom an agent instructs; null for any other role
 */
public record Actor(Role role, String id, @Nullable Operator operatorOrNull) {

  /**
   * @throws IllegalArgumentException when an agent has no operator, or somebody else has one
   */
  public Actor {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(id, "id");
    if ((role == Role.OPERATOR) != (operatorOrNull != null)) {
      throw new IllegalArgumentException("an agent has an operator, and nobody else: " + role);
    }
  }

  /** Returns the applicant known to you under this identifier. */
  public static Actor applicant(String id) {
    return new Actor(Role.APPLICANT, id, null);
  }

  /** Returns a member of the applicant's organisation, known to you under this identifier. */
  public static Actor colleague(String id) {
    return new Actor(Role.COLLEAGUE, id, null);
  }

  /** Returns the agent of this operator, DGS or DILA, known to you under this identifier. */
  public static Actor operator(Operator operator, String id) {
    return new Actor(Role.OPERATOR, id, Objects.requireNonNull(operator, "operator"));
  }

  /** Returns the member of the HubEE team known to you under this identifier. */
  public static Actor hubeeTeam(String id) {
    return new Actor(Role.HUBEE_TEAM, id, null);
  }

  /** Returns the administrator of DataPass known to you under this identifier. */
  public static Actor datapassAdmin(String id) {
    return new Actor(Role.DATAPASS_ADMIN, id, null);
  }

  /** For whom an agent instructs. */
  public Optional<Operator> operator() {
    return Optional.ofNullable(operatorOrNull);
  }

  /** Who acts, in French, without his identifier: {@code le demandeur}, {@code DILA}. */
  public String label() {
    return operatorOrNull == null ? role.label() : operatorOrNull.code();
  }

  /** Returns the role alone. */
  @Override
  public String toString() {
    return role.name();
  }
}
