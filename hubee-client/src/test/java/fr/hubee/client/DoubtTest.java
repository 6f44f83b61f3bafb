// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.hubee.client.error.DoubtfulCreationException;
import fr.hubee.client.error.HubUnavailableException;
import fr.hubee.client.error.HubeeException;
import fr.hubee.client.fixture.RawAnswer;
import fr.hubee.client.fixture.RawHub;
import fr.hubee.client.fixture.RawRequest;
import fr.hubee.client.fixture.Samples;
import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.client.internal.pipeline.JsonCalls;
import fr.hubee.client.internal.pipeline.Pipeline;
import fr.hubee.client.internal.wire.Call;
import fr.hubee.client.internal.wire.Endpoint;
import fr.hubee.client.retry.RetryPolicy;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The connection is cut around a creation, over real sockets: there is one afterwards, never two.
 */
@Timeout(60)
class DoubtTest {

  /** When the connection of the first creation is cut. */
  enum Cut {
    BEFORE_THE_HUB_DID_IT(false, ""),
    AFTER_IT_DID_IT(true, ""),
    WITHIN_THE_HEAD_OF_ITS_ANSWER(true, "HTTP/1.1 20"),
    WITHIN_THE_BODY_OF_ITS_ANSWER(true, "HTTP/1.1 201 X\r\nContent-Length: 99\r\n\r\n{\"id\"");

    private final boolean done;
    private final String answer;

    Cut(boolean done, String answer) {
      this.done = done;
      this.answer = answer;
    }
  }

  private final AtomicInteger created = new AtomicInteger();

  @ParameterizedTest
  @EnumSource(Cut.class)
  void a_subscription_is_created_once(Cut cut) {
    try (RawHub hub = new RawHub(cutting(cut, this::subscription));
        HubeeClient client = to(hub)) {
      HubeeSubscription made =
          client.administration().subscriptions().findOrCreate(Samples.newSubscription());
      assertThat(made.id().value()).isEqualTo(Samples.ID);
      assertThat(created).hasValue(1);
      assertThat(hub.count("POST")).isEqualTo(cut.done ? 1 : 2);
    }
  }

  @ParameterizedTest
  @EnumSource(Cut.class)
  void an_organisation_is_created_once(Cut cut) {
    try (RawHub hub = new RawHub(cutting(cut, this::organization));
        HubeeClient client = to(hub)) {
      HubeeOrganization made =
          client.administration().organizations().findOrCreate(Samples.newOrganization());
      assertThat(made.id()).isEqualTo(Samples.MAIRIE);
      assertThat(created).hasValue(1);
      assertThat(hub.count("POST")).isEqualTo(cut.done ? 1 : 2);
    }
  }

  /** The one who asked for one creation gets one request and the doubt. */
  @ParameterizedTest
  @EnumSource(Cut.class)
  void a_plain_creation_is_sent_once_and_says_its_doubt(Cut cut) {
    try (RawHub hub = new RawHub(cutting(cut, this::subscription));
        HubeeClient client = to(hub)) {
      HubeeException doubt =
          catchThrowableOfType(
              HubeeException.class,
              () -> client.administration().subscriptions().create(Samples.newSubscription()));
      assertThat(doubt).isInstanceOf(HubUnavailableException.class);
      assertThat(doubt.possiblySent()).isTrue();
      assertThat(hub.count("POST")).isEqualTo(1);
    }
  }

  /** Nothing searches for a télédossier. */
  @ParameterizedTest
  @EnumSource(Cut.class)
  void what_cannot_be_read_back_is_a_typed_doubt(Cut cut) {
    try (RawHub hub = new RawHub(cutting(cut, this::subscription));
        HubeeClient client = to(hub)) {
      Pipeline pipeline = client.pipeline();
      Call call =
          JsonCalls.with(
              JsonObject.empty().with("externalId", "AEC-01034-1"),
              new Endpoint("POST", "/teledossiers/v1/folders").call(pipeline.apiBase(), ""));
      DoubtfulCreationException doubt =
          catchThrowableOfType(
              DoubtfulCreationException.class,
              () ->
                  pipeline
                      .creations()
                      .createOnce(() -> pipeline.json().object(call, JsonObject::toJson)));
      assertThat(doubt.possiblySent()).isTrue();
      assertThat(doubt.operation()).isEqualTo("POST /teledossiers/v1/folders");
      assertThat(hub.count("POST")).isEqualTo(1);
    }
  }

  /** A hub that cuts the first creation, then behaves. */
  private RawHub.Act cutting(Cut cut, RawHub.Act behaved) {
    AtomicInteger posts = new AtomicInteger();
    return (request, answer) -> {
      if (request.method().equals("POST") && posts.incrementAndGet() == 1) {
        created.addAndGet(cut.done ? 1 : 0);
        answer.text(cut.answer);
        answer.close();
      } else {
        behaved.play(request, answer);
      }
    };
  }

  private void subscription(RawRequest request, RawAnswer answer) throws IOException {
    if (request.method().equals("POST")) {
      created.incrementAndGet();
      answer.json(201, Samples.subscription());
    } else {
      answer.json(200, created.get() == 0 ? "[]" : "[" + Samples.subscription() + "]");
    }
  }

  private void organization(RawRequest request, RawAnswer answer) throws IOException {
    if (request.method().equals("POST")) {
      created.incrementAndGet();
      answer.json(201, Samples.organization());
    } else if (created.get() == 0) {
      answer.json(404, Samples.error(404, "Organization is not found"));
    } else {
      answer.json(200, Samples.organization());
    }
  }

  private static HubeeClient to(RawHub hub) {
    return HubeeClient.builder(
            HubeeEnvironment.loopback(hub.port()), Samples.credentials(), Samples.identification())
        .retries(RetryPolicy.builder().firstPause(Duration.ZERO).build())
        .build();
  }
}
