// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.wire;

import fr.hubee.client.error.HubError;
import fr.hubee.client.internal.json.Json;
import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.client.internal.json.MalformedJsonException;
import fr.hubee.client.spi.TransportResponse;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads what the hub says of a failure, each endpoint in its own shape: {@code {"errors": […]}}
 * from the gateway and the services, {@code {"error", "error_description"}} as well from the token
 * endpoint (HubEE V1 contract, error shapes; DataPass v2, errors of the API). A body of any other
 * shape says nothing: many a proxy writes {@code {"error": "Not Found"}}.
 */
final class HubErrors {

  private static final int MAX_KEPT = 50;

  private HubErrors() {}

  static List<HubError> in(Operation operation, TransportResponse response) {
    try {
      JsonObject body = Json.object(response.body());
      return body.has("errors") || !operation.preliminary()
          ? listed(body, operation.dialect())
          : ofTokenEndpoint(body, response.status());
    } catch (MalformedJsonException notJson) {
      return List.of();
    }
  }

  private static List<HubError> listed(JsonObject body, Dialect dialect) {
    return body.objects("errors").stream()
        .limit(MAX_KEPT)
        .map(dialect == Dialect.DATAPASS ? HubErrors::ofDatapass : HubErrors::ofHubee)
        .toList();
  }

  private static HubError ofHubee(JsonObject error) {
    return new HubError(code(error, "code"), error.text("message").orElse(""));
  }

  /** Its title, its detail and, between brackets, the place that it points to. */
  private static HubError ofDatapass(JsonObject error) {
    String place =
        error
            .object("source")
            .flatMap(source -> source.text("pointer"))
            .map(pointer -> " [" + pointer + "]")
            .orElse("");
    String words =
        Stream.of(error.text("title"), error.text("detail"))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" : "));
    return new HubError(code(error, "status"), words + place);
  }

  private static int code(JsonObject error, String name) {
    OptionalLong code = error.number(name);
    return code.isPresent() ? (int) code.getAsLong() : 0;
  }

  private static List<HubError> ofTokenEndpoint(JsonObject body, int status) {
    return body.text("error")
        .map(error -> error + body.text("error_description").map(": "::concat).orElse(""))
        .map(message -> List.of(new HubError(status, message)))
        .orElse(List.of());
  }
}
