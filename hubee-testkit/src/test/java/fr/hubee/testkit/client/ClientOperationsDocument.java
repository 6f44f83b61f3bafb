// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.client;

import fr.hubee.client.Page;
import fr.hubee.client.error.HubeeException;
import fr.hubee.client.spi.TransportResponse;
import fr.hubee.testkit.internal.openapi.Operation;
import java.io.IOException;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the page of what a client makes of answers: each cell is a call really made. */
final class ClientOperationsDocument {

  private static final String HEAD =
      """
      # The operations of the client

      Each cell is what the client made of an answer when this page was written: a test makes every
      call again and compares. The client had two attempts and no pause.

      A class name that ends in `Exception` was thrown; with *perhaps done*, the hub may have done it
      all the same (`possiblySent`). Anything else was returned; `–` means that the method returns
      nothing and came to its end.

      The columns: *Done*, the answer of production. *New field*, the same with a field that the
      library does not know. *Identifiers alone*, the same without any other field. A number, that
      status, in the words of the hub; 400 twice, the second time with "already exists"; 401 with the
      code 900901, also after another token was had; 404 signed by a service. *Proxy 404*, a page that
      no service signed. *Cut*, the connection breaks before the answer. *Truncated*, the answer of
      production without its last character. *HTML*, a page with the status of a success. *Empty*, a
      success without body. *Wrong types*, every value of another type.

      Before any of this, in the client: a blank identifier, a code that is blank, too long or a known
      misspelling, a text that is too long is a `ViolationsException`, and nothing is sent; a group of
      another scope (`si()`, `osl()`) is an `IllegalStateException`.

      """;

  private static final Map<String, Function<String, RecordingHub.Fate>> FATES = fates();

  private ClientOperationsDocument() {}

  private static Map<String, Function<String, RecordingHub.Fate>> fates() {
    Map<String, Function<String, RecordingHub.Fate>> fates = new LinkedHashMap<>();
    fates.put("Done", operation -> request -> GoodAnswers.to(operation));
    fates.put("New field", odd(OddJson::withUnknownField));
    fates.put("Identifiers alone", odd(OddJson::withIdentifiersAlone));
    fates.put("400", status(400, 400, "Bad request"));
    fates.put("400 exists", status(400, 400, "Organization SI-1-1 already exists"));
    fates.put(
        "401",
        status(401, 900901, "Invalid Credentials : Invalid Credentials. Make sure you have…"));
    fates.put("403", status(403, 403, "Unauthorized user"));
    fates.put("404", status(404, 404, "It is not found"));
    fates.put("Proxy 404", operation -> request -> page(404));
    fates.put("405", status(405, 405, "Method not allowed"));
    fates.put("429", status(429, 900800, "Message throttled out"));
    fates.put("500", status(500, 500, "Internal Server Error"));
    fates.put("503", status(503, 900907, "The requested API is temporarily blocked"));
    fates.put("Cut", operation -> request -> cut());
    fates.put("Truncated", odd(ClientOperationsDocument::truncated));
    fates.put("HTML", operation -> request -> page(successful(operation)));
    fates.put("Empty", operation -> request -> RecordingHub.answer(successful(operation), ""));
    fates.put("Wrong types", odd(OddJson::withWrongTypes));
    return fates;
  }

  private static Function<String, RecordingHub.Fate> status(int status, int code, String words) {
    String body = "{\"errors\":[{\"code\":%d,\"message\":\"%s\"}]}".formatted(code, words);
    return operation -> request -> RecordingHub.answer(status, body);
  }

  /** What answers nothing answers an odd object here; a file is no JSON, and is spoilt. */
  private static Function<String, RecordingHub.Fate> odd(Function<String, String> change) {
    return operation -> {
      String good = GoodAnswers.body(operation);
      boolean json = good.startsWith("{") || good.startsWith("[");
      String odd = json ? change.apply(good) : change.apply("{\"a\":[1]}");
      return request -> RecordingHub.answer(successful(operation), odd);
    };
  }

  private static String truncated(String good) {
    return good.substring(0, good.length() - 1);
  }

  private static TransportResponse cut() throws IOException {
    throw new SocketException("Connection reset");
  }

  private static TransportResponse page(int status) {
    return RecordingHub.answer(status, "<html><body>Authentification requise</body></html>");
  }

  /** A body cannot come with 204. */
  private static int successful(String operation) {
    return Math.min(201, GoodAnswers.status(operation));
  }

  static String generated() {
    return HubOperations.all().stream()
        .map(operation -> row(cells(operation)))
        .collect(Collectors.joining("", HEAD + row(titles()) + row(rules()), ""));
  }

  static List<String> titles() {
    return Stream.concat(Stream.of("Operation", "In the client"), FATES.keySet().stream()).toList();
  }

  private static List<String> rules() {
    return titles().stream().map(title -> "---").toList();
  }

  private static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  static List<String> cells(Operation operation) {
    ClientCall call = ClientCalls.of(operation.id());
    List<String> cells = new ArrayList<>();
    cells.add("`" + operation + "`");
    cells.add("`" + written(call) + "`");
    FATES
        .values()
        .forEach(
            fate ->
                cells.add(
                    outcome(call, RecordingHub.right(operation.id(), fate.apply(operation.id())))));
    return cells;
  }

  private static String written(ClientCall call) {
    String group =
        Map.of("SI", "si()", "OSL", "osl()", "ADMIN", "administration()").get(call.scope().value());
    return group + "." + call.shown() + (call.patchByPost() ? ", built patchByPost()" : "");
  }

  private static String outcome(ClientCall call, RecordingHub hub) {
    try {
      return shown(call.make(hub));
    } catch (HubeeException failed) {
      return failed.getClass().getSimpleName() + (failed.possiblySent() ? ", perhaps done" : "");
    } catch (Exception other) {
      return other.getClass().getSimpleName();
    }
  }

  private static String shown(Object returned) {
    if (returned instanceof List<?> list) {
      return list.size() + " in a List";
    }
    if (returned instanceof Page<?> page) {
      return page.items().size() + " in a Page";
    }
    boolean plain = returned instanceof Boolean || returned instanceof OptionalLong;
    return returned == null
        ? "–"
        : plain ? returned.toString() : returned.getClass().getSimpleName();
  }
}
