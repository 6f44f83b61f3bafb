// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.bridge;

import fr.hubee.testkit.fake.BasicCredentials;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The Portail HubEE, as far as an administrateur local activates a subscription there: it reads it
 * and puts it back with a status. Thread-safe.
 *
 * <p>Source: HubEE V1, subscriptions; DataPass v2, after validation (2026-08-06).
 */
public final class HubeePortal {

  private final HubeeLine line;
  private final BasicCredentials credentials;

  /** Opens the portal of the hub at the end of this line, with credentials of the scope ADMIN. */
  public HubeePortal(HubeeLine line, BasicCredentials credentials) {
    this.line = Objects.requireNonNull(line, "line");
    this.credentials = Objects.requireNonNull(credentials, "credentials");
  }

  /**
   * Activates a subscription at once, by the portal.
   *
   * @throws IllegalStateException when HubEE refuses or does not answer
   */
  public void activate(String subscriptionId, Instant now) {
    try {
      HubeeCalls hubee = HubeeCalls.open(line, credentials);
      String path = "/subscriptions/" + subscriptionId;
      Map<String, @Nullable Object> body = hubee.get(path, "").orFail().object();
      body.put("status", "Actif");
      body.put("accessMode", "PORTAIL");
      body.put("activateDateTime", now.toString());
      hubee.put(path, body).orFail();
    } catch (BridgeFailure mayQuoteAPerson) {
      throw new IllegalStateException("HubEE did not activate " + subscriptionId);
    }
  }
}
