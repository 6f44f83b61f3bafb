// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.rule;

import fr.hubee.core.commune.CommuneRules;
import fr.hubee.core.demarche.DemarcheRules;
import fr.hubee.core.desk.DeskRules;
import fr.hubee.core.form.FormRules;
import fr.hubee.core.identity.ContactRules;
import fr.hubee.core.identity.IdentityRules;
import fr.hubee.core.plan.PlanRules;
import fr.hubee.core.request.ImportRules;
import fr.hubee.core.request.RequestRules;
import fr.hubee.core.subscription.EligibilityRules;
import fr.hubee.core.subscription.SubscriptionRules;
import java.util.List;
import java.util.stream.Stream;

/** All the rules of the library, and the cases that show each at work. */
final class EveryRule {

  private EveryRule() {}

  static List<Rule> rules() {
    return Stream.of(
            IdentityRules.all(),
            ContactRules.all(),
            CommuneRules.all(),
            DemarcheRules.all(),
            RequestRules.all(),
            ImportRules.all(),
            EligibilityRules.all(),
            SubscriptionRules.all(),
            FormRules.all(),
            DeskRules.all(),
            PlanRules.all())
        .flatMap(List::stream)
        .toList();
  }

  static List<RuleCase> cases() {
    return Stream.of(
            IdentityCases.all(),
            ContactCases.all(),
            CommuneCases.all(),
            DemarcheCases.all(),
            RequestCases.all(),
            ImportCases.all(),
            EligibilityCases.all(),
            FormCases.all(),
            DeskCases.all(),
            PlanCases.all())
        .flatMap(List::stream)
        .toList();
  }
}
