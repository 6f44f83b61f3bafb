// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.hubee.client.datapass.DataPassEnvironment;
import fr.hubee.client.datapass.WebhookAnswer;
import fr.hubee.client.datapass.WebhookEvent;
import fr.hubee.client.datapass.WebhookReceiver;
import fr.hubee.client.datapass.WebhookSecret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A tiny server of an embedder. {@code /setup} welcomes whoever calls: DataPass tries a webhook out
 * before it shows its secret. {@code /hook} takes what is signed.
 */
final class HookReceiver implements AutoCloseable {

  private final HttpServer server;
  private final List<WebhookAnswer> answers = new CopyOnWriteArrayList<>();
  private volatile WebhookReceiver receiver = knowing("not-known-yet-0123456789-0123456789");

  HookReceiver() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    server.createContext("/setup", exchange -> answer(exchange, 204));
    server.createContext("/hook", exchange -> answer(exchange, take(exchange)));
    server.start();
  }

  private static WebhookReceiver knowing(String secret) {
    return WebhookReceiver.builder(WebhookSecret.of(secret))
        .environment(DataPassEnvironment.PRODUCTION)
        .build();
  }

  private int take(HttpExchange exchange) throws IOException {
    WebhookAnswer answer =
        receiver.receive(
            name -> exchange.getRequestHeaders().getOrDefault(name, List.of()),
            exchange.getRequestBody());
    answers.add(answer);
    return answer.status();
  }

  private static void answer(HttpExchange exchange, int status) throws IOException {
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  void learn(String secret) {
    receiver = knowing(secret);
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  List<WebhookAnswer> answers() {
    return answers;
  }

  /** The events that were believed, in the order of their arrival. */
  List<WebhookEvent> events() {
    return answers.stream()
        .flatMap(answer -> answer.notice().stream())
        .filter(WebhookEvent.class::isInstance)
        .map(WebhookEvent.class::cast)
        .toList();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
