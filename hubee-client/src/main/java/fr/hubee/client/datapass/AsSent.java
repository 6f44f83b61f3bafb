// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

import fr.hubee.client.internal.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** An object as DataPass sent it: what the library does not know of it is kept. Immutable. */
abstract class AsSent {

  private final JsonObject json;

  AsSent(JsonObject json) {
    this.json = json;
  }

  /**
   * Every field and value that DataPass sent, in its order; only the spacing may differ. Holds
   * personal data.
   */
  public final String rawJson() {
    return json.toJson();
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof AsSent that
        && getClass().equals(that.getClass())
        && json.equals(that.json);
  }

  @Override
  public final int hashCode() {
    return json.hashCode();
  }
}
