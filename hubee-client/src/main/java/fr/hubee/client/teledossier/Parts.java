// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.teledossier;

import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.client.internal.json.MalformedJsonException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the elements of a list; one without an identifier can serve nothing and is left out. */
final class Parts {

  private Parts() {}

  static <T> List<T> of(JsonObject json, String name, Function<JsonObject, T> reader) {
    return json.objects(name).stream().flatMap(element -> read(element, reader)).toList();
  }

  private static <T> Stream<T> read(JsonObject element, Function<JsonObject, T> reader) {
    try {
      return Optional.of(reader.apply(element)).stream();
    } catch (MalformedJsonException withoutIdentifier) {
      return Stream.empty();
    }
  }
}
