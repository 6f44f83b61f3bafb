// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import fr.hubee.client.HubeeClient;
import fr.hubee.client.HubeeEnvironment;
import fr.hubee.client.auth.Scope;
import fr.hubee.client.error.HubUnavailableException;
import fr.hubee.client.error.HubeeException;
import fr.hubee.client.error.UnexpectedAnswerException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A hub that answers HTML, nothing, 500 or half a sentence: typed, never a stack trace for the
 * user.
 */
class BrokenHubTest {

  private static final String SUBSCRIPTIONS = "/referential/v1/subscriptions";

  private final Hub hub = new Hub();
  private final HubeeClient admin = hub.client(Scope.ADMIN);

  @AfterEach
  void close() {
    admin.close();
    hub.close();
  }

  static Stream<Arguments> breakages() {
    return Stream.of(
        Arguments.of(html(200), UnexpectedAnswerException.class, true),
        Arguments.of(aResponse().withStatus(200), UnexpectedAnswerException.class, true),
        Arguments.of(
            aResponse().withStatus(201).withBody("{}"), UnexpectedAnswerException.class, true),
        Arguments.of(
            aResponse().withStatus(201).withBody("{\"id\":\"c0ff"),
            UnexpectedAnswerException.class,
            true),
        Arguments.of(html(502), HubUnavailableException.class, true),
        Arguments.of(aResponse().withStatus(503), HubUnavailableException.class, true),
        Arguments.of(
            aResponse().withStatus(500).withBody("{\"errors\":{\"code\":500}}"),
            HubUnavailableException.class,
            true),
        Arguments.of(
            aResponse().withFault(Fault.EMPTY_RESPONSE), HubUnavailableException.class, true),
        Arguments.of(
            aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
            HubUnavailableException.class,
            true));
  }

  private static ResponseDefinitionBuilder html(int status) {
    return aResponse()
        .withStatus(status)
        .withHeader("Content-Type", "text/html")
        .withBody("<html><body>Gateway</body></html>");
  }

  @ParameterizedTest
  @MethodSource("breakages")
  void a_creation_that_got_no_clear_answer_is_typed_and_says_that_it_may_have_been_done(
      ResponseDefinitionBuilder broken, Class<? extends HubeeException> type, boolean doubt) {
    admin.administration().organizations().create(Hub.clamart());
    hub.server.wireMock().stubFor(post(urlPathEqualTo(SUBSCRIPTIONS)).willReturn(broken));

    HubeeException answer =
        catchThrowableOfType(
            HubeeException.class,
            () -> admin.administration().subscriptions().create(Hub.subscription("CERTDC")));

    assertThat(answer).isInstanceOf(type);
    assertThat(answer.possiblySent()).isEqualTo(doubt);
    assertThat(answer.operation()).contains("POST").contains(SUBSCRIPTIONS);
    assertThat(answer.remedy().french()).isNotBlank();
    assertThat(answer.getMessage()).doesNotContain("<html>").doesNotContain(Hub.SECRET);
  }

  @Test
  void a_hub_that_is_not_there_certainly_did_nothing() {
    HubeeEnvironment gone = hub.server.environment();
    hub.server.close();

    try (HubeeClient client = hub.client(gone, Scope.ADMIN, Hub.SECRET)) {
      HubUnavailableException answer =
          catchThrowableOfType(
              HubUnavailableException.class,
              () -> client.administration().organizations().find(Hub.CLAMART));

      assertThat(answer.possiblySent()).isFalse();
    }
  }

  @Test
  void a_broken_token_endpoint_is_typed_too() {
    hub.server.wireMock().stubFor(any(anyUrl()).willReturn(html(200)));

    assertThat(
            catchThrowableOfType(
                HubeeException.class,
                () -> admin.administration().organizations().find(Hub.CLAMART)))
        .isInstanceOf(UnexpectedAnswerException.class);
  }
}
