// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.rule;

import fr.hubee.core.calendar.CalendarRules;
import fr.hubee.core.commune.CommuneChangeRules;
import fr.hubee.core.commune.CommuneRules;
import fr.hubee.core.demarche.DemarcheRules;
import fr.hubee.core.desk.DeskRules;
import fr.hubee.core.form.FormRules;
import fr.hubee.core.identity.ContactRules;
import fr.hubee.core.identity.IdentityRules;
import fr.hubee.core.plan.PlanRules;
import fr.hubee.core.progress.DeadlineRules;
import fr.hubee.core.progress.EndedProgressRules;
import fr.hubee.core.progress.HubeeProgressRules;
import fr.hubee.core.progress.ProgressNoteRules;
import fr.hubee.core.progress.RequestProgressRules;
import fr.hubee.core.request.ImportRules;
import fr.hubee.core.request.RequestRules;
import fr.hubee.core.subscription.EligibilityRules;
import fr.hubee.core.subscription.SubscriptionRules;
import fr.hubee.core.teledossier.NumberRules;
import fr.hubee.core.teledossier.OwnershipRules;
import fr.hubee.core.teledossier.WireRules;
import fr.hubee.core.teledossier.check.EventRules;
import fr.hubee.core.teledossier.check.StatusRules;
import java.util.List;
import java.util.stream.Stream;

/** All the rules of the library, and the cases that show each at work. */
final class EveryRule {

  private EveryRule() {}

  static List<Rule> rules() {
    return Stream.of(
            IdentityRules.all(),
            ContactRules.all(),
            CalendarRules.all(),
            CommuneRules.all(),
            CommuneChangeRules.all(),
            DemarcheRules.all(),
            RequestRules.all(),
            ImportRules.all(),
            EligibilityRules.all(),
            SubscriptionRules.all(),
            RequestProgressRules.all(),
            HubeeProgressRules.all(),
            EndedProgressRules.all(),
            ProgressNoteRules.all(),
            DeadlineRules.all(),
            FormRules.all(),
            DeskRules.all(),
            WireRules.all(),
            NumberRules.all(),
            OwnershipRules.all(),
            StatusRules.all(),
            EventRules.all(),
            PlanRules.all())
        .flatMap(List::stream)
        .toList();
  }

  static List<RuleCase> cases() {
    return Stream.of(
            IdentityCases.all(),
            ContactCases.all(),
            CalendarCases.all(),
            CommuneCases.all(),
            CommuneChangeCases.all(),
            DemarcheCases.all(),
            RequestCases.all(),
            ImportCases.all(),
            EligibilityCases.all(),
            ProgressCases.all(),
            FormCases.all(),
            DeskCases.all(),
            TeledossierCases.all(),
            StatusCases.all(),
            EventCases.all(),
            PlanCases.all())
        .flatMap(List::stream)
        .toList();
  }
}
