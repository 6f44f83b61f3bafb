// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

import fr.hubee.core.commune.Commune;
import fr.hubee.core.identity.Contact;
import fr.hubee.core.identity.Siret;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request as DataPass, v1 or v2, tells it: names and states are kept as they came. Immutable;
 * {@code toString} shows no personal data.
 *
 * @param id its identifier
 * @param definition {@code hubee_cert_dc}, {@code hubee_dila}, or the v1 names {@code
 *     hubee_portail}, {@code hubee_portail_dila}
 * @param state {@code draft}, {@code submitted}…
 * @param commune who asks
 * @param siret the mairie
 * @param scopes its démarches in any spelling, as {@link ScopeText} reads them; empty for CertDc
 * @param administratorOrNull the administrateur local
 * @param applicantOrNull the identifier of the applicant
 * @param termsAccepted whether the terms of use were accepted
 * @param dates the dates that DataPass keeps
 * @param habilitations what the approvals gave, oldest first; v1 knows none
 * @param dirtyFromV1 true when DataPass v2 took it over without being able to validate it
 */
public record ImportedRequest(
    String id,
    String definition,
    String state,
    Commune commune,
    Siret siret,
    List<String> scopes,
    @Nullable Contact administratorOrNull,
    @Nullable String applicantOrNull,
    boolean termsAccepted,
    RequestDates dates,
    List<ImportedHabilitation> habilitations,
    boolean dirtyFromV1) {

  public ImportedRequest {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(definition, "definition");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(commune, "commune");
    Objects.requireNonNull(siret, "siret");
    Objects.requireNonNull(dates, "dates");
    scopes = List.copyOf(scopes);
    habilitations = List.copyOf(habilitations);
  }

  /** Returns the identifier and the commune. */
  @Override
  public String toString() {
    return "imported request " + id + " of " + commune;
  }
}
