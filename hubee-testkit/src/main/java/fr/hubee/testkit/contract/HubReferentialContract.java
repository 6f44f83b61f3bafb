// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.subscription.SubscriptionId;
import fr.hubee.testkit.hub.HubAnswer;
import fr.hubee.testkit.hub.HubDriver;
import fr.hubee.testkit.hub.HubRole;
import fr.hubee.testkit.hub.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Organisations and subscriptions, as the administration and the operators see them.
 *
 * <p>Source: HubEE V1, api_organization 1.1.1, api_subscription 1.2.5 (2022-10), guide of error
 * cases 0.5 (2022-06-30).
 */
public abstract class HubReferentialContract extends HubContract {

  /** For subclasses. */
  protected HubReferentialContract() {}

  private HubDriver admin() {
    return as(HubRole.ADMIN);
  }

  private OrganizationId known() {
    OrganizationId id = newcomer();
    admin().createOrganization(id, "COMMUNE D'ESSAI").orFail();
    return id;
  }

  private Seen.Subscription subscribed(OrganizationId id, ProcessCode code) {
    return admin().createSubscription(id, code).orFail();
  }

  private ProcessCode demarche() {
    return opened().demarches().get(0);
  }

  private static SubscriptionId unknown() {
    return new SubscriptionId(UUID.randomUUID().toString());
  }

  @Test
  void an_organisation_is_found_once_it_was_created_and_not_before() {
    OrganizationId id = newcomer();
    assertEquals(404, admin().organization(id).refusedWith());
    Seen.Organization created = admin().createOrganization(id, "COMMUNE D'ESSAI").orFail();
    assertEquals(new Seen.Organization(id, "COMMUNE D'ESSAI"), created);
    assertEquals(created, admin().organization(id).orFail());
  }

  @Test
  void an_organisation_is_created_once() {
    OrganizationId id = known();
    HubAnswer<Seen.Organization> again = admin().createOrganization(id, "UN AUTRE NOM");
    assertEquals(400, again.refusedWith());
    assertEquals("Organization " + id + " already exists", again.message());
    assertEquals("COMMUNE D'ESSAI", admin().organization(id).orFail().name());
  }

  @Test
  void a_subscription_starts_inactive_and_is_found() {
    OrganizationId id = known();
    Seen.Subscription created = subscribed(id, demarche());
    assertEquals(
        new Seen.Subscription(created.id(), id, demarche(), "Inactif"),
        admin().subscription(created.id()).orFail());
    assertEquals(404, admin().subscription(unknown()).refusedWith());
  }

  @Test
  void nobody_subscribes_an_organisation_that_is_not_known() {
    assertEquals(400, admin().createSubscription(newcomer(), demarche()).refusedWith());
  }

  @Test
  void one_organisation_has_one_subscription_for_one_demarche() {
    OrganizationId id = known();
    Seen.Subscription first = subscribed(id, demarche());
    HubAnswer<Seen.Subscription> second = admin().createSubscription(id, demarche());
    assertEquals(400, second.refusedWith());
    assertTrue(second.message().contains("already exists"), second.message());
    List<Seen.Subscription> all = admin().subscriptions(id, 0, 10).orFail().items();
    assertEquals(List.of(first.id()), all.stream().map(Seen.Subscription::id).toList());
  }

  @Test
  void a_subscription_is_activated_suspended_and_activated_again() {
    SubscriptionId id = subscribed(known(), demarche()).id();
    for (String status : List.of("Actif", "Suspendu", "Actif")) {
      assertEquals(status, admin().setStatus(id, status).orFail().status());
      assertEquals(status, admin().subscription(id).orFail().status());
    }
    assertEquals(404, admin().setStatus(unknown(), "Actif").refusedWith());
  }

  @Test
  void a_list_is_read_page_by_page_each_item_once() {
    OrganizationId id = known();
    opened().demarches().forEach(code -> subscribed(id, code));
    List<ProcessCode> read = new ArrayList<>();
    int size = opened().demarches().size();
    for (int first = 0; first < size; first++) {
      Seen.Page<Seen.Subscription> page = admin().subscriptions(id, first, 1).orFail();
      assertEquals(1, page.items().size());
      assertEquals(first, page.first(), "Content-Range says where the page begins");
      assertEquals(size, page.total(), "Content-Range says how many there are");
      read.add(page.items().get(0).processCode());
    }
    assertEquals(
        opened().demarches().stream().map(ProcessCode::value).sorted().toList(),
        read.stream().map(ProcessCode::value).sorted().toList());
    assertEquals(List.of(), admin().subscriptions(id, size, 1).orFail().items());
  }

  @Test
  void another_organisation_does_not_show_in_a_list() {
    subscribed(known(), demarche());
    Seen.Page<Seen.Subscription> page = admin().subscriptions(known(), 0, 10).orFail();
    assertEquals(List.of(), page.items());
    assertEquals(0, page.total());
  }

  @Test
  void an_operator_reads_subscriptions_and_changes_none() {
    OrganizationId id = known();
    SubscriptionId existing = subscribed(id, demarche()).id();
    assertEquals(
        existing, as(HubRole.OPERATOR).subscriptions(id, 0, 10).orFail().items().get(0).id());
    HubAnswer<Seen.Subscription> created =
        as(HubRole.OPERATOR).createSubscription(id, opened().demarches().get(1));
    assertEquals(403, created.refusedWith());
    assertEquals(403, as(HubRole.OPERATOR).setStatus(existing, "Actif").refusedWith());
    assertEquals("Inactif", admin().subscription(existing).orFail().status());
  }
}
