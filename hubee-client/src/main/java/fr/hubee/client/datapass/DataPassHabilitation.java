// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

import fr.hubee.client.internal.drift.Telling;
import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.client.internal.reading.Fields;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.request.HabilitationState;
import fr.hubee.core.rule.Excerpt;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What one approval gave, frozen (DataPass v2, Habilitation, 2026-08-06). Whether a commune may
 * have a démarche is read here, never from the state of the request. Immutable; {@code toString}
 * shows no person.
 */
public final class DataPassHabilitation extends AsSent {

  private static final String HABILITATION = "habilitation";

  private final long id;
  private final String state;
  private final boolean flaggedRevoked;
  private final OffsetDateTime createdAt;
  private final DemandeData data;
  private final Optional<RequestForm> form;
  private final OptionalLong requestId;
  private final Optional<DataPassOrganisation> organisation;

  DataPassHabilitation(JsonObject json, Telling drift) {
    super(json);
    drift.fields(HABILITATION, json, KnownFields.HABILITATION);
    this.id = Fields.requiredNumber(json, "id");
    this.state = json.requiredText("state");
    drift.unless(state(), "state", HABILITATION);
    this.flaggedRevoked = json.flag("revoked").orElse(false);
    this.createdAt = Fields.requiredDate(json, "created_at");
    this.data = new DemandeData(json.object("data").orElseGet(JsonObject::empty));
    this.form = Names.form(json, "definition_id", "authorization_request_class");
    this.requestId = json.number("request_id");
    this.organisation = DataPassOrganisation.in(json, drift);
  }

  /** Its number, without {@code H}. */
  public long id() {
    return id;
  }

  /** The state as DataPass writes it: {@code active}. */
  public String stateName() {
    return state;
  }

  /** The state; empty for one that the library does not know. */
  public Optional<HabilitationState> state() {
    return Names.habilitationState(state);
  }

  /** True when either the state or the older flag says that it was withdrawn. */
  public boolean isRevoked() {
    return flaggedRevoked || state().filter(HabilitationState.REVOKED::equals).isPresent();
  }

  /** True while it is in force. */
  public boolean isActive() {
    return !isRevoked() && state().filter(HabilitationState.ACTIVE::equals).isPresent();
  }

  /** When the request was approved. */
  public OffsetDateTime createdAt() {
    return createdAt;
  }

  /** What was approved. */
  public DemandeData data() {
    return data;
  }

  /** The form; empty for one that is not HubEE's. */
  public Optional<RequestForm> form() {
    return form;
  }

  /** The number of its request; served when habilitations are read themselves. */
  public OptionalLong requestId() {
    return requestId;
  }

  /** Who was granted it; served when habilitations are read themselves. */
  public Optional<DataPassOrganisation> organisation() {
    return organisation;
  }

  /** Returns for example {@code DataPassHabilitation[456, active]}. */
  @Override
  public String toString() {
    return "DataPassHabilitation[" + id + ", " + Excerpt.of(state) + "]";
  }
}
