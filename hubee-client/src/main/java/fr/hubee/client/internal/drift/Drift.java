// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.drift;

import fr.hubee.client.event.ContractDrift;
import fr.hubee.client.event.HubeeListener;
import fr.hubee.client.internal.json.JsonObject;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the listener of each thing in an answer that the contract does not have: names of fields,
 * never values. Thread-safe.
 */
public final class Drift {

  /** What one answer may tell: a hub that invents names without end is not listened to. */
  private static final int MAX_TOLD = 20;

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,39}");

  private final HubeeListener listener;

  /** Tells this listener. */
  public Drift(HubeeListener listener) {
    this.listener = listener;
  }

  /** Looks at an answer. */
  public void look(String operation, Shape shape, JsonObject json) {
    Set<String> told = new LinkedHashSet<>();
    look(shape, json, told);
    told.stream().limit(MAX_TOLD).forEach(what -> tell(operation, what));
  }

  /** Tells of something that is no matter of fields. */
  public void tell(String operation, String what) {
    listener.on(new ContractDrift(operation, what));
  }

  private static void look(Shape shape, JsonObject json, Set<String> told) {
    for (String name : json.names()) {
      if (!shape.fields().containsKey(name)) {
        add(told, shape.name() + "." + shown(name) + " is not in the contract");
      }
    }
    shape.fields().values().forEach(field -> look(shape, field, json, told));
  }

  private static void look(Shape shape, Field field, JsonObject json, Set<String> told) {
    if (field.expected() && !json.has(field.name())) {
      add(told, shape.name() + "." + field.name() + " is missing");
    }
    if (json.hasValue(field.name()) && field.isOdd().test(json, field.name())) {
      add(told, shape.name() + "." + field.name() + " " + field.odd());
    }
    for (Shape part : field.within().get()) {
      json.objects(field.name()).forEach(each -> look(part, each, told));
    }
  }

  private static void add(Set<String> told, String what) {
    if (told.size() < MAX_TOLD) {
      told.add(what);
    }
  }

  /** A name that is no name may be anything: a person's for example. */
  private static String shown(String name) {
    return PLAIN.matcher(name).matches() ? name : "(a strange name)";
  }
}
