// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.rule;

import fr.hubee.core.fixture.Forms;
import fr.hubee.core.form.FormCheck;
import fr.hubee.core.form.FormRules;
import fr.hubee.core.form.FormStage;
import fr.hubee.core.form.SubscriptionForm;
import java.util.List;

/** The rules that only the form knows. */
final class FormCases {

  private FormCases() {}

  static List<RuleCase> all() {
    return List.of(
        new RuleCase(
            FormRules.APPLICANT_INCOMPLETE, () -> submitted("\u2003"), () -> submitted(".")));
  }

  private static Violations submitted(String givenName) {
    SubscriptionForm form = Forms.complete();
    form.getPeople().getApplicant().setGivenName(givenName);
    return new FormCheck(Forms.settings(), Forms.NOVEMBER_2026).check(form, FormStage.SUBMIT);
  }
}
