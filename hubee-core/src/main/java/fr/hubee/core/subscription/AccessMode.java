// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.subscription;

import fr.hubee.core.lifecycle.Labelled;
import java.util.Arrays;
import java.util.Optional;

/**
 * How the commune receives the télédossiers of one subscription; chosen by the administrateur local
 * with the activation, one at a time. On the wire the value is open: {@link #ofWire} answers empty
 * for one that the library does not know.
 *
 * <p>Source: HubEE V1, Subscription.accessMode (2024-11-14); a third way, SFTP, is in the
 * specification 1.2.2 (2021-08-31) only.
 */
public enum AccessMode implements Labelled {
  /** Agents read them in the Portail HubEE. */
  PORTAIL("Portail"),
  /** The business software fetches them, with credentials of its own. */
  API("API");

  private final String label;

  AccessMode(String label) {
    this.label = label;
  }

  /** The name in French, as the portal shows it. */
  @Override
  public String label() {
    return label;
  }

  /** Finds the mode that HubEE writes so: {@code PORTAIL} or {@code API}, to the letter. */
  public static Optional<AccessMode> ofWire(String value) {
    return Arrays.stream(values()).filter(mode -> mode.name().equals(value)).findFirst();
  }
}
