// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The properties of a request body; unknown ones are ignored, as the gateway does. Immutable. */
record BodySchema(List<Property> properties) {

  static BodySchema of(Property... properties) {
    return new BodySchema(List.of(properties));
  }

  /** Returns the gateway's complaints about this body, in its words. */
  List<String> complaints(JsonNode body) {
    return complaints(body, "");
  }

  private List<String> complaints(JsonNode body, String path) {
    List<String> found = new ArrayList<>();
    String missing =
        properties.stream()
            .filter(property -> property.required() && !body.has(property.name()))
            .map(property -> '"' + property.name() + '"')
            .sorted()
            .collect(Collectors.joining(","));
    if (!missing.isEmpty()) {
      found.add(at(path, "Object has missing required properties ([" + missing + "])"));
    }
    for (Property property : properties) {
      if (body.has(property.name())) {
        found.addAll(ofProperty(property, body.get(property.name()), path + "/" + property.name()));
      }
    }
    return found;
  }

  private static List<String> ofProperty(Property property, JsonNode value, String path) {
    List<String> found = new ArrayList<>();
    property.complaint(value).map(text -> at(path, text)).ifPresent(found::add);
    BodySchema nested = property.nested();
    if (nested != null && value.isObject()) {
      found.addAll(nested.complaints(value, path));
    }
    return found;
  }

  private static String at(String path, String text) {
    return path.isEmpty() ? text : "[Path '" + path + "'] " + text;
  }
}
