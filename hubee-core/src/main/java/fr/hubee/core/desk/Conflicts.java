// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.request.RequestState;
import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.subscription.EligibilityRules;
import java.util.Set;

/** Says why another request holds a place, and so what to do about it. */
final class Conflicts {

  private static final Set<RequestState> TO_ARCHIVE =
      Set.of(RequestState.REFUSED, RequestState.REVOKED);

  private Conflicts() {}

  static DeskAnswer.Conflict with(FiledRequest holder, Claim claim) {
    Violation reason =
        switch (claim.kind()) {
          case FORM -> ofForm(holder);
          case DEMARCHE -> ofDemarche(holder, new DemarcheCode(claim.name()));
        };
    return new DeskAnswer.Conflict(claim, holder.id(), reason);
  }

  private static Violation ofForm(FiledRequest holder) {
    String label = holder.request().form().label();
    return holder.request().state() == RequestState.VALIDATED
        ? DeskRules.UPDATE_INSTEAD.at("form", label, holder.id())
        : EligibilityRules.PENDING_REQUEST.at("form", label, holder.id());
  }

  private static Violation ofDemarche(FiledRequest holder, DemarcheCode code) {
    String path = "demarches[" + code + "]";
    if (holder.held(code).isPresent()) {
      return EligibilityRules.ALREADY_SUBSCRIBED.at(path, code);
    }
    if (holder.granted().containsKey(code)) {
      Message habilitation =
          new Message("de la demande " + holder.id(), "of request " + holder.id());
      return EligibilityRules.ACTIVE_HABILITATION.at(path, code, habilitation);
    }
    return TO_ARCHIVE.contains(holder.request().state())
        ? EligibilityRules.ARCHIVE_FIRST.at(path, code, holder.id())
        : EligibilityRules.PENDING_REQUEST.at(path, code, holder.id());
  }
}
