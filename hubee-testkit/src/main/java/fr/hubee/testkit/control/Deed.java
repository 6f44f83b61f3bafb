// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.control;

import fr.hubee.core.rule.Message;
import fr.hubee.testkit.fake.datapass.people.ActAnswer;
import fr.hubee.testkit.fake.datapass.people.Person;
import fr.hubee.testkit.internal.json.JsonPlace;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What somebody may do with a request of DataPass.
 *
 * @param isApplicants true when the applicant does it unless another one is named
 */
record Deed(String name, boolean isApplicants, Doing doing) {

  private static final List<Deed> ALL =
      List.of(
          applicants("acceptTerms", (who, id, text) -> who.acceptTerms(id)),
          applicants("submit", (who, id, text) -> who.submit(id)),
          applicants("reopen", (who, id, text) -> who.reopen(id)),
          applicants("cancelReopening", Person::cancelReopening),
          applicants("archive", (who, id, text) -> who.archive(id)),
          applicants("sendMessage", Person::sendMessage),
          instructors("requestChanges", Person::requestChanges),
          instructors("approve", Person::approve),
          instructors("refuse", Person::refuse),
          instructors("revoke", Person::revoke));

  private static final Message EXPECTED =
      new Message("un acte est attendu parmi %s", "an act is expected, one of %s");

  /** How it is done. */
  @FunctionalInterface
  interface Doing {

    ActAnswer by(Person who, long id, String text);
  }

  private static Deed applicants(String name, Doing doing) {
    return new Deed(name, true, doing);
  }

  private static Deed instructors(String name, Doing doing) {
    return new Deed(name, false, doing);
  }

  static Deed of(JsonPlace at) {
    String known = ALL.stream().map(Deed::name).collect(Collectors.joining(", "));
    return ALL.stream()
        .filter(deed -> deed.name.equals(at.text()))
        .findFirst()
        .orElseThrow(() -> at.problem(EXPECTED.with(known)));
  }

  ActAnswer done(Person who, long id, String text) {
    return doing.by(who, id, text);
  }
}
