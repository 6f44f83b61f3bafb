// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Something that goes wrong with one call: instead of the act, or with its answer once the act was
 * done. Immutable and thread-safe.
 *
 * <p>Source: HubEE, guide of error cases 0.5 (2022-06-30), contract V2 (2024-11-14); the codes of
 * the gateway are the defaults of its product.
 */
public final class Fault {

  private static final int OK = 200;

  private final String name;
  private final BiFunction<FakeRequest, Supplier<FakeAnswer>, FakeAnswer> effect;

  private Fault(String name, BiFunction<FakeRequest, Supplier<FakeAnswer>, FakeAnswer> effect) {
    this.name = name;
    this.effect = effect;
  }

  /** Returns this answer instead of acting. */
  public static Fault answer(FakeAnswer instead) {
    Objects.requireNonNull(instead, "instead");
    return new Fault("HTTP " + instead.status(), (request, act) -> instead);
  }

  /** Refuses with this status, in the hub's shape, instead of acting. */
  public static Fault status(int status, String message) {
    return answer(FakeAnswer.error(status, message));
  }

  /** Refuses as the gateway does, instead of acting. */
  public static Fault gateway(GatewayFault fault) {
    return answer(fault.answer());
  }

  /** Too many calls: try again after so many seconds. */
  public static Fault throttled(int seconds) {
    return answer(GatewayFault.THROTTLED.answer().header("Retry-After", Integer.toString(seconds)));
  }

  /** The gateway finds the answer of the hub malformed: 500, and the act was done. */
  public static Fault badResponse() {
    return new Fault("bad response", BadResponse::of);
  }

  /** A page of a proxy instead of an answer of the hub. */
  public static Fault html(int status) {
    Content page = Content.of("<!DOCTYPE html><html><body><h1>Bad gateway</h1></body></html>");
    return answer(new FakeAnswer(status, Map.of(), "text/html", page));
  }

  /** The connection is cut before anything was done. */
  public static Fault cutBefore() {
    FakeAnswer cut = FakeAnswer.error(500, "cut").delivered(Delivery.CUT);
    return new Fault("cut before", (request, act) -> cut);
  }

  /** The connection is cut once the act was done: nobody learns it. */
  public static Fault cutAfter() {
    return after("cut after", answer -> answer.delivered(Delivery.CUT));
  }

  /** The connection is cut in the middle of the answer, after so many bytes of content. */
  public static Fault truncated(int bytes) {
    return after("truncated", answer -> answer.delivered(answer.delivery().cutAfter(bytes)));
  }

  /** The answer comes late. */
  public static Fault delayed(Duration delay) {
    return after("delayed", answer -> answer.delivered(answer.delivery().after(delay)));
  }

  /** A file comes with the digest of another one. */
  public static Fault wrongDigest() {
    return after(
        "wrong digest", answer -> answer.header("digest", Content.of("another file").digest()));
  }

  /** A byte of the file is not what it was; its digest is. */
  public static Fault corruptFile() {
    return after("corrupt file", answer -> answer.withContent(flipped(answer.content())));
  }

  /** Each notification comes twice. */
  public static Fault duplicateNotifications() {
    return after("duplicates", answer -> rearranged(answer, Fault::twice));
  }

  /** Notifications come the last one first. */
  public static Fault reorderedNotifications() {
    return after("reordered", answer -> rearranged(answer, Fault::reversed));
  }

  private static Fault after(String name, Function<FakeAnswer, FakeAnswer> change) {
    return new Fault(name, (request, act) -> change.apply(act.get()));
  }

  private static Content flipped(Content content) {
    byte[] bytes = content.bytes();
    if (bytes.length > 0) {
      bytes[bytes.length / 2] ^= 1;
    }
    return Content.of(bytes);
  }

  private static FakeAnswer rearranged(
      FakeAnswer answer, Function<List<JsonNode>, List<JsonNode>> order) {
    if (answer.status() != OK || !(Json.tree(answer.content()) instanceof ArrayNode array)) {
      return answer;
    }
    List<JsonNode> rows = new ArrayList<>();
    array.forEach(rows::add);
    ArrayNode changed = JsonNodeFactory.instance.arrayNode();
    order.apply(rows).forEach(changed::add);
    return answer.withContent(Content.of(changed.toString()));
  }

  private static List<JsonNode> twice(List<JsonNode> rows) {
    List<JsonNode> all = new ArrayList<>(rows);
    all.addAll(rows);
    return all;
  }

  private static List<JsonNode> reversed(List<JsonNode> rows) {
    Collections.reverse(rows);
    return rows;
  }

  FakeAnswer applyTo(FakeRequest request, Supplier<FakeAnswer> act) {
    return effect.apply(request, act);
  }

  /** Returns what it does, in two words. */
  @Override
  public String toString() {
    return name;
  }
}
