// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.auth;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What a token is asked for (HubEE V1 contract, scopes). Open: a scope that the hub adds tomorrow
 * can be named. Immutable.
 *
 * @param value 1 to 50 letters, digits and {@code _ . : -}
 */
public record Scope(String value) {
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_.:-]{1,50}");

  /** Administration of subscriptions and organisations; DataPass itself uses it. */
  public static final Scope ADMIN = new Scope("ADMIN");

  /** Creation of subscriptions by DataPass; named by the contract, not seen in use. */
  public static final Scope DATAPASS = new Scope("DATAPASS");

  /** Opérateur de services en ligne: deposits télédossiers, reads subscriptions. */
  public static final Scope OSL = new Scope("OSL");

  /** Service instructeur: receives and processes télédossiers. */
  public static final Scope SI = new Scope("SI");

  /**
   * @throws IllegalArgumentException when the text is not such a scope
   */
  public Scope {
    Objects.requireNonNull(value, "value");
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "a scope has 1 to 50 letters, digits or _ . : - without space");
    }
  }

  /** Returns the scope as the hub writes it. */
  @Override
  public String toString() {
    return value;
  }
}
