// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.examples.vendor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.hubee.client.auth.AccessToken;
import fr.hubee.client.auth.TokenProvider;
import fr.hubee.client.spi.Transport;
import fr.hubee.client.spi.TransportRequest;
import fr.hubee.client.spi.TransportResponse;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Collects new cases: each is handed on, then its notification is deleted, so that a case that
 * could not be kept comes again.
 */
final class Inbox {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String API = "/teledossiers/v1";
  private static final int NOT_AUTHORISED = 401;
  private static final int BAD_REQUEST = 400;

  private final URI hub;
  private final Transport transport;
  private final TokenProvider tokens;
  private final Consumer<JsonNode> keep;

  Inbox(URI hub, Transport transport, TokenProvider tokens, Consumer<JsonNode> keep) {
    this.hub = hub;
    this.transport = transport;
    this.tokens = tokens;
    this.keep = keep;
  }

  /** Returns the numbers of the cases that were kept. */
  List<String> collect() throws IOException {
    List<String> numbers = new ArrayList<>();
    for (JsonNode notification : json(call("GET", "/notifications?maxResult=25"))) {
      if (notification.path("eventId").isNull()) {
        JsonNode found = json(call("GET", "/cases/" + notification.path("caseId").asText()));
        keep.accept(found);
        call("DELETE", "/notifications/" + notification.path("id").asText());
        numbers.add(found.path("externalId").asText());
      }
    }
    return numbers;
  }

  /** A token that the hub no longer takes is replaced once. */
  private TransportResponse call(String method, String path) throws IOException {
    AccessToken token = tokens.token();
    TransportResponse response = send(method, path, token);
    if (response.status() == NOT_AUTHORISED) {
      tokens.invalidate(token);
      response = send(method, path, tokens.token());
    }
    if (response.status() >= BAD_REQUEST) {
      throw new IOException("the hub answered " + response.status() + " to " + method);
    }
    return response;
  }

  private TransportResponse send(String method, String path, AccessToken token) throws IOException {
    return transport.send(
        TransportRequest.of(method, URI.create(hub + API + path))
            .withHeader("Authorization", "Bearer " + token.value())
            .withHeader("editorName", "Mon editeur")
            .withHeader("applicationName", "Mon progiciel"));
  }

  private static JsonNode json(TransportResponse response) throws IOException {
    return JSON.readTree(response.body());
  }
}
