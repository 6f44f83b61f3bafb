// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import java.util.ArrayList;
import java.util.List;

/** The questions to be answered first, by whoever can answer them. */
final class Enquiries {

  private final Situation situation;

  Enquiries(Situation situation) {
    this.situation = situation;
  }

  /** Before anything is asked for: is it there already? */
  List<Step> before() {
    List<Step> questions = new ArrayList<>();
    if (!situation.exists().hubeeRead()) {
      questions.add(atHubee());
    }
    if (!situation.exists().datapassRead() && mayReadDatapass()) {
      questions.add(Step.forAll(ActKind.READ_DATAPASS));
    }
    return questions;
  }

  /** A status that HubEE's list does not tell is told by the mairie alone. */
  Step atHubee() {
    boolean readable = !situation.exists().hubeeRead() && situation.means().readHubee();
    return Step.forAll(readable ? ActKind.READ_HUBEE : ActKind.ASK_ADMINISTRATOR);
  }

  /** DataPass v1 had no API to be read. */
  boolean mayReadDatapass() {
    return situation.holds(Right.DATAPASS_DEVELOPER)
        && situation.profile().oneActiveRequestPerForm();
  }
}
