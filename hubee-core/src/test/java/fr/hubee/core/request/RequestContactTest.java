// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.fixture.Requests;
import fr.hubee.core.fixture.SettableClock;
import fr.hubee.core.identity.Contact;
import fr.hubee.core.identity.ContactPolicy;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.rule.Violations;
import org.junit.jupiter.api.Test;

/** A request is handed in with an administrateur local whom the hub and DataPass can reach. */
class RequestContactTest {

  private final SettableClock clock = new SettableClock("2026-11-23T09:00:00Z");

  @Test
  void a_malformed_address_or_number_is_not_handed_in_and_is_told_where() {
    SubscriptionRequest request = with("maelle lefevre@clamart.fr", "12");
    assertThat(request.act(RequestEvent.SUBMIT, Requests.APPLICANT, clock).isMoved()).isFalse();
    assertThat(RequestRules.check(request).stream().map(Violation::path))
        .containsExactly("administrator.email", "administrator.phoneNumber");
  }

  @Test
  void a_mailbox_of_the_service_is_a_warning_unless_the_portal_is_firm() {
    SubscriptionRequest request = with("accueil@clamart.fr", "0140950000");
    assertThat(request.act(RequestEvent.SUBMIT, Requests.APPLICANT, clock).isMoved()).isTrue();
    Violations lenient = RequestRules.check(request);
    Violations firm = RequestRules.check(request, ContactPolicy.demanding());
    assertThat(lenient.isEmpty()).isFalse();
    assertThat(lenient.hasErrors()).isFalse();
    assertThat(firm.hasErrors()).isTrue();
  }

  private static SubscriptionRequest with(String email, String phoneNumber) {
    return Requests.complete()
        .edit()
        .administrator(new Contact("Lefèvre", "Maëlle", email, phoneNumber, "Secrétaire de mairie"))
        .build();
  }
}
