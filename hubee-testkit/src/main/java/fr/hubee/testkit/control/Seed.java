// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.control;

import fr.hubee.testkit.internal.json.JsonPlace;
import fr.hubee.testkit.internal.json.JsonProblemException;
import fr.hubee.testkit.internal.json.JsonTexts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a hub in a box starts with, as JSON: {@code organizations}, {@code processes}, {@code
 * subscriptions}, {@code credentials}, {@code teledossiers}, all of them lists and none of them
 * needed. {@link #standard} is an example of each. Immutable.
 *
 * <p>Source: a choice of this library; the properties of a démarche are those of HubEE V1, Process
 * (2021-10).
 */
public final class Seed {

  private static final String STANDARD = "standard-seed.json";

  private final Map<String, List<Object>> lists;
  private final List<Sowing> sowings;

  private Seed(Map<String, List<Object>> lists, List<Sowing> sowings) {
    this.lists = lists;
    this.sowings = sowings;
  }

  /**
   * Returns the usual one: the communes Clamart, Ajaccio, Saint-Denis and Vienne, the démarches of
   * the communes, subscriptions in several states, credentials for everybody and two télédossiers
   * that wait for Clamart.
   */
  public static Seed standard() {
    try (InputStream resource = Seed.class.getResourceAsStream(STANDARD)) {
      if (resource == null) {
        throw new IllegalStateException("the jar has no " + STANDARD);
      }
      return read(new String(resource.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Returns the one that holds nothing. */
  public static Seed empty() {
    return new Seed(Map.of(), List.of());
  }

  /**
   * Reads one.
   *
   * @throws BadSeedException when it is no JSON, or holds what no seed holds
   */
  public static Seed read(String json) {
    try {
      JsonPlace root = JsonTexts.read(json);
      return new Seed(lists(root), SeedReader.read(root));
    } catch (JsonProblemException found) {
      throw BadSeedException.of(found);
    }
  }

  private static Map<String, List<Object>> lists(JsonPlace root) {
    Map<String, List<Object>> lists = new LinkedHashMap<>();
    root.object(SeedReader.NAMES);
    for (String name : SeedReader.NAMES) {
      lists.put(name, root.items(name).stream().map(JsonPlace::tree).toList());
    }
    return lists;
  }

  /** Returns both: this one, then the other. */
  public Seed plus(Seed other) {
    Map<String, List<Object>> both = new LinkedHashMap<>();
    for (String name : SeedReader.NAMES) {
      both.put(name, joined(list(name), other.list(name)));
    }
    return new Seed(both, joined(sowings, other.sowings));
  }

  private List<Object> list(String name) {
    return lists.getOrDefault(name, List.of());
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  void sowIn(Ground ground) {
    try {
      new ArrayList<>(sowings).forEach(sowing -> sowing.in(ground));
    } catch (JsonProblemException found) {
      throw BadSeedException.of(found);
    }
  }

  /** The same in maps and lists. */
  Map<String, List<Object>> tree() {
    return lists;
  }

  /** The text that {@link #read} takes. */
  public String json() {
    return JsonTexts.write(lists);
  }

  /** Returns how many things it holds. */
  @Override
  public String toString() {
    return sowings.size() + " things to sow";
  }
}
