// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.form;

import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Sources;
import java.util.List;

/**
 * The rules that only the form knows; all others come with the values that it holds.
 *
 * <p>Source: guide 1.0.0 (2022, G62).
 */
public final class FormRules {

  /** Something is missing about the demandeur. */
  public static final Rule APPLICANT_INCOMPLETE =
      Rule.error(
          "APPLICANT_INCOMPLETE",
          new Message(
              "Il manque une information sur le demandeur : %s.",
              "Something is missing about the applicant: %s."),
          new Message(
              "Remplissez ce champ : l'opérateur doit pouvoir joindre le demandeur.",
              "Fill this field in: the operator must be able to reach the applicant."),
          Sources.guide("G42, G62"));

  private FormRules() {}

  /** Returns every rule of this package. */
  public static List<Rule> all() {
    return List.of(APPLICANT_INCOMPLETE);
  }
}
