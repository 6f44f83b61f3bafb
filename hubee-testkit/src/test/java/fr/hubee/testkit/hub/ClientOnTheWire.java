// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.hubee.client.HubeeClient;
import fr.hubee.client.Identification;
import fr.hubee.client.OrganizationQuery;
import fr.hubee.client.SubscriptionQuery;
import fr.hubee.client.auth.AccessToken;
import fr.hubee.client.auth.ClientCredentials;
import fr.hubee.client.auth.Scope;
import fr.hubee.client.auth.TokenProvider;
import fr.hubee.client.error.AccessDeniedException;
import fr.hubee.client.error.AuthenticationFailedException;
import fr.hubee.client.error.HubeeException;
import fr.hubee.client.error.InvalidRequestException;
import fr.hubee.client.error.NotFoundException;
import fr.hubee.client.error.UnexpectedAnswerException;
import fr.hubee.client.teledossier.Applicant;
import fr.hubee.client.teledossier.CaseId;
import fr.hubee.client.teledossier.FolderId;
import fr.hubee.client.teledossier.HubeeFolder;
import fr.hubee.client.teledossier.NewCase;
import fr.hubee.client.teledossier.NewFolder;
import fr.hubee.client.teledossier.NotificationQuery;
import fr.hubee.client.teledossier.TeledossierRules;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.rule.ViolationsException;
import fr.hubee.core.subscription.SubscriptionId;
import fr.hubee.core.teledossier.FolderNumber;
import fr.hubee.testkit.contract.HubUnderContract;
import fr.hubee.testkit.fake.Teledossier;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * What a client makes of each thing that the suites of tokens and of the wire ask by raw requests:
 * one test for each of theirs, under its name. Where a client cannot ask it, the test says why, and
 * that it does not.
 */
abstract class ClientOnTheWire {

  private static final OrganizationId ANY = OrganizationId.parse("SI-99900000000010-99999");
  private static final Identification WHO = new Identification("hubee-testkit", "contract", "1");

  abstract HubUnderContract hub();

  private ClientCredentials pair(HubRole role) {
    return Objects.requireNonNull(hub().credentials().get(role));
  }

  private HubeeClient.Builder builder(ClientCredentials pair, Scope scope) {
    return HubeeClient.builder(hub().environment(), pair, WHO)
        .transport(hub().transport())
        .scope(scope);
  }

  private HubeeClient as(HubRole role) {
    return builder(pair(role), role.scope()).build();
  }

  private static void assertRefused(
      Class<? extends HubeeException> as, int status, Runnable request) {
    HubeeException refused = catchThrowableOfType(HubeeException.class, request::run);
    assertThat(refused).isExactlyInstanceOf(as);
    assertThat(refused.status()).hasValue(status);
    assertThat(refused.hubErrors()).as("what the hub said").isNotEmpty();
  }

  @Test
  void every_role_gets_a_bearer_token_with_its_end() {
    assertThat(as(HubRole.OPERATOR).osl().notifications().list(NotificationQuery.all())).isEmpty();
    for (HubRole role : List.of(HubRole.RECIPIENT, HubRole.STRANGER)) {
      assertThat(as(role).si().notifications().list(NotificationQuery.all())).isEmpty();
    }
    OrganizationQuery all = OrganizationQuery.builder().build();
    assertThat(as(HubRole.ADMIN).administration().organizations().page(all, 0).items())
        .isNotEmpty();
  }

  @Test
  void a_wrong_secret_and_an_unknown_client_get_none() {
    for (ClientCredentials wrong :
        List.of(
            ClientCredentials.of(pair(HubRole.RECIPIENT).clientId(), "no-secret-of-anybody"),
            ClientCredentials.of("nobody-at-all", "secret"))) {
      HubeeClient client = builder(wrong, Scope.SI).build();
      assertThatThrownBy(() -> client.si().notifications().list(NotificationQuery.all()))
          .isExactlyInstanceOf(AuthenticationFailedException.class);
    }
  }

  /** A client always sends a token: one without is not to be asked for. */
  @Test
  void a_token_of_nobody_and_no_token_are_refused_by_the_gateway() {
    AccessToken nobodys = AccessToken.of("of-nobody", Instant.MAX);
    HubeeClient client =
        builder(pair(HubRole.ADMIN), Scope.ADMIN).tokenProvider(always(nobodys)).build();
    assertRefused(
        AuthenticationFailedException.class,
        401,
        () -> client.administration().organizations().get(ANY));
    assertThatThrownBy(() -> AccessToken.of("", Instant.MAX))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static TokenProvider always(AccessToken token) {
    return new TokenProvider() {
      @Override
      public AccessToken token() {
        return token;
      }

      @Override
      public void invalidate(AccessToken refused) {
        // It is all there is.
      }
    };
  }

  /** A client of a recipient offers no folders. */
  @Test
  void a_token_serves_its_own_scope_alone() {
    for (HubRole role : List.of(HubRole.OPERATOR, HubRole.RECIPIENT)) {
      assertRefused(
          AccessDeniedException.class,
          403,
          () -> as(role).administration().organizations().get(ANY));
    }
    assertThatThrownBy(() -> as(HubRole.RECIPIENT).osl())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("use si()");
  }

  @Test
  void asking_for_a_scope_of_another_gives_no_right_to_it() {
    HubeeClient client = builder(pair(HubRole.RECIPIENT), Scope.ADMIN).build();
    assertThatThrownBy(() -> client.administration().organizations().get(ANY))
        .isInstanceOfAny(AccessDeniedException.class, AuthenticationFailedException.class);
  }

  @Test
  void what_is_not_there_is_refused_in_the_hubs_shape() {
    String nothing = UUID.randomUUID().toString();
    HubeeClient client = as(HubRole.OPERATOR);
    for (Runnable read :
        List.<Runnable>of(
            () -> client.osl().folders().get(new FolderId(nothing)),
            () -> client.osl().cases().get(new CaseId(nothing)),
            () -> client.osl().subscriptions().get(new SubscriptionId(nothing)))) {
      assertRefused(NotFoundException.class, 404, read);
    }
  }

  @Test
  void an_identifier_that_is_none_is_a_bad_request() {
    assertRefused(
        InvalidRequestException.class,
        400,
        () -> as(HubRole.OPERATOR).osl().folders().get(new FolderId("12")));
  }

  /** A query has the parameters of the contract, and lets no other one in by its values. */
  @Test
  void a_parameter_that_nobody_knows_is_a_bad_request() {
    SubscriptionQuery.Builder query = SubscriptionQuery.builder();
    assertThatThrownBy(() -> query.ascendingBy("status&surprise=1"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** A body is built whole or not at all. */
  @Test
  void a_body_that_lacks_what_is_required_is_a_bad_request() {
    FolderNumber number = new FolderNumber("ESSAI-SUITE-0000000000000");
    NewFolder.Builder nameless =
        NewFolder.builder(
            hub().teledossier().processCode(),
            number,
            new Applicant(" ", "EXEMPLE", null),
            NewCase.of(number.caseNumber(1), ANY));
    assertThatThrownBy(nameless::build)
        .isInstanceOf(ViolationsException.class)
        .hasMessageContaining(TeledossierRules.FIELD_MISSING.code());
  }

  @Test
  void a_scope_that_is_not_enough_is_refused_in_the_hubs_shape() {
    SubscriptionQuery all = SubscriptionQuery.builder().build();
    assertRefused(
        AccessDeniedException.class,
        403,
        () -> as(HubRole.RECIPIENT).administration().subscriptions().page(all, 0));
  }

  /** The client tells an address that nobody serves from an object that is not there. */
  @Test
  void a_path_that_nobody_serves_is_not_found() {
    CaseId climbing = new CaseId("../nulle-part");
    assertRefused(
        UnexpectedAnswerException.class,
        404,
        () -> as(HubRole.OPERATOR).osl().cases().get(climbing));
  }

  @Test
  void a_list_is_an_array_and_says_its_range() {
    SubscriptionQuery one = SubscriptionQuery.builder().pageSize(1).build();
    assertThat(as(HubRole.OPERATOR).osl().subscriptions().page(one, 0).total()).isPresent();
  }

  @Test
  void a_creation_is_201_a_change_204_without_a_body() {
    HubeeClient client = as(HubRole.OPERATOR);
    Teledossier fresh = hub().teledossier().numbered("ESSAI-SUITE-0000000000001");
    HubeeFolder created = client.osl().folders().create(ClientBodies.folder(fresh));
    client.osl().folders().delete(created.id());
    assertRefused(NotFoundException.class, 404, () -> client.osl().folders().get(created.id()));
  }
}
