// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

import fr.hubee.core.identity.Contact;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An habilitation as DataPass tells it. Immutable; {@code toString} shows no personal data.
 *
 * @param state {@code active}, {@code obsolete} or {@code revoked}
 * @param revoked the older flag; true wins over the state, since either of them may say it
 * @param createdAt when it was granted
 * @param scopes its démarches in any spelling, as {@link ScopeText} reads them; empty for CertDc
 * @param administratorOrNull the administrateur local then
 * @param applicantOrNull the identifier of the applicant then
 */
public record ImportedHabilitation(
    String state,
    boolean revoked,
    Instant createdAt,
    List<String> scopes,
    @Nullable Contact administratorOrNull,
    @Nullable String applicantOrNull) {

  public ImportedHabilitation {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(createdAt, "createdAt");
    scopes = List.copyOf(scopes);
  }

  /** Returns when it was granted. */
  @Override
  public String toString() {
    return "habilitation of " + createdAt;
  }
}
