// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.control;

import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.rule.Message;
import fr.hubee.testkit.fake.datapass.Cast;
import fr.hubee.testkit.fake.datapass.people.Person;
import fr.hubee.testkit.internal.json.JsonPlace;
import java.util.Map;

/** The people of {@link Cast} by name. */
final class Actors {

  private static final Message WHO =
      new Message(
          "applicant, colleague, dgs, dila ou admin est attendu",
          "applicant, colleague, dgs, dila or admin is expected");

  private Actors() {}

  static Person named(JsonPlace at, Cast cast) {
    Person person =
        Map.of(
                "applicant", cast.applicant(),
                "colleague", cast.colleague(),
                "dgs", cast.dgs(),
                "dila", cast.dila(),
                "admin", cast.admin())
            .get(at.text());
    if (person == null) {
      throw at.problem(WHO);
    }
    return person;
  }

  /** Who instructs the requests of a form. */
  static Person instructor(RequestForm form, Cast cast) {
    return form.equals(RequestForm.CERTDC) ? cast.dgs() : cast.dila();
  }
}
