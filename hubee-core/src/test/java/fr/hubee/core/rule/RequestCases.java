// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.rule;

import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.fixture.Communes;
import fr.hubee.core.fixture.Requests;
import fr.hubee.core.identity.Contact;
import fr.hubee.core.request.RequestRules;
import fr.hubee.core.request.SubscriptionRequest;
import java.util.List;
import java.util.function.UnaryOperator;

/** The rules that a request must meet before it is handed in. */
final class RequestCases {

  private RequestCases() {}

  static List<RuleCase> all() {
    return List.of(
        asking(RequestRules.NO_DEMARCHE, List.of(), List.of(DemarcheCode.AEC)),
        asking(
            RequestRules.ONE_SUBSCRIPTION_PER_DEMARCHE,
            List.of(DemarcheCode.AEC, DemarcheCode.RCO, DemarcheCode.AEC),
            List.of(DemarcheCode.AEC, DemarcheCode.RCO, DemarcheCode.JCC)),
        asking(
            RequestRules.FORMS_MIXED,
            List.of(DemarcheCode.AEC, DemarcheCode.CERTDC),
            List.of(DemarcheCode.AEC, DemarcheCode.DDPACS)),
        edited(
            RequestRules.TERMS_NOT_ACCEPTED,
            draft -> draft.termsAccepted(false),
            draft -> draft.termsAccepted(true)),
        new RuleCase(
            RequestRules.ADMINISTRATOR_MISSING,
            () -> RequestRules.check(withoutAdministrator().build()),
            () ->
                RequestRules.check(
                    withoutAdministrator()
                        .administrator(new Contact(null, null, null, null, null))
                        .build())),
        edited(
            RequestRules.ADMINISTRATOR_INCOMPLETE,
            draft -> draft.administrator(withJobTitle(" ")),
            draft -> draft.administrator(withJobTitle("."))),
        updated(
            RequestRules.DEMARCHE_REMOVED,
            draft -> draft.demarches(Requests.demarches(DemarcheCode.AEC)),
            draft ->
                draft.demarches(
                    Requests.demarches(DemarcheCode.DDPACS, DemarcheCode.AEC, DemarcheCode.JCC))),
        updated(
            RequestRules.ADMINISTRATOR_CHANGED,
            draft -> draft.administrator(withJobTitle("Agent")),
            draft -> draft.termsAccepted(false)));
  }

  private static RuleCase updated(
      Rule rule,
      UnaryOperator<SubscriptionRequest.Draft> broken,
      UnaryOperator<SubscriptionRequest.Draft> nearest) {
    return new RuleCase(
        rule,
        () -> RequestRules.check(broken.apply(Requests.reopened().edit()).build()),
        () -> RequestRules.check(nearest.apply(Requests.reopened().edit()).build()));
  }

  private static RuleCase asking(Rule rule, List<DemarcheCode> broken, List<DemarcheCode> nearest) {
    return edited(
        rule,
        draft -> draft.demarches(Requests.demarches(broken.toArray(DemarcheCode[]::new))),
        draft -> draft.demarches(Requests.demarches(nearest.toArray(DemarcheCode[]::new))));
  }

  private static RuleCase edited(
      Rule rule,
      UnaryOperator<SubscriptionRequest.Draft> broken,
      UnaryOperator<SubscriptionRequest.Draft> nearest) {
    return new RuleCase(
        rule,
        () -> RequestRules.check(broken.apply(Requests.complete().edit()).build()),
        () -> RequestRules.check(nearest.apply(Requests.complete().edit()).build()));
  }

  private static SubscriptionRequest.Draft withoutAdministrator() {
    return SubscriptionRequest.draft(
        "42", RequestForm.BUNDLE, Communes.CLAMART, Requests.MAIRIE_OF_CLAMART);
  }

  private static Contact withJobTitle(String jobTitle) {
    Contact person = Requests.ADMINISTRATOR;
    return new Contact(
        person.familyName(), person.givenName(), person.email(), person.phoneNumber(), jobTitle);
  }
}
