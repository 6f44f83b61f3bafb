// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who calls, as the gateway knows him by his token: an SI has one pair of credentials per
 * organisation and démarche, an operator one for all its démarches. Immutable.
 */
record Caller(
    String clientId,
    String scope,
    @Nullable OrganizationId organizationOrNull,
    @Nullable ProcessCode processCodeOrNull) {

  static final String ADMIN = "ADMIN";
  static final String OSL = "OSL";
  static final String SI = "SI";

  Caller {
    Objects.requireNonNull(clientId, "clientId");
    Objects.requireNonNull(scope, "scope");
  }

  boolean isAdmin() {
    return scope.equals(ADMIN);
  }

  /** True when this is the organisation that the credentials belong to. */
  boolean is(OrganizationId organization) {
    return organization.equals(organizationOrNull);
  }
}
