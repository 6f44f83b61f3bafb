// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.api;

import fr.hubee.core.demarche.RequestForm;
import fr.hubee.testkit.fake.datapass.model.Roles;
import fr.hubee.testkit.fake.datapass.model.StoredUser;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** An access token, and whose application it was given to. Immutable. */
record Token(
    String clientId, StoredUser owner, List<String> scopes, Instant expires, boolean revoked) {

  Token {
    scopes = List.copyOf(scopes);
  }

  Token nowRevoked() {
    return new Token(clientId, owner, scopes, expires, true);
  }

  boolean isExpired(Instant now) {
    return !now.isBefore(expires);
  }

  boolean hasOneOf(Set<String> wanted) {
    return scopes.stream().anyMatch(wanted::contains);
  }

  /** True when the owner of the application is a developer of this form. */
  boolean sees(RequestForm form) {
    return owner.roles().have(Roles.Kind.DEVELOPER, form);
  }
}
