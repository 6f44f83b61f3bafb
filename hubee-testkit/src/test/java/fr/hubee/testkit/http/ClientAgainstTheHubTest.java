// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.hubee.client.HubeeClient;
import fr.hubee.client.HubeeSubscription;
import fr.hubee.client.Page;
import fr.hubee.client.SubscriptionQuery;
import fr.hubee.client.Subscriptions;
import fr.hubee.client.auth.Scope;
import fr.hubee.client.error.AccessDeniedException;
import fr.hubee.client.error.AlreadyExistsException;
import fr.hubee.client.error.AuthenticationFailedException;
import fr.hubee.client.error.InvalidRequestException;
import fr.hubee.client.error.NotFoundException;
import fr.hubee.core.subscription.SubscriptionId;
import fr.hubee.core.subscription.SubscriptionState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The client and the hub, over real HTTP. */
class ClientAgainstTheHubTest {

  private final Hub hub = new Hub();
  private final HubeeClient admin = hub.client(Scope.ADMIN);

  @AfterEach
  void close() {
    admin.close();
    hub.close();
  }

  private Subscriptions subscriptions() {
    return admin.administration().subscriptions();
  }

  @Test
  void a_subscription_is_created_inactive_and_activated_at_one_past_midnight() {
    admin.administration().organizations().create(Hub.clamart());
    SubscriptionId id = subscriptions().create(Hub.subscription("CERTDC")).id();

    HubeeSubscription dated = subscriptions().activate(id, LocalDate.of(2026, 11, 24));

    assertThat(dated.state()).contains(SubscriptionState.INACTIF);
    hub.clock.set(Instant.parse("2026-11-23T23:00:59Z"));
    assertThat(subscriptions().get(id).state()).contains(SubscriptionState.INACTIF);
    hub.clock.set(Instant.parse("2026-11-23T23:01:00Z"));
    assertThat(subscriptions().get(id).state()).contains(SubscriptionState.ACTIF);
  }

  @Test
  void activating_twice_leaves_the_same_subscription() {
    admin.administration().organizations().create(Hub.clamart());
    SubscriptionId id = subscriptions().create(Hub.subscription("CERTDC")).id();

    subscriptions().activate(id, LocalDate.of(2026, 11, 24));
    String once = subscriptions().get(id).rawJson();
    subscriptions().activate(id, LocalDate.of(2026, 11, 24));

    assertThat(subscriptions().get(id).rawJson()).isEqualTo(once);
  }

  @Test
  void a_second_creation_is_typed_as_such() {
    admin.administration().organizations().create(Hub.clamart());
    subscriptions().create(Hub.subscription("CERTDC"));

    AlreadyExistsException refused =
        catchThrowableOfType(
            AlreadyExistsException.class, () -> subscriptions().create(Hub.subscription("CERTDC")));

    assertThat(refused.status()).hasValue(400);
    assertThat(refused.possiblySent()).isFalse();
    assertThat(refused.hubErrors().get(0).message())
        .isEqualTo("Subscription CERTDC for organization SI-21920023500014-92023 already exists");
    assertThatThrownBy(() -> admin.administration().organizations().create(Hub.clamart()))
        .isInstanceOf(AlreadyExistsException.class);
  }

  @Test
  void an_si_credential_is_refused_and_told_why() {
    try (HubeeClient vendor = hub.client(Scope.SI)) {
      AccessDeniedException refused =
          catchThrowableOfType(
              AccessDeniedException.class,
              () -> vendor.administration().subscriptions().create(Hub.subscription("CERTDC")));

      assertThat(refused.status()).hasValue(403);
      assertThat(refused.hubErrors().get(0).code()).hasToString("900910");
      assertThat(refused.remedy().french()).isNotBlank();
      assertThat(refused.toString()).doesNotContain(Hub.SECRET).doesNotContain("example.org");
    }
  }

  @Test
  void a_regenerated_secret_is_told_as_such() {
    try (HubeeClient stale = hub.client(Scope.ADMIN, "the-old-secret")) {
      assertThatThrownBy(() -> stale.administration().organizations().find(Hub.CLAMART))
          .isInstanceOf(AuthenticationFailedException.class)
          .hasMessageNotContaining("the-old-secret");
    }
  }

  @Test
  void an_expired_or_revoked_token_is_renewed_unseen() {
    admin.administration().organizations().create(Hub.clamart());

    hub.clock.advance(Duration.ofHours(2));
    assertThat(admin.administration().organizations().find(Hub.CLAMART)).isPresent();
    hub.fake.revokeTokens();
    assertThat(admin.administration().organizations().find(Hub.CLAMART)).isPresent();
  }

  @Test
  void what_does_not_exist_is_empty_or_typed() {
    SubscriptionId unknown = new SubscriptionId("c0ffee00-1e8b-46ff-8c1f-4b74d0498801");

    assertThat(admin.administration().organizations().find(Hub.CLAMART)).isEmpty();
    assertThat(subscriptions().find(unknown)).isEmpty();
    assertThatThrownBy(() -> subscriptions().get(unknown)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> subscriptions().activate(unknown, LocalDate.of(2026, 11, 24)))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void what_the_gateway_refuses_is_the_callers_to_mend() {
    assertThatThrownBy(() -> subscriptions().create(Hub.subscription("CERTDC")))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageNotContaining("camille.modele");
    assertThat(hub.fake.subscriptions()).isEmpty();
  }

  @Test
  void lists_are_paged_to_the_end() {
    admin.administration().organizations().create(Hub.clamart());
    for (int i = 0; i < 25; i++) {
      subscriptions().create(Hub.subscription("TEST-" + i));
    }
    SubscriptionQuery query =
        SubscriptionQuery.builder().companyRegister(Hub.CLAMART.siret()).pageSize(10).build();

    Page<HubeeSubscription> last = subscriptions().page(query, 20);
    assertThat(last.items()).hasSize(5);
    assertThat(last.total()).hasValue(25);
    assertThat(last.hasNext()).isFalse();
    try (Stream<HubeeSubscription> all = subscriptions().stream(query)) {
      assertThat(all.map(HubeeSubscription::id).distinct()).hasSize(25);
    }
  }

  @Test
  void an_existing_subscription_is_recovered_whoever_created_it() {
    admin.administration().organizations().create(Hub.clamart());
    HubeeSubscription created = subscriptions().create(Hub.subscription("EtatCivil"));

    HubeeSubscription found = subscriptions().findOrCreate(Hub.subscription("EtatCivil"));

    assertThat(found.id()).isEqualTo(created.id());
    assertThat(found.subscriber()).isEqualTo(Hub.CLAMART);
    assertThat(found.accessMode()).isEqualTo(Optional.empty());
  }
}
