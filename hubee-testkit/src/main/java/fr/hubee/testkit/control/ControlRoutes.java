// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.control;

import fr.hubee.core.rule.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that the control API does. */
final class ControlRoutes {

  private ControlRoutes() {}

  static List<ControlRoute> of(HubInABox box) {
    List<ControlRoute> routes = new ArrayList<>();
    routes.add(get("", "ce qu'il y a", "what there is", call -> index(routes)));
    BoxRoutes.of(box).forEach(routes::add);
    HubRoutes.of(box).forEach(routes::add);
    DataPassRoutes.of(box).forEach(routes::add);
    return List.copyOf(routes);
  }

  static ControlRoute get(
      String path, String french, String english, ControlRoute.Handler handler) {
    return route("GET", path, french, english, handler);
  }

  static ControlRoute post(
      String path, String french, String english, ControlRoute.Handler handler) {
    return route("POST", path, french, english, handler);
  }

  static ControlRoute route(
      String method, String path, String french, String english, ControlRoute.Handler handler) {
    return new ControlRoute(method, ControlApi.BASE + path, new Message(french, english), handler);
  }

  private static @Nullable Object index(List<ControlRoute> routes) {
    return routes.stream()
        .map(
            route ->
                Shape.of("method", route.method())
                    .with("path", route.path())
                    .with("french", route.purpose().french())
                    .with("english", route.purpose().english())
                    .tree())
        .toList();
  }
}
