// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.hub;

import fr.hubee.client.Cases;
import fr.hubee.client.Events;
import fr.hubee.client.Folders;
import fr.hubee.client.HubeeClient;
import fr.hubee.client.HubeeSubscription;
import fr.hubee.client.Notifications;
import fr.hubee.client.Organizations;
import fr.hubee.client.Page;
import fr.hubee.client.SubscriptionQuery;
import fr.hubee.client.Subscriptions;
import fr.hubee.client.auth.Scope;
import fr.hubee.core.identity.OrganizationId;

/** Where a client keeps its operations for a caller of a scope. */
final class ClientScopes {

  private final HubeeClient client;
  private final Scope scope;

  ClientScopes(HubeeClient client, Scope scope) {
    this.client = client;
    this.scope = scope;
  }

  private boolean isRecipient() {
    return scope.equals(Scope.SI);
  }

  Folders folders() {
    try {
      return client.osl().folders();
    } catch (IllegalStateException notOffered) {
      throw new UnsentException(BeyondClient.ANOTHER_SCOPE, "OSL");
    }
  }

  Cases cases() {
    return isRecipient() ? client.si().cases() : client.osl().cases();
  }

  Events events() {
    return isRecipient() ? client.si().events() : client.osl().events();
  }

  Notifications notifications() {
    return isRecipient() ? client.si().notifications() : client.osl().notifications();
  }

  Subscriptions subscriptions() {
    return client.administration().subscriptions();
  }

  Organizations organizations() {
    return client.administration().organizations();
  }

  Page<HubeeSubscription> subscriptions(OrganizationId subscriber, int first, int atMost) {
    SubscriptionQuery query =
        SubscriptionQuery.builder()
            .companyRegister(subscriber.siret())
            .ascendingBy("process_code")
            .pageSize(atMost)
            .build();
    return scope.equals(Scope.OSL)
        ? client.osl().subscriptions().page(query, first)
        : subscriptions().page(query, first);
  }
}
