// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.drift;

import fr.hubee.client.event.ContractDrift;
import fr.hubee.client.event.HubeeListener;
import fr.hubee.client.internal.json.JsonObject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the listener what one answer has that the contract does not: names of fields, never values,
 * each thing once, however many objects have it. Not thread-safe.
 */
public final class Telling {

  /** What one answer may tell: whoever invents names without end is not listened to. */
  private static final int MOST = 20;

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,39}\\??");

  private final String operation;
  private final HubeeListener listener;
  private final Set<String> told = new HashSet<>();

  /** Tells this listener of an answer to this operation. */
  public Telling(String operation, HubeeListener listener) {
    this.operation = operation;
    this.listener = listener;
  }

  /** Tells of the fields of an object that are not among these. */
  public void fields(String object, JsonObject json, Set<String> known) {
    for (String name : json.eachName()) {
      if (!known.contains(name)) {
        unknown(object, name);
      }
    }
  }

  void unknown(String object, String field) {
    tell(object + "." + shown(field) + " is not in the contract");
  }

  /** Tells that the value of a field is not known, unless it is. */
  public void unless(Optional<?> known, String field, String object) {
    if (known.isEmpty()) {
      tell(object + "." + field + " has a value that is not known");
    }
  }

  void tell(String what) {
    if (told.size() < MOST && told.add(what)) {
      listener.on(new ContractDrift(operation, what));
    }
  }

  /** A name that is no name may be anything: a person's for example. */
  private static String shown(String name) {
    return PLAIN.matcher(name).matches() ? name : "(a strange name)";
  }
}
