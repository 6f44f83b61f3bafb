// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.control;

import fr.hubee.core.rule.Message;
import fr.hubee.testkit.fake.FakeRequest;
import fr.hubee.testkit.internal.json.JsonPlace;
import fr.hubee.testkit.internal.json.JsonTexts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A call of the control API that found its route. */
record ControlCall(FakeRequest request, Map<String, String> identifiers) {

  private static final Message PARAMETER =
      new Message("le paramètre %s est inconnu ici", "unknown parameter %s");

  JsonPlace body() {
    return JsonTexts.read(request.body());
  }

  String identifier(String name) {
    return identifiers.getOrDefault(name, "");
  }

  /** Returns a parameter of the query; one that is not among these is refused. */
  Optional<String> parameter(String name, List<String> known) {
    request.query().keySet().stream()
        .filter(given -> !known.contains(given))
        .findFirst()
        .ifPresent(
            given -> {
              throw new ControlRefusal(ControlRefusal.BAD_REQUEST, PARAMETER.with(given));
            });
    return request.parameter(name);
  }
}
