// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.people;

import fr.hubee.testkit.fake.datapass.model.StoredHabilitation;
import fr.hubee.testkit.fake.datapass.model.StoredOrganisation;
import fr.hubee.testkit.fake.datapass.model.StoredRequest;
import fr.hubee.testkit.fake.datapass.model.StoredUser;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody does to a request, before it is decided. Immutable.
 *
 * @param text a reason, a message; blank for none
 * @param reopening whether an update was under way before
 * @param habilitation the one to be withdrawn
 * @param newApplicant to whom it is transferred
 * @param newOrganisation the organisation of the new applicant
 */
record Deed(
    StoredUser actor,
    StoredRequest request,
    String text,
    boolean reopening,
    @Nullable StoredHabilitation habilitation,
    @Nullable StoredUser newApplicant,
    @Nullable StoredOrganisation newOrganisation) {

  static Deed of(StoredUser actor, StoredRequest request, String text) {
    return new Deed(actor, request, text, request.isReopening(), null, null, null);
  }

  Deed on(StoredHabilitation one) {
    return new Deed(actor, request, text, reopening, one, newApplicant, newOrganisation);
  }

  Deed to(StoredUser applicant, StoredOrganisation organisation) {
    return new Deed(actor, request, text, reopening, habilitation, applicant, organisation);
  }
}
