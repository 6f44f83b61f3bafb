// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.client.internal.reading.OrganizationJson;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.rule.ViolationsException;
import fr.hubee.core.subscription.AccessMode;
import fr.hubee.core.subscription.SubscriptionLifecycle;
import fr.hubee.core.subscription.SubscriptionState;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What is to be otherwise in a subscription; all that is not named stays as it was read. Immutable
 * and thread-safe; {@code toString} shows the names of the fields alone.
 *
 * <p>Source: HubEE V1 contract, PUT subscriptions, which replaces the whole object.
 */
public final class SubscriptionChange {

  private static final int LONGEST_FREQUENCY = 20;
  private static final int LONGEST_EMAIL = 320;

  private final Map<String, Wanted> wanted;

  private SubscriptionChange(Builder builder) {
    this.wanted = new LinkedHashMap<>(builder.wanted);
    new FieldCheck()
        .optional("notificationFrequency", builder.notificationFrequency, LONGEST_FREQUENCY)
        .optional("email", builder.email, LONGEST_EMAIL)
        .orThrow();
  }

  /** Starts a change of nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns what this change would really change, by the names of the contract and in their order;
   * empty when the subscription is so already.
   */
  public List<String> differencesFrom(HubeeSubscription read) {
    return wanted.entrySet().stream()
        .filter(field -> !field.getValue().isSo().test(read))
        .map(Map.Entry::getKey)
        .toList();
  }

  JsonObject applyTo(JsonObject body) {
    JsonObject changed = body;
    for (Wanted field : wanted.values()) {
      changed = field.write().apply(changed);
    }
    return changed;
  }

  /** Returns the names of the fields. */
  @Override
  public String toString() {
    return "SubscriptionChange" + wanted.keySet();
  }

  private record Wanted(UnaryOperator<JsonObject> write, Predicate<HubeeSubscription> isSo) {}

  /** The fields of a change. Not thread-safe. */
  public static final class Builder {

    private final Map<String, Wanted> wanted = new LinkedHashMap<>();
    private String notificationFrequency = "";
    private String email = "";

    private Builder() {}

    /** The status; the hub decides whether it may be reached from the one that it is in. */
    public Builder status(SubscriptionState value) {
      return text("status", value.wire(), read -> read.status().equals(value.wire()));
    }

    /**
     * The day from which it is to be active: written as midnight of that day in Paris, effective at
     * 00:01.
     */
    public Builder activationDay(LocalDate value) {
      OffsetDateTime midnight = value.atStartOfDay(SubscriptionLifecycle.ZONE).toOffsetDateTime();
      return text(
          "activateDateTime",
          DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(midnight),
          read -> read.activationDay().equals(Optional.of(value)));
    }

    /** How the organisation receives télédossiers. */
    public Builder accessMode(AccessMode value) {
      return text(
          "accessMode",
          value.value(),
          read -> read.accessMode().equals(Optional.of(value.value())));
    }

    /** The organisation, an editor, that may act for the subscriber. */
    public Builder delegatedTo(OrganizationId value) {
      return field(
          "delegationActor",
          body -> body.with("delegationActor", OrganizationJson.of(value)),
          read -> read.delegatedTo().equals(Optional.of(value)));
    }

    /** Nobody acts for the subscriber any more. */
    public Builder notDelegated() {
      return field(
          "delegationActor", body -> body.withNull("delegationActor"), read -> !read.isDelegated());
    }

    /**
     * How often the hub notifies: {@code unitaire}, {@code Aucune}, {@code Quotidienne}, {@code
     * Biquotidienne}; at most 20 characters; one that differs in case alone is no difference.
     *
     * @throws IllegalArgumentException when it is blank
     */
    public Builder notificationFrequency(String value) {
      this.notificationFrequency = notBlank("notificationFrequency", value);
      return text(
          "notificationFrequency",
          value,
          read -> read.notificationFrequency().filter(value::equalsIgnoreCase).isPresent());
    }

    /**
     * The one address that the hub notifies; at most 320 characters.
     *
     * @throws IllegalArgumentException when it is blank
     */
    public Builder email(String value) {
      this.email = notBlank("email", value);
      return text("email", value, read -> read.email().equals(Optional.of(value)));
    }

    /**
     * Returns the change.
     *
     * @throws ViolationsException with every field that is too long
     */
    public SubscriptionChange build() {
      return new SubscriptionChange(this);
    }

    private Builder text(String name, String value, Predicate<HubeeSubscription> isSo) {
      return field(name, body -> body.with(name, value), isSo);
    }

    private Builder field(
        String name, UnaryOperator<JsonObject> write, Predicate<HubeeSubscription> isSo) {
      wanted.put(name, new Wanted(write, isSo));
      return this;
    }

    private static String notBlank(String name, String value) {
      if (Objects.requireNonNull(value, name).isBlank()) {
        throw new IllegalArgumentException(name + " is never blank");
      }
      return value;
    }
  }
}
