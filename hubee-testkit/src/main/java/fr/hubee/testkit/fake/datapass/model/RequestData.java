// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.model;

import fr.hubee.core.demarche.RequestForm;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The {@code data} of a request or of an habilitation: texts, and the list of démarches. A key may
 * be absent, or present without a value. Immutable; {@code toString} shows the démarches alone.
 *
 * <p>Source: DataPass v2, data of a request (2026-08-06).
 */
public final class RequestData {

  private static final RequestData EMPTY = new RequestData(new EnumMap<>(DataKey.class));

  private final Map<DataKey, @Nullable Object> values;

  private RequestData(Map<DataKey, @Nullable Object> values) {
    this.values = Collections.unmodifiableMap(values);
  }

  /** Returns the data of a request just begun. */
  public static RequestData empty() {
    return EMPTY;
  }

  /**
   * Returns these data with what was typed, as DataPass keeps it: texts without tags nor spaces
   * around, blank ones null, démarches sorted. What has not the shape of its field is left out.
   *
   * @param typed by the names on the wire; keys that are none are left out
   */
  public RequestData with(Map<String, ?> typed) {
    Map<DataKey, @Nullable Object> merged = copy();
    for (DataKey key : DataKey.values()) {
      if (typed.containsKey(key.wire())) {
        Object value = typed.get(key.wire());
        if (key == DataKey.SCOPES) {
          putScopes(merged, value);
        } else {
          putText(merged, key, value);
        }
      }
    }
    return new RequestData(merged);
  }

  /** Returns what belongs to this form of what was typed. */
  public static Map<String, @Nullable Object> keysOf(RequestForm form, Map<String, ?> typed) {
    Map<String, @Nullable Object> kept = new LinkedHashMap<>();
    typed.forEach(
        (name, value) -> {
          if (DataKey.of(name, form).isPresent()) {
            kept.put(name, value);
          }
        });
    return kept;
  }

  /** Returns these data, each key of the frozen ones as it was; other keys stay. */
  public RequestData restoredFrom(RequestData frozen) {
    Map<DataKey, @Nullable Object> restored = copy();
    restored.putAll(frozen.values);
    return new RequestData(restored);
  }

  private Map<DataKey, @Nullable Object> copy() {
    Map<DataKey, @Nullable Object> copy = new EnumMap<>(DataKey.class);
    copy.putAll(values);
    return copy;
  }

  private static void putScopes(Map<DataKey, @Nullable Object> merged, @Nullable Object typed) {
    if (typed instanceof List<?> list) {
      merged.put(
          DataKey.SCOPES,
          list.stream()
              .filter(RequestData::isScalar)
              .map(Object::toString)
              .filter(scope -> !scope.isBlank())
              .sorted()
              .toList());
    }
  }

  private static void putText(
      Map<DataKey, @Nullable Object> merged, DataKey key, @Nullable Object typed) {
    if (typed == null) {
      merged.put(key, null);
    } else if (isScalar(typed)) {
      String text = key.cased(PlainText.of(typed.toString()));
      merged.put(key, text.isEmpty() ? null : text);
    }
  }

  private static boolean isScalar(@Nullable Object value) {
    return value instanceof String || value instanceof Number || value instanceof Boolean;
  }

  /** The keys that are present, without a value too. */
  public Stream<DataKey> keys() {
    return values.keySet().stream();
  }

  /** A text; empty when absent or without a value. */
  public Optional<String> text(DataKey key) {
    return Optional.ofNullable(values.get(key))
        .filter(String.class::isInstance)
        .map(String.class::cast);
  }

  /** The démarches by their names on DataPass, sorted. */
  public List<String> scopes() {
    Object scopes = values.get(DataKey.SCOPES);
    return scopes instanceof List<?> list
        ? list.stream().map(Object::toString).toList()
        : List.of();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RequestData that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return Objects.hash(values);
  }

  /** Returns the démarches. */
  @Override
  public String toString() {
    return "RequestData" + scopes();
  }
}
