// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.error.HubeeException;
import fr.hubee.client.error.NotFoundException;
import fr.hubee.client.internal.drift.Shapes;
import fr.hubee.client.internal.json.Json;
import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.client.internal.reading.Lenient;
import fr.hubee.client.internal.reading.OrganizationJson;
import fr.hubee.core.identity.OrganizationId;
import java.util.OptionalLong;

/**
 * For experts: hands everything of an organisation over to another one. Immutable and thread-safe.
 *
 * <p>Source: HubEE V1, api_folder 1.2.7, PUT cases/migrate, "only from the portal" (2023-04-28).
 */
public final class CaseMigration {

  private static final TeledossierCalls.Answer<OptionalLong> ANSWER =
      new TeledossierCalls.Answer<>(Shapes.MIGRATED, CaseMigration::moved);

  private final TeledossierCalls calls;

  CaseMigration(TeledossierCalls calls) {
    this.calls = calls;
  }

  private static OptionalLong moved(String text) {
    return new Lenient(Json.object(text)).number("caseUpdated");
  }

  /**
   * Moves every case, event and notification of an organisation to another one. Nothing takes it
   * back. Any failure may be a {@link HubeeException}.
   *
   * @return how many cases were moved by the last attempt, 0 when an earlier one had moved them;
   *     empty when the hub does not say
   * @throws NotFoundException when the hub does not know one of both
   * @throws IllegalArgumentException when both are the same
   */
  public OptionalLong move(OrganizationId source, OrganizationId target) {
    if (source.equals(target)) {
      throw new IllegalArgumentException("cases move from one organisation to another");
    }
    return calls.put(
        "/cases/migrate",
        JsonObject.empty()
            .with("organizationSource", OrganizationJson.of(source))
            .with("organizationTarget", OrganizationJson.of(target)),
        ANSWER);
  }
}
