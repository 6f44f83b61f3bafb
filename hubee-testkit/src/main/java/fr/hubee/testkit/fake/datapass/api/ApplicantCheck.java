// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.api;

import fr.hubee.core.identity.EmailAddress;
import fr.hubee.testkit.fake.datapass.model.Profile;
import fr.hubee.testkit.fake.datapass.wire.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What DataPass says of an applicant: the address alone is mandatory. */
final class ApplicantCheck {

  private ApplicantCheck() {}

  static Profile checked(Map<String, @Nullable Object> applicant) {
    String email = Json.text(applicant, "email").orElse("").strip();
    if (email.isEmpty()) {
      throw Problems.invalidApplicant(List.of("Email doit être rempli(e)"));
    }
    if (EmailAddress.check(email, "").value().isEmpty()) {
      throw Problems.invalidApplicant(List.of("Email n'est pas valide"));
    }
    return new Profile(
        email,
        Json.text(applicant, "given_name").orElse(null),
        Json.text(applicant, "family_name").orElse(null),
        Json.text(applicant, "phone_number").orElse(null),
        Json.text(applicant, "job_title").orElse(null));
  }
}
