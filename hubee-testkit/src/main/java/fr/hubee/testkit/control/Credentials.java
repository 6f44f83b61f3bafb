// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.control;

import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask the hub of a seed for tokens. Immutable; {@code toString} hides the secret, which is
 * good for nothing but a fake.
 *
 * <p>Source: HubEE V1, scopes of the API (2023-04-28).
 *
 * @param clientId the identifier
 * @param secret the secret
 * @param scope {@code SI}, {@code OSL}, {@code ADMIN}…
 * @param organizationOrNull whose they are; null for an administrator
 * @param processCodeOrNull for which démarche; null unless the scope is {@code SI}
 */
public record Credentials(
    String clientId,
    String secret,
    String scope,
    @Nullable OrganizationId organizationOrNull,
    @Nullable ProcessCode processCodeOrNull) {

  public Credentials {
    Objects.requireNonNull(clientId, "clientId");
    Objects.requireNonNull(secret, "secret");
    Objects.requireNonNull(scope, "scope");
  }

  /** Whose they are. */
  public Optional<OrganizationId> organization() {
    return Optional.ofNullable(organizationOrNull);
  }

  /** For which démarche. */
  public Optional<ProcessCode> processCode() {
    return Optional.ofNullable(processCodeOrNull);
  }

  /** Returns identifier and scope. */
  @Override
  public String toString() {
    return clientId + " (" + scope + ")";
  }
}
