// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

import fr.hubee.client.event.ContractDrift;
import fr.hubee.client.event.HubeeListener;
import fr.hubee.client.internal.json.JsonObject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the listener what one answer says that this version does not know, each thing once, however
 * many rows say it. Not thread-safe.
 */
final class Drift {

  /** Names that may be shown: whatever else came may be a value at the wrong place. */
  private static final Pattern NAME = Pattern.compile("[a-z][a-z_]{0,39}\\??");

  /** Enough to look; an answer full of nonsense is one thing, not a million. */
  private static final int MOST = 50;

  private final String operation;
  private final HubeeListener listener;
  private final Set<String> told = new HashSet<>();

  Drift(String operation, HubeeListener listener) {
    this.operation = operation;
    this.listener = listener;
  }

  /** Tells of the fields of an object that are not among these. */
  void fields(String object, JsonObject json, Set<String> known) {
    json.names().stream()
        .filter(name -> !known.contains(name))
        .map(name -> NAME.matcher(name).matches() ? name : "…")
        .forEach(name -> tell("field " + name + " of " + object + " is not known"));
  }

  /** Tells that the value of a field is not known, unless it is. */
  void unless(Optional<?> known, String field, String object) {
    if (known.isEmpty()) {
      tell("field " + field + " of " + object + " holds a value that is not known");
    }
  }

  private void tell(String what) {
    if (told.size() < MOST && told.add(what)) {
      listener.on(new ContractDrift(operation, what));
    }
  }
}
