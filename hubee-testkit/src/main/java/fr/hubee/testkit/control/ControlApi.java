// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.control;

import fr.hubee.core.rule.Message;
import fr.hubee.testkit.fake.FakeAnswer;
import fr.hubee.testkit.fake.FakeRequest;
import fr.hubee.testkit.internal.json.JsonProblemException;
import fr.hubee.testkit.internal.json.JsonTexts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Answers what is asked under {@code /__hubee}, and the page that explains it. */
final class ControlApi {

  /** A larger body is refused before it is read. */
  static final int LARGEST_BODY = 16 << 20;

  static final String BASE = "/__hubee";

  private static final String PAGE = "/";
  private static final int OK = 200;

  private static final Message TOO_LARGE = new Message("16 Mio au plus.", "16 MiB at most.");
  private static final Message UNKNOWN =
      new Message(
          "Rien ne répond ici : GET /__hubee dit ce qu'il y a.",
          "Nothing answers here: GET /__hubee tells what there is.");
  private static final Message METHOD = new Message("Ici : %s.", "Here: %s.");

  private final HubInABox box;
  private final List<ControlRoute> routes;

  ControlApi(HubInABox box) {
    this.box = box;
    this.routes = ControlRoutes.of(box);
  }

  static boolean concerns(String path) {
    return path.equals(PAGE) || path.equals(BASE) || path.startsWith(BASE + "/");
  }

  FakeAnswer answer(FakeRequest request) {
    try {
      LoopbackGuard.check(request);
      if (request.content().size() > LARGEST_BODY) {
        throw new ControlRefusal(ControlRefusal.TOO_LARGE, TOO_LARGE);
      }
      return request.path().equals(PAGE) ? page(request) : routed(request);
    } catch (ControlRefusal refusal) {
      return refusal.answer();
    } catch (JsonProblemException found) {
      return ControlRefusal.answer(ControlRefusal.BAD_REQUEST, found.problem(), found.path());
    } catch (BadSeedException found) {
      return ControlRefusal.answer(ControlRefusal.BAD_REQUEST, found.problem(), found.path());
    }
  }

  private FakeAnswer page(FakeRequest request) {
    if (!List.of("GET", "HEAD").contains(request.method())) {
      throw new ControlRefusal(ControlRefusal.WRONG_METHOD, METHOD.with("GET"));
    }
    return ControlPage.of(box, LoopbackGuard.address(request));
  }

  private FakeAnswer routed(FakeRequest request) {
    List<ControlRoute> onPath =
        routes.stream().filter(route -> route.identifiersIn(request.path()).isPresent()).toList();
    if (onPath.isEmpty()) {
      throw new ControlRefusal(ControlRefusal.NOT_FOUND, UNKNOWN);
    }
    ControlRoute route =
        onPath.stream()
            .filter(each -> each.method().equals(request.method()))
            .findFirst()
            .orElseThrow(() -> wrongMethod(onPath));
    Map<String, String> identifiers = route.identifiersIn(request.path()).orElseThrow();
    box.datapass().runDue();
    Object tree = route.handler().answer(new ControlCall(request, identifiers));
    return new FakeAnswer(OK, Map.of(), JsonTexts.write(tree));
  }

  private static ControlRefusal wrongMethod(List<ControlRoute> onPath) {
    String methods = onPath.stream().map(ControlRoute::method).collect(Collectors.joining(", "));
    return new ControlRefusal(ControlRefusal.WRONG_METHOD, METHOD.with(methods));
  }
}
