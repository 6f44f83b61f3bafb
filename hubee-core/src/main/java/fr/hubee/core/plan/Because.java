// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import static java.util.Map.entry;

import fr.hubee.core.demarche.DemarcheRules;
import fr.hubee.core.identity.IdentityRules;
import fr.hubee.core.request.RequestRules;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.subscription.EligibilityRules;
import java.util.Map;
import java.util.Set;

/** Which rule, once met, is the reason for which act. */
final class Because {

  private static final Set<Rule> PEOPLE =
      Set.of(
          EligibilityRules.COMMUNE_DELEGUEE,
          EligibilityRules.COMMUNE_ASSOCIEE,
          EligibilityRules.LEGAL_CATEGORY_7312);
  private static final Set<Rule> UNDER_WAY =
      Set.of(EligibilityRules.PENDING_REQUEST, EligibilityRules.FORM_BUSY);
  private static final Set<Rule> IN_THE_WAY =
      Set.of(
          EligibilityRules.PENDING_REQUEST,
          EligibilityRules.FORM_BUSY,
          EligibilityRules.ARCHIVE_FIRST,
          EligibilityRules.REOPEN_INSTEAD);
  private static final Set<Rule> HELD = Set.of(EligibilityRules.ALREADY_SUBSCRIBED);
  private static final Set<Rule> GRANTED = Set.of(EligibilityRules.ACTIVE_HABILITATION);
  private static final Set<Rule> USED = Set.of(EligibilityRules.FORM_ALREADY_USED);

  private static final Map<ActKind, Set<Rule>> REASONS =
      Map.ofEntries(
          entry(
              ActKind.CORRECT_WISH,
              Set.of(
                  RequestRules.NO_DEMARCHE,
                  IdentityRules.SIRET_MISSING,
                  IdentityRules.SIRET_MALFORMED,
                  IdentityRules.SIRET_CHECKSUM,
                  EligibilityRules.ORGANISATION_UNKNOWN,
                  EligibilityRules.ORGANISATION_CLOSED)),
          entry(
              ActKind.NOT_POSSIBLE,
              Set.of(
                  DemarcheRules.DEMARCHE_UNKNOWN,
                  DemarcheRules.DEMARCHE_CLOSED,
                  DemarcheRules.DEMARCHE_NOT_YET_OPEN,
                  EligibilityRules.ARRONDISSEMENT,
                  EligibilityRules.COMMUNE_DELEGUEE,
                  EligibilityRules.COMMUNE_ASSOCIEE,
                  EligibilityRules.LEGAL_CATEGORY_7312)),
          entry(ActKind.NOTHING_TO_DO, HELD),
          entry(ActKind.ASK_ADMINISTRATOR, HELD),
          entry(ActKind.READ_HUBEE, HELD),
          entry(ActKind.CHOOSE_ACCESS_MODE, HELD),
          entry(ActKind.SWITCH_ACCESS_MODE, HELD),
          entry(ActKind.ACTIVATE, HELD),
          entry(ActKind.WAIT_FOR_ACTIVATION, HELD),
          entry(ActKind.REPORT_LATE_ACTIVATION, HELD),
          entry(ActKind.RESUME, HELD),
          entry(ActKind.CONFIRM_ADMINISTRATOR, HELD),
          entry(ActKind.CHANGE_ADMINISTRATOR, HELD),
          entry(ActKind.WAIT_FOR_CREATION, GRANTED),
          entry(ActKind.CREATE_SUBSCRIPTION, GRANTED),
          entry(ActKind.REPORT_MISSING_SUBSCRIPTION, GRANTED),
          entry(ActKind.TRANSFER_REQUEST, IN_THE_WAY),
          entry(ActKind.WRITE_TO_DATAPASS, IN_THE_WAY),
          entry(ActKind.COMPLETE_REQUEST, UNDER_WAY),
          entry(ActKind.HAVE_REQUEST_ARCHIVED, IN_THE_WAY),
          entry(ActKind.WAIT_FOR_DECISION, UNDER_WAY),
          entry(ActKind.ASK_OPERATOR, UNDER_WAY),
          entry(ActKind.ARCHIVE_REQUEST, Set.of(EligibilityRules.ARCHIVE_FIRST)),
          entry(
              ActKind.REOPEN_REQUEST,
              Set.of(EligibilityRules.REOPEN_INSTEAD, EligibilityRules.FORM_ALREADY_USED)),
          entry(ActKind.READ_DATAPASS, USED),
          entry(ActKind.LOOK_IN_DATAPASS, USED),
          entry(ActKind.WRITE_TO_HUBEE, PEOPLE),
          entry(ActKind.WAIT_FOR_HUBEE_TEAM, PEOPLE));

  private Because() {}

  static boolean leads(Violation met, ActKind kind) {
    return REASONS.getOrDefault(kind, Set.of()).contains(met.rule());
  }
}
