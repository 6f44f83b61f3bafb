// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.ViolationsException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value of a JSON text and where it stands. Whatever is not as expected is a {@link
 * JsonProblemException} of that place. Immutable.
 */
public final class JsonPlace {

  static final String ROOT = "$";

  private final String path;
  private final JsonNode node;

  JsonPlace(String path, JsonNode node) {
    this.path = path;
    this.node = node;
  }

  /** Where it stands: {@code $.organizations[2].siret}. */
  public String path() {
    return path;
  }

  /** Returns the problem of this place. */
  public JsonProblemException problem(Message problem) {
    return new JsonProblemException(path, problem);
  }

  /** True for a text. */
  public boolean isText() {
    return node.isTextual();
  }

  /** Returns this object, none of whose names is unknown. */
  public JsonPlace object(List<String> known) {
    expect(node.isObject(), Expected.OBJECT);
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!known.contains(name)) {
        throw new JsonProblemException(
            path + "." + Clip.of(name), Expected.KNOWN.with(String.join(", ", known)));
      }
    }
    return this;
  }

  /** Finds a property; null counts as absent. */
  public Optional<JsonPlace> find(String name) {
    JsonNode found = node.path(name);
    return found.isMissingNode() || found.isNull()
        ? Optional.empty()
        : Optional.of(new JsonPlace(path + "." + name, found));
  }

  /** Returns a property that must be there. */
  public JsonPlace need(String name) {
    return find(name)
        .orElseThrow(() -> new JsonProblemException(path + "." + name, Expected.PRESENT));
  }

  /** Returns what a list holds, empty when there is none of this name. */
  public List<JsonPlace> items(String name) {
    return find(name).map(JsonPlace::items).orElse(List.of());
  }

  private List<JsonPlace> items() {
    expect(node.isArray(), Expected.LIST);
    List<JsonPlace> items = new ArrayList<>();
    node.forEach(item -> items.add(new JsonPlace(path + "[" + items.size() + "]", item)));
    return items;
  }

  /** Returns the text that this is; not blank. */
  public String text() {
    expect(node.isTextual() && !node.asText().isBlank(), Expected.TEXT);
    return node.asText();
  }

  /** Returns a text property, or this when it is absent. */
  public String text(String name, String otherwise) {
    return find(name).map(JsonPlace::text).orElse(otherwise);
  }

  /** Returns the truth value that this is. */
  public boolean flag() {
    expect(node.isBoolean(), Expected.FLAG);
    return node.asBoolean();
  }

  /** Returns a truth value, or this when it is absent. */
  public boolean flag(String name, boolean otherwise) {
    return find(name).map(JsonPlace::flag).orElse(otherwise);
  }

  /** Returns the whole number that this is, within these bounds. */
  public long number(long least, long most) {
    boolean within =
        node.isIntegralNumber()
            && node.canConvertToLong()
            && node.asLong() >= least
            && node.asLong() <= most;
    expect(within, Expected.WHOLE.with(least, most));
    return node.asLong();
  }

  /** Returns the number between 0 and 1 that this is. */
  public double probability() {
    double value = node.isNumber() ? node.asDouble() : -1;
    expect(value >= 0 && value <= 1, Expected.PROBABILITY);
    return value;
  }

  /**
   * Returns what a text means.
   *
   * @param expected told when it means nothing; the rules of the core speak for themselves
   */
  public <T> T as(Function<String, T> meaning, Message expected) {
    try {
      return meaning.apply(text());
    } catch (JsonProblemException known) {
      throw known;
    } catch (ViolationsException broken) {
      throw problem(broken.violations().asList().get(0).message());
    } catch (DateTimeException | IllegalArgumentException meaningless) {
      throw problem(expected);
    }
  }

  /** Returns the same in maps and lists. */
  public Object tree() {
    return JsonTexts.tree(node);
  }

  private void expect(boolean so, Message otherwise) {
    if (!so) {
      throw problem(otherwise);
    }
  }
}
