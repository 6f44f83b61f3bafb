// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.subscription;

import fr.hubee.core.rule.Excerpt;
import fr.hubee.core.rule.ViolationsException;
import java.util.regex.Pattern;

/**
 * How an organisation receives the télédossiers of one démarche, as HubEE writes it; one mode at a
 * time, chosen subscription by subscription. Open: an unknown mode is kept unchanged. Immutable.
 *
 * <p>Source: HubEE V1, accessMode (2024-11-14).
 *
 * @param value 1 to 20 letters; case counts
 */
public record AccessMode(String value) {

  // Before the constants: they are checked against it.
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z]{1,20}");

  /** Agents read the télédossiers in the Portail HubEE. */
  public static final AccessMode PORTAIL = new AccessMode("PORTAIL");

  /** A program fetches them, with credentials of this one subscription. */
  public static final AccessMode API = new AccessMode("API");

  /**
   * @throws ViolationsException when the text cannot be a mode
   */
  public AccessMode {
    if (!SHAPE.matcher(value).matches()) {
      throw SubscriptionRules.ACCESS_MODE_MALFORMED
          .at("accessMode", Excerpt.of(value))
          .asException();
    }
  }

  /** Returns the mode as HubEE writes it. */
  @Override
  public String toString() {
    return value;
  }
}
