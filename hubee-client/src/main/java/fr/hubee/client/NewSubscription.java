// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.client.internal.reading.OrganizationJson;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.Contact;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.rule.ViolationsException;
import fr.hubee.core.subscription.SubscriptionState;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A subscription to create, always {@code Inactif} (HubEE V1 contract, POST subscriptions). What
 * the hub alone decides is not sent. Immutable and thread-safe; {@code toString} shows no person.
 */
public final class NewSubscription {

  /**
   * What the hub accepts as the address of the administrateur local, as a regular expression (HubEE
   * V1 contract, LocalAdministrator): no {@code +}, no ending of more than four letters.
   */
  public static final String ADMINISTRATOR_EMAIL =
      "^[a-zA-Z0-9._-]+@[a-zA-Z0-9._-]{2,}\\.[a-z]{2,4}$";

  private static final int LONGEST_NAME = 255;
  private static final int LONGEST_EMAIL = 320;
  private static final int LONGEST_FREQUENCY = 20;

  private final ProcessCode processCode;
  private final OrganizationId subscriber;
  private final JsonObject json;

  private NewSubscription(Builder builder) {
    this.processCode = builder.processCode;
    this.subscriber = builder.subscriber;
    this.json =
        JsonObject.empty()
            .with("datapassId", builder.datapassId)
            .with("processCode", processCode.value())
            .with("subscriber", OrganizationJson.of(subscriber))
            .with("notificationFrequency", builder.notificationFrequency)
            .with("validateDateTime", builder.validateDateTime())
            .with("status", SubscriptionState.INACTIF.wire())
            .with("email", FieldCheck.present(builder.email))
            .with("localAdministrator", person(builder.localAdministrator));
  }

  private static JsonObject person(Contact contact) {
    return JsonObject.empty()
        .with("email", FieldCheck.present(contact.email()))
        .with("firstName", FieldCheck.present(contact.givenName()))
        .with("lastName", FieldCheck.present(contact.familyName()))
        .with("function", FieldCheck.present(contact.jobTitle()))
        .with("phoneNumber", FieldCheck.withoutSeparators(contact.phoneNumber()));
  }

  /**
   * Starts with what the hub requires.
   *
   * @param datapassId the number of the request at DataPass; 0 when there is none
   * @param processCode the démarche
   * @param subscriber the organisation that will receive; it must exist at the hub
   * @param localAdministrator the administrateur local: his e-mail address is required, in the form
   *     of {@link #ADMINISTRATOR_EMAIL}, the hub creates his account; the rest is sent when it is
   *     known
   */
  public static Builder builder(
      long datapassId,
      ProcessCode processCode,
      OrganizationId subscriber,
      Contact localAdministrator) {
    return new Builder(datapassId, processCode, subscriber, localAdministrator);
  }

  /** The démarche. */
  public ProcessCode processCode() {
    return processCode;
  }

  /** The organisation that will receive. */
  public OrganizationId subscriber() {
    return subscriber;
  }

  JsonObject toJson() {
    return json;
  }

  /** Returns the organisation and the démarche. */
  @Override
  public String toString() {
    return "NewSubscription[" + subscriber + ", " + processCode + "]";
  }

  /** What is known of a subscription to create. Not thread-safe. */
  public static final class Builder {

    private final long datapassId;
    private final ProcessCode processCode;
    private final OrganizationId subscriber;
    private final Contact localAdministrator;
    private String notificationFrequency = "unitaire";
    private @Nullable String email;
    private @Nullable OffsetDateTime validateDateTime;

    private Builder(
        long datapassId,
        ProcessCode processCode,
        OrganizationId subscriber,
        Contact localAdministrator) {
      this.datapassId = datapassId;
      this.processCode = Objects.requireNonNull(processCode, "processCode");
      this.subscriber = Objects.requireNonNull(subscriber, "subscriber");
      this.localAdministrator = Objects.requireNonNull(localAdministrator, "localAdministrator");
    }

    /** The one address that the hub notifies; at most 320 characters; not sent unless given. */
    public Builder email(String value) {
      this.email = Objects.requireNonNull(value, "email");
      return this;
    }

    /** When the operator validated the request; not sent unless given. */
    public Builder validateDateTime(OffsetDateTime value) {
      this.validateDateTime = Objects.requireNonNull(value, "validateDateTime");
      return this;
    }

    /**
     * How often the hub notifies: {@code unitaire}, {@code Aucune}, {@code Quotidienne}, {@code
     * Biquotidienne}; at most 20 characters; {@code unitaire} unless given.
     */
    public Builder notificationFrequency(String value) {
      this.notificationFrequency = Objects.requireNonNull(value, "notificationFrequency");
      return this;
    }

    /**
     * Returns the subscription to create.
     *
     * @throws ViolationsException with every field that is blank, too long or malformed
     */
    public NewSubscription build() {
      new FieldCheck()
          .required("notificationFrequency", notificationFrequency, LONGEST_FREQUENCY)
          .optional("email", email, LONGEST_EMAIL)
          .administratorEmail("localAdministrator.email", localAdministrator.email(), LONGEST_EMAIL)
          .optional("localAdministrator.givenName", localAdministrator.givenName(), LONGEST_NAME)
          .optional("localAdministrator.familyName", localAdministrator.familyName(), LONGEST_NAME)
          .optional("localAdministrator.jobTitle", localAdministrator.jobTitle(), LONGEST_NAME)
          .phone("localAdministrator.phoneNumber", localAdministrator.phoneNumber())
          .orThrow();
      return new NewSubscription(this);
    }

    private Optional<String> validateDateTime() {
      return Optional.ofNullable(validateDateTime)
          .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format);
    }
  }
}
