// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.client.internal.reading.OrganizationJson;
import fr.hubee.client.internal.reading.WireDates;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.rule.ViolationsException;
import fr.hubee.core.subscription.AccessMode;
import fr.hubee.core.subscription.SubscriptionId;
import fr.hubee.core.subscription.SubscriptionLifecycle;
import fr.hubee.core.subscription.SubscriptionState;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * What is to change in a subscription that was read. Everything else goes back as it was, but what
 * the hub alone decides: its identifier, its creation. Immutable: each method returns another edit;
 * {@code toString} shows the identifier alone.
 *
 * <p>Source: HubEE V1 contract, PUT subscriptions, which replaces the whole (2024-11-14).
 */
public final class SubscriptionEdit {

  private static final int LONGEST_EMAIL = 320;
  private static final int LONGEST_FREQUENCY = 20;
  private static final int LONGEST_REASON = 1000;

  private final SubscriptionId id;
  private final JsonObject json;

  SubscriptionEdit(SubscriptionId id, JsonObject json) {
    this.id = id;
    this.json = json.without("id", "creationDateTime");
  }

  /** Sets the status. */
  public SubscriptionEdit status(SubscriptionState value) {
    return with("status", value.wire());
  }

  /** Sets how télédossiers are received; earlier ones can no longer be changed then. */
  public SubscriptionEdit accessMode(AccessMode value) {
    return with("accessMode", value.value());
  }

  /**
   * Sets how often the hub writes: {@code unitaire}, {@code Aucune}, {@code Quotidienne}, {@code
   * Biquotidienne}.
   *
   * @throws ViolationsException when it is blank or longer than 20 characters
   */
  public SubscriptionEdit notificationFrequency(String value) {
    return required("notificationFrequency", value, LONGEST_FREQUENCY);
  }

  /**
   * Sets the address that the hub notifies.
   *
   * @throws ViolationsException when it is blank or longer than 320 characters
   */
  public SubscriptionEdit email(String value) {
    return required("email", value, LONGEST_EMAIL);
  }

  /** Sets the day from which it is active, at midnight in Paris; effective at 00:01. */
  public SubscriptionEdit activateOn(LocalDate day) {
    OffsetDateTime midnight = day.atStartOfDay(SubscriptionLifecycle.ZONE).toOffsetDateTime();
    return with("activateDateTime", WireDates.write(midnight));
  }

  /** Says when it was validated. */
  public SubscriptionEdit validateDateTime(OffsetDateTime value) {
    return with("validateDateTime", WireDates.write(value));
  }

  /** Says when it ends or ended. */
  public SubscriptionEdit endDateTime(OffsetDateTime value) {
    return with("endDateTime", WireDates.write(value));
  }

  /**
   * Says that it was refused, when and why; the status is set apart.
   *
   * @throws ViolationsException when the reason is blank or longer than 1000 characters
   */
  public SubscriptionEdit rejected(OffsetDateTime at, String reason) {
    return with("rejectDateTime", WireDates.write(at))
        .required("rejectionReason", reason, LONGEST_REASON);
  }

  /** Names the organisation that may administer it: an editor, of type {@code EDT}. */
  public SubscriptionEdit delegationActor(OrganizationId value) {
    return new SubscriptionEdit(id, json.with("delegationActor", OrganizationJson.of(value)));
  }

  SubscriptionId id() {
    return id;
  }

  JsonObject toJson() {
    return json;
  }

  private SubscriptionEdit required(String name, String value, int longest) {
    new FieldCheck().required(name, value, longest).orThrow();
    return with(name, value);
  }

  private SubscriptionEdit with(String name, String value) {
    return new SubscriptionEdit(id, json.with(name, value));
  }

  /** Returns the identifier. */
  @Override
  public String toString() {
    return "SubscriptionEdit[" + id + "]";
  }
}
