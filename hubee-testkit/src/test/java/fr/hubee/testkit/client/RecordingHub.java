// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.client;

import fr.hubee.client.spi.ResponseReader;
import fr.hubee.client.spi.Transport;
import fr.hubee.client.spi.TransportRequest;
import fr.hubee.client.spi.TransportResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A hub that does every operation right, but for the one that is told otherwise; keeps requests.
 */
final class RecordingHub implements Transport {

  /** What happens to the calls of one operation. */
  interface Fate {
    TransportResponse of(TransportRequest request) throws IOException;
  }

  private static final String TOKEN =
      "{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":3600}";

  private final String operation;
  private final Fate fate;
  private final List<TransportRequest> requests = new ArrayList<>();

  private RecordingHub(String operation, Fate fate) {
    this.operation = operation;
    this.fate = fate;
  }

  static RecordingHub right() {
    return new RecordingHub("", request -> GoodAnswers.to(HubOperations.of(request).id()));
  }

  static RecordingHub right(String operation, Fate fate) {
    return new RecordingHub(operation, fate);
  }

  static TransportResponse answer(int status, String body) {
    return TransportResponse.of(
        status,
        Map.of("content-type", List.of("application/json")),
        body.getBytes(StandardCharsets.UTF_8));
  }

  List<TransportRequest> requests() {
    return requests;
  }

  @Override
  public <T> T send(TransportRequest request, ResponseReader<T> reader) throws IOException {
    return answer(request).readBy(reader);
  }

  private TransportResponse answer(TransportRequest request) throws IOException {
    if (request.uri().getPath().endsWith("/oauth2/token")) {
      return answer(200, TOKEN);
    }
    requests.add(request);
    String called = HubOperations.of(request).id();
    return called.equals(operation) ? fate.of(request) : GoodAnswers.to(called);
  }

  @Override
  public void close() {}
}
