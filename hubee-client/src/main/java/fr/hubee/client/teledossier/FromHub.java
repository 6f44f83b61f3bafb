// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.teledossier;

import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.client.internal.reading.Lenient;
import org.jspecify.annotations.Nullable;

/**
 * Something as the hub sent it. Immutable and thread-safe. Every field and value is kept, known or
 * not; what is absent or malformed reads as empty and never makes an answer fail.
 *
 * <p>Source: a choice of this library; the deployed contract is newer than any published one (HubEE
 * V1 contract, versions).
 */
public abstract class FromHub {

  final JsonObject json;
  final Lenient fields;

  private final String kind;

  FromHub(String kind, JsonObject json) {
    this.kind = kind;
    this.json = json;
    this.fields = new Lenient(json);
  }

  /**
   * Every field and value that the hub sent, in its order; only the spacing may differ. Holds
   * personal data. The {@code parse} of the class reads it again.
   */
  public final String rawJson() {
    return json.toJson();
  }

  /** True for the same kind of thing with the same fields and values. */
  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof FromHub that && kind.equals(that.kind) && json.equals(that.json);
  }

  @Override
  public final int hashCode() {
    return json.hashCode();
  }
}
