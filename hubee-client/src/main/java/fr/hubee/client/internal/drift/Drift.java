// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.drift;

import fr.hubee.client.event.ContractDrift;
import fr.hubee.client.event.HubeeListener;
import fr.hubee.client.internal.json.JsonObject;

/**
 * Tells the listener of each thing in an answer that the contract does not have: names of fields,
 * never values. Thread-safe.
 */
public final class Drift {

  private final HubeeListener listener;

  /** Tells this listener. */
  public Drift(HubeeListener listener) {
    this.listener = listener;
  }

  /** Looks at an answer. */
  public void look(String operation, Shape shape, JsonObject json) {
    look(shape, json, new Telling(operation, listener));
  }

  /** Tells of something that is no matter of fields. */
  public void tell(String operation, String what) {
    listener.on(new ContractDrift(operation, what));
  }

  private static void look(Shape shape, JsonObject json, Telling answer) {
    for (String name : json.eachName()) {
      Field field = shape.fields().get(name);
      if (field == null) {
        answer.unknown(shape.name(), name);
      } else {
        look(shape, field, json, answer);
      }
    }
    for (String name : shape.expected()) {
      if (!json.has(name)) {
        answer.tell(shape.name() + "." + name + " is missing");
      }
    }
  }

  private static void look(Shape shape, Field field, JsonObject json, Telling answer) {
    if (json.hasValue(field.name()) && field.isOdd().test(json, field.name())) {
      answer.tell(shape.name() + "." + field.name() + " " + field.odd());
    }
    for (Shape part : field.within().get()) {
      json.objects(field.name()).forEach(each -> look(part, each, answer));
    }
  }
}
