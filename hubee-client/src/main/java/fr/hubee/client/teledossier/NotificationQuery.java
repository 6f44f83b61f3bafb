// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.teledossier;

import fr.hubee.core.demarche.ProcessCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Which notifications to read, and in which order; the queue of the credentials unless filtered.
 * Immutable and thread-safe.
 *
 * <p>Source: HubEE V1, api_folder 1.2.7, GET notifications (2023-04-28), contract V2 (2024-11-14).
 */
public final class NotificationQuery {

  /** How many are read at once unless chosen, as the hub advises. */
  public static final int USUAL_SIZE = 25;

  private final List<ProcessCode> processCodes;
  private final List<ProcessCode> processPriorities;
  private final int maxResult;
  private final boolean eventDetails;

  private NotificationQuery(Builder builder) {
    this.processCodes = List.copyOf(builder.processCodes);
    this.processPriorities = List.copyOf(builder.processPriorities);
    this.maxResult = builder.maxResult;
    this.eventDetails = builder.eventDetails;
  }

  /** Returns the whole queue, {@value #USUAL_SIZE} at a time. */
  public static NotificationQuery all() {
    return builder().build();
  }

  /** Starts a query without filter. */
  public static Builder builder() {
    return new Builder();
  }

  /** The only démarches wanted; none means all. */
  public List<ProcessCode> processCodes() {
    return processCodes;
  }

  /** The démarches to be served first. */
  public List<ProcessCode> processPriorities() {
    return processPriorities;
  }

  /** How many to read at most. */
  public int maxResult() {
    return maxResult;
  }

  /** Whether the kind and the status of events are wanted. */
  public boolean eventDetails() {
    return eventDetails;
  }

  /** Returns the filters. */
  @Override
  public String toString() {
    return "NotificationQuery" + processCodes + " first " + processPriorities + " by " + maxResult;
  }

  /** The filters of a query. Not thread-safe. */
  public static final class Builder {

    private final List<ProcessCode> processCodes = new ArrayList<>();
    private final List<ProcessCode> processPriorities = new ArrayList<>();
    private int maxResult = USUAL_SIZE;
    private boolean eventDetails = true;

    private Builder() {}

    /** Only those of this démarche, or of one of these if it is said several times. */
    public Builder processCode(ProcessCode value) {
      processCodes.add(Objects.requireNonNull(value, "processCode"));
      return this;
    }

    /** Those of this démarche first, then of the next one that is said. */
    public Builder first(ProcessCode value) {
      processPriorities.add(Objects.requireNonNull(value, "processCode"));
      return this;
    }

    /**
     * How many to read at most; {@value NotificationQuery#USUAL_SIZE} unless given. The hub
     * publishes no ceiling.
     *
     * @throws IllegalArgumentException when it is not at least 1
     */
    public Builder maxResult(int value) {
      if (value < 1) {
        throw new IllegalArgumentException("at least one is read, came " + value);
      }
      this.maxResult = value;
      return this;
    }

    /**
     * Leaves the kind and the status of events out. They are asked for otherwise: the contract of
     * 2024 has them, no published document of the API does.
     */
    public Builder withoutEventDetails() {
      this.eventDetails = false;
      return this;
    }

    /** Returns the query. */
    public NotificationQuery build() {
      return new NotificationQuery(this);
    }
  }
}
