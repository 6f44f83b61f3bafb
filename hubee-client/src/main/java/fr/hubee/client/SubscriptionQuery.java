// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.Siret;
import fr.hubee.core.subscription.SubscriptionState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which subscriptions to list; all of them unless filtered (HubEE V1 contract, GET subscriptions).
 * Immutable and thread-safe.
 */
public final class SubscriptionQuery {

  /** How many rows a page has unless chosen. */
  public static final int USUAL_PAGE_SIZE = 100;

  private static final int LONGEST_EMAIL = 320;

  private final List<Map.Entry<String, String>> filters;
  private final Predicate<HubeeSubscription> asked;
  private final int pageSize;

  private SubscriptionQuery(Builder builder) {
    this.filters = builder.filters();
    this.asked = builder.asked();
    this.pageSize = builder.pageSize;
  }

  /** Starts a query without filter. */
  public static Builder builder() {
    return new Builder();
  }

  PageRequest pageAt(int offset) {
    return new PageRequest(filters, offset, pageSize);
  }

  /** False for a row that the filters should have left out. */
  boolean asksFor(HubeeSubscription row) {
    return asked.test(row);
  }

  /** Returns the filters and the size of a page. */
  @Override
  public String toString() {
    return "SubscriptionQuery" + filters + " by " + pageSize;
  }

  /** The filters of a query; each narrows. Not thread-safe. */
  public static final class Builder {

    private @Nullable Siret companyRegister;
    private List<ProcessCode> processCodes = List.of();
    private @Nullable SubscriptionState status;
    private @Nullable String delegationActorEmail;
    private @Nullable Long datapassId;
    private @Nullable String orderBy;
    private int pageSize = USUAL_PAGE_SIZE;

    private Builder() {}

    /** Only those of this establishment, whatever the branch. */
    public Builder companyRegister(Siret value) {
      this.companyRegister = Objects.requireNonNull(value, "companyRegister");
      return this;
    }

    /**
     * Only those to one of these démarches.
     *
     * @throws IllegalArgumentException when none is given: the whole list would be asked for
     */
    public Builder processCode(ProcessCode... values) {
      if (values.length == 0) {
        throw new IllegalArgumentException("a filter on démarches names at least one");
      }
      this.processCodes = List.of(values);
      return this;
    }

    /**
     * Only those whose technical delegate has this address.
     *
     * @throws IllegalArgumentException when it is blank or longer than 320 characters
     */
    public Builder delegationActorEmail(String value) {
      if (value.isBlank() || value.length() > LONGEST_EMAIL) {
        throw new IllegalArgumentException("an e-mail address has 1 to 320 characters");
      }
      this.delegationActorEmail = value;
      return this;
    }

    /**
     * Only those of this request of DataPass. DataPass uses it; no published contract has it, so a
     * strict hub answers {@link fr.hubee.client.error.InvalidRequestException}.
     */
    public Builder datapassId(long value) {
      this.datapassId = value;
      return this;
    }

    /**
     * Sorts by a column of the hub, the least first: {@code status}, {@code process_code}, {@code
     * si_company_register}, {@code activate_date_time}…
     *
     * @throws IllegalArgumentException when it is not 1 to 30 lower-case letters and {@code _}
     */
    public Builder ascendingBy(String column) {
      this.orderBy = "asc(" + PageRequest.column(column) + ")";
      return this;
    }

    /**
     * Sorts by a column of the hub, the greatest first.
     *
     * @throws IllegalArgumentException when it is not 1 to 30 lower-case letters and {@code _}
     */
    public Builder descendingBy(String column) {
      this.orderBy = "desc(" + PageRequest.column(column) + ")";
      return this;
    }

    /** Only those in this state. */
    public Builder status(SubscriptionState value) {
      this.status = Objects.requireNonNull(value, "status");
      return this;
    }

    /**
     * How many rows to ask for at a time; {@value SubscriptionQuery#USUAL_PAGE_SIZE} unless given.
     * The hub publishes no ceiling; 5000 has been seen.
     *
     * @throws IllegalArgumentException when it is not at least 1
     */
    public Builder pageSize(int value) {
      this.pageSize = PageRequest.size(value);
      return this;
    }

    /** Returns the query. */
    public SubscriptionQuery build() {
      return new SubscriptionQuery(this);
    }

    private List<Map.Entry<String, String>> filters() {
      List<Map.Entry<String, String>> filters = new ArrayList<>();
      if (companyRegister != null) {
        filters.add(Map.entry("companyRegister", companyRegister.value()));
      }
      processCodes.forEach(code -> filters.add(Map.entry("processCode", code.value())));
      if (status != null) {
        filters.add(Map.entry("status", status.wire()));
      }
      if (delegationActorEmail != null) {
        filters.add(Map.entry("delegationActorEmail", delegationActorEmail));
      }
      if (datapassId != null) {
        filters.add(Map.entry("datapassId", Long.toString(datapassId)));
      }
      if (orderBy != null) {
        filters.add(Map.entry("orderBy", orderBy));
      }
      return List.copyOf(filters);
    }

    private Predicate<HubeeSubscription> asked() {
      Siret siret = companyRegister;
      SubscriptionState state = status;
      Set<ProcessCode> codes = Set.copyOf(processCodes);
      return row ->
          (siret == null || row.subscriber().siret().equals(siret))
              && (codes.isEmpty() || codes.contains(row.processCode()))
              && (state == null || row.status().equals(state.wire()));
    }
  }
}
