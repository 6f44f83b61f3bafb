// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

import fr.hubee.client.internal.drift.Telling;
import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.client.internal.reading.Fields;
import fr.hubee.core.request.RequestEvent;
import fr.hubee.core.request.RequestImport;
import fr.hubee.core.rule.Excerpt;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * A line in the history of a request (DataPass v2, Event, 2026-08-06). Neither who did it nor why
 * is served: reasons are in the applicant's mail and on the page alone. Immutable.
 *
 * @param id its number
 * @param name what happened, as DataPass writes it: {@code submit}, {@code create_by_api}; kept
 *     when it is not known
 * @param createdAt when
 */
public record DataPassEvent(long id, String name, OffsetDateTime createdAt) {

  public DataPassEvent {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(createdAt, "createdAt");
  }

  static DataPassEvent of(JsonObject json, Telling drift) {
    drift.fields("event", json, KnownFields.EVENT);
    String name = json.requiredText("name");
    drift.unless(Names.event(name), "name", "event");
    return new DataPassEvent(
        Fields.requiredNumber(json, "id"), name, Fields.requiredDate(json, "created_at"));
  }

  /** What it does to the state of the request; empty when it moves nothing, or is not known. */
  public Optional<RequestEvent> requestEvent() {
    return RequestImport.event(name);
  }

  /** Returns the number, what happened and when. */
  @Override
  public String toString() {
    return "DataPassEvent[" + id + ", " + Excerpt.of(name) + ", " + createdAt + "]";
  }
}
