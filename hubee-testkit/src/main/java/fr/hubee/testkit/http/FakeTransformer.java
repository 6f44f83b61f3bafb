// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.http;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import fr.hubee.testkit.fake.Content;
import fr.hubee.testkit.fake.Delivery;
import fr.hubee.testkit.fake.FakeAnswer;
import fr.hubee.testkit.fake.FakeRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Carries a request from WireMock to the fake, and its answer back. */
final class FakeTransformer implements ResponseDefinitionTransformerV2 {

  static final String NAME = "fake";

  /** A server that zips what was cut makes a whole answer of it. */
  private static final String NOT_ZIPPED = "identity";

  private final Function<FakeRequest, FakeAnswer> fake;

  FakeTransformer(Function<FakeRequest, FakeAnswer> fake) {
    this.fake = fake;
  }

  @Override
  public String getName() {
    return NAME;
  }

  @Override
  public boolean applyGlobally() {
    return false;
  }

  @Override
  public ResponseDefinition transform(ServeEvent event) {
    FakeAnswer answer = fake.apply(read(event.getRequest()));
    Delivery delivery = answer.delivery();
    ResponseDefinitionBuilder response =
        ResponseDefinitionBuilder.responseDefinition().withStatus(answer.status());
    if (!delivery.delay().isZero()) {
      response.withFixedDelay((int) delivery.delay().toMillis());
    }
    if (delivery.cut()) {
      return response.withFault(Fault.EMPTY_RESPONSE).build();
    }
    answer.headers().forEach(response::withHeader);
    if (delivery.isTruncated()) {
      response
          .withHeader("Content-Length", Integer.toString(answer.content().size()))
          .withHeader("Content-Encoding", NOT_ZIPPED);
    }
    if (!answer.content().isEmpty()) {
      response.withHeader("Content-Type", answer.contentType()).withBody(arriving(answer));
    }
    return response.build();
  }

  /** A length that the body does not reach makes the server cut the connection. */
  private static byte[] arriving(FakeAnswer answer) {
    byte[] bytes = answer.content().bytes();
    return answer.delivery().isTruncated()
        ? Arrays.copyOf(bytes, Math.min(bytes.length, answer.delivery().bytes()))
        : bytes;
  }

  private static FakeRequest read(Request request) {
    String[] target = request.getUrl().split("\\?", 2);
    Map<String, String> headers = new LinkedHashMap<>();
    request.getHeaders().all().forEach(header -> headers.put(header.key(), header.firstValue()));
    return FakeRequest.of(
        request.getMethod().getName(),
        decoded(target[0]),
        target.length == 2 ? target[1] : "",
        headers,
        Content.of(request.getBody()));
  }

  /** By hand, because much of what a client may send is no URI; a malformed path stays as it is. */
  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return path;
    }
  }
}
