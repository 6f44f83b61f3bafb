// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.client.internal.reading.Fields;
import fr.hubee.client.internal.reading.OrganizationJson;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.subscription.SubscriptionId;
import fr.hubee.core.subscription.SubscriptionLifecycle;
import fr.hubee.core.subscription.SubscriptionState;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as the hub sent it (HubEE V1 contract, Subscription). Immutable and thread-safe;
 * fields that the library does not know are kept in {@link #rawJson}. {@code toString} shows
 * identifiers and the status, no person.
 */
public final class HubeeSubscription {

  private final JsonObject json;
  private final SubscriptionId id;
  private final long datapassId;
  private final OrganizationId subscriber;
  private final ProcessCode processCode;
  private final Optional<OffsetDateTime> creationDateTime;
  private final Optional<OffsetDateTime> validateDateTime;
  private final Optional<OffsetDateTime> activateDateTime;
  private final Optional<OffsetDateTime> rejectDateTime;
  private final Optional<OffsetDateTime> endDateTime;
  private final Optional<OffsetDateTime> updateDateTime;

  HubeeSubscription(JsonObject json) {
    this.json = json;
    this.id = Fields.required(json, "id", SubscriptionId::new);
    this.datapassId = Fields.requiredNumber(json, "datapassId");
    this.subscriber = OrganizationJson.required(Fields.requiredObject(json, "subscriber"));
    this.processCode = Fields.required(json, "processCode", ProcessCode::new);
    this.creationDateTime = Fields.date(json, "creationDateTime");
    this.validateDateTime = Fields.date(json, "validateDateTime");
    this.activateDateTime = Fields.date(json, "activateDateTime");
    this.rejectDateTime = Fields.date(json, "rejectDateTime");
    this.endDateTime = Fields.date(json, "endDateTime");
    this.updateDateTime = Fields.date(json, "updateDateTime");
  }

  /** The hub's identifier. */
  public SubscriptionId id() {
    return id;
  }

  /** The number of the request at DataPass; 0 for one that did not come from there. */
  public long datapassId() {
    return datapassId;
  }

  /** The organisation that receives. */
  public OrganizationId subscriber() {
    return subscriber;
  }

  /** The legal name of that organisation; outside the contract, sent by the real hub. */
  public Optional<String> subscriberName() {
    return json.object("subscriber").flatMap(subscriber -> subscriber.text("name"));
  }

  /** The démarche. */
  public ProcessCode processCode() {
    return processCode;
  }

  /** The status as the hub writes it; empty text when it gave none. */
  public String status() {
    return json.text("status").orElse("");
  }

  /** The status as a state; empty for one that the library does not know. */
  public Optional<SubscriptionState> state() {
    return SubscriptionState.ofWire(status());
  }

  /** {@code PORTAIL} or {@code API}; empty until the administrateur local chooses. */
  public Optional<String> accessMode() {
    return json.text("accessMode");
  }

  /**
   * How often the hub writes to {@link #email}: {@code unitaire}, {@code Aucune}…; case varies and
   * does not count.
   */
  public Optional<String> notificationFrequency() {
    return json.text("notificationFrequency");
  }

  /** The address that the hub notifies. */
  public Optional<String> email() {
    return json.text("email");
  }

  /** The address of the administrateur local. */
  public Optional<String> localAdministratorEmail() {
    return json.object("localAdministrator").flatMap(person -> person.text("email"));
  }

  /** Why it was refused. */
  public Optional<String> rejectionReason() {
    return json.text("rejectionReason");
  }

  /** When it was created. */
  public Optional<OffsetDateTime> creationDateTime() {
    return creationDateTime;
  }

  /** When it was validated. */
  public Optional<OffsetDateTime> validateDateTime() {
    return validateDateTime;
  }

  /** From when on it is or will be active: midnight in Paris, the effect comes at 00:01. */
  public Optional<OffsetDateTime> activateDateTime() {
    return activateDateTime;
  }

  /** The day from which it is or will be active, in Paris. */
  public Optional<LocalDate> activationDay() {
    return activateDateTime()
        .map(date -> LocalDate.ofInstant(date.toInstant(), SubscriptionLifecycle.ZONE));
  }

  /**
   * The organisation, an editor, that may act for the subscriber; empty when there is none, or when
   * it is given otherwise: as a person, as the contract of 2021 had it.
   */
  public Optional<OrganizationId> delegatedTo() {
    return actor().flatMap(OrganizationJson::read);
  }

  /** True when anybody, an organisation or a person, may act for the subscriber. */
  public boolean isDelegated() {
    return actor().filter(HubeeSubscription::isSomebody).isPresent();
  }

  private Optional<JsonObject> actor() {
    return json.object("delegationActor");
  }

  private static boolean isSomebody(JsonObject actor) {
    return actor.text("companyRegister").or(() -> actor.text("email")).isPresent();
  }

  /** When it was refused. */
  public Optional<OffsetDateTime> rejectDateTime() {
    return rejectDateTime;
  }

  /** When it ended. */
  public Optional<OffsetDateTime> endDateTime() {
    return endDateTime;
  }

  /** When it was last changed. */
  public Optional<OffsetDateTime> updateDateTime() {
    return updateDateTime;
  }

  /**
   * Every field and value that the hub sent, in its order; only the spacing may differ. Holds
   * personal data.
   */
  public String rawJson() {
    return json.toJson();
  }

  /** The body that changes it: all that was read but what the hub alone decides. */
  JsonObject changedBy(SubscriptionChange change) {
    return change.applyTo(json.without("id", "creationDateTime"));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof HubeeSubscription that && json.equals(that.json);
  }

  @Override
  public int hashCode() {
    return json.hashCode();
  }

  /** Returns the identifier, the organisation, the démarche and the status. */
  @Override
  public String toString() {
    return "HubeeSubscription["
        + id
        + ", "
        + subscriber
        + ", "
        + processCode
        + ", "
        + state().map(SubscriptionState::wire).orElse("?")
        + "]";
  }
}
