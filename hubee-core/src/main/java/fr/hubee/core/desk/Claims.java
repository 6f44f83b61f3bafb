// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.identity.Siret;
import fr.hubee.core.request.RequestState;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which places a request holds: a pure function of what is stored, so that a claim cannot outlive
 * its cause. A refused or revoked request keeps its démarches until it is archived (DataPass v2,
 * 2026-08-06, uniqueness at creation); what HubEE holds stays held whatever the request becomes.
 */
final class Claims {

  private static final Set<RequestState> INACTIVE =
      Set.of(RequestState.REFUSED, RequestState.REVOKED, RequestState.ARCHIVED);

  /** Where the contents are those of an abandoned or a decided edition: only grants count. */
  private static final Set<RequestState> CONTENTS_DO_NOT_COUNT =
      Set.of(RequestState.VALIDATED, RequestState.ARCHIVED);

  private Claims() {}

  /** Démarches first: a conflict on a démarche says more than one on a form. */
  static Set<Claim> of(FiledRequest filed) {
    Siret organisation = filed.request().siret();
    Set<Claim> claims = new LinkedHashSet<>();
    held(filed).distinct().forEach(code -> claims.add(Claim.demarche(organisation, code)));
    if (!INACTIVE.contains(filed.request().state())) {
      claims.add(Claim.form(organisation, filed.request().form()));
    }
    return claims;
  }

  private static Stream<DemarcheCode> held(FiledRequest filed) {
    RequestState state = filed.request().state();
    Stream<DemarcheCode> asked =
        CONTENTS_DO_NOT_COUNT.contains(state)
            ? Stream.empty()
            : filed.request().demarches().stream().map(Demarche::code);
    return Stream.concat(asked, filed.own());
  }
}
