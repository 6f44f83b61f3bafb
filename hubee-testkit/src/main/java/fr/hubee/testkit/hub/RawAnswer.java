// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.hub;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import fr.hubee.client.error.HubError;
import fr.hubee.client.spi.TransportResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An answer as it came over the wire. Immutable; {@code toString} shows the status alone.
 *
 * <p>Source: HubEE V1 contract, errors (2022-06-30).
 */
public final class RawAnswer {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final TransportResponse response;

  RawAnswer(TransportResponse response) {
    this.response = response;
  }

  /** The HTTP status. */
  public int status() {
    return response.status();
  }

  /** A header, whatever the case of its name. */
  public Optional<String> header(String name) {
    return response.header(name);
  }

  /** How many bytes the body has. */
  public int size() {
    return response.size();
  }

  /**
   * What the body holds at this place, as a text.
   *
   * @param pointer a JSON pointer: {@code /errors/0/code}
   * @return empty when there is nothing, or null, or when the body is no JSON
   */
  public Optional<String> at(String pointer) {
    JsonNode found = json().at(pointer);
    return found.isMissingNode() || found.isNull()
        ? Optional.empty()
        : Optional.of(found.isValueNode() ? found.asText() : found.toString());
  }

  byte[] bytes() {
    return response.body();
  }

  JsonNode json() {
    try {
      JsonNode read = JSON.readTree(new String(response.body(), StandardCharsets.UTF_8));
      return read == null ? MissingNode.getInstance() : read;
    } catch (JsonProcessingException notJson) {
      return MissingNode.getInstance();
    }
  }

  <T> HubAnswer<T> map(Function<RawAnswer, T> read) {
    return response.head().isSuccess()
        ? new HubAnswer.Given<>(read.apply(this))
        : new HubAnswer.Refused<>(status(), errors());
  }

  HubAnswer<Done> done() {
    return map(nothing -> Done.DONE);
  }

  private List<HubError> errors() {
    List<HubError> errors = new ArrayList<>();
    json()
        .path("errors")
        .forEach(
            each ->
                errors.add(new HubError(each.path("code").asInt(), each.path("message").asText())));
    return errors;
  }

  /** Returns for example {@code HTTP 403}. */
  @Override
  public String toString() {
    return "HTTP " + status();
  }
}
