// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

import fr.hubee.client.internal.drift.Telling;
import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.client.internal.reading.Fields;
import fr.hubee.core.rule.Excerpt;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A request as DataPass tells it (DataPass v2, Demande, 2026-08-06). Immutable and thread-safe;
 * fields and states that the library does not know are kept. {@code toString} shows no person.
 */
public final class DataPassDemande extends RequestAsSent {

  private final long id;
  private final Optional<String> publicId;
  private final Optional<String> definitionId;
  private final DemandeData data;
  private final Optional<OffsetDateTime> createdAt;
  private final Optional<OffsetDateTime> lastSubmittedAt;
  private final Optional<OffsetDateTime> lastValidatedAt;
  private final Optional<OffsetDateTime> reopenedAt;
  private final boolean reopening;
  private final List<DataPassEvent> events;

  DataPassDemande(JsonObject json, Telling drift) {
    super(
        json, json, Names.form(json, "definition_id", "form_uid", "type"), "habilitations", drift);
    drift.fields("demande", json, KnownFields.DEMANDE);
    this.id = Fields.requiredNumber(json, "id");
    this.publicId = json.text("public_id");
    this.definitionId = json.text("definition_id");
    this.data = new DemandeData(json.object("data").orElseGet(JsonObject::empty));
    this.createdAt = Fields.date(json, "created_at");
    this.lastSubmittedAt = Fields.date(json, "last_submitted_at");
    this.lastValidatedAt = Fields.date(json, "last_validated_at");
    this.reopenedAt = Fields.date(json, "reopened_at");
    this.reopening = json.flag("reopening").orElse(false);
    this.events = json.objects("events").stream().map(one -> DataPassEvent.of(one, drift)).toList();
  }

  /** Its number, without {@code D}. */
  public long id() {
    return id;
  }

  /** What its public page is called by: a UUID. */
  public Optional<String> publicId() {
    return publicId;
  }

  /** What it is made by, as DataPass writes it: {@code hubee_dila}. */
  public Optional<String> definitionId() {
    return definitionId;
  }

  /** What is filled in now; while it is updated, not what was approved. */
  public DemandeData data() {
    return data;
  }

  /** When it was begun. */
  public Optional<OffsetDateTime> createdAt() {
    return createdAt;
  }

  /** The last time it was handed in. */
  public Optional<OffsetDateTime> lastSubmittedAt() {
    return lastSubmittedAt;
  }

  /**
   * The last time it became {@code validated}, for whatever reason: a refused or abandoned update
   * sets it too. The date of an approval is that of its habilitation.
   */
  public Optional<OffsetDateTime> lastValidatedAt() {
    return lastValidatedAt;
  }

  /** The last time an update began. */
  public Optional<OffsetDateTime> reopenedAt() {
    return reopenedAt;
  }

  /** True while a request validated before is being updated. */
  public boolean isReopening() {
    return reopening;
  }

  /** Its history, in no order; {@link Demandes#events} gives the latest first. */
  public List<DataPassEvent> events() {
    return events;
  }

  /** Returns for example {@code DataPassDemande[123, hubee_dila, validated]}. */
  @Override
  public String toString() {
    return "DataPassDemande["
        + id
        + ", "
        + definitionId.map(Excerpt::of).orElse("-")
        + ", "
        + Excerpt.of(stateName())
        + "]";
  }
}
