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
import org.jspecify.annotations.Nullable;

/**
 * Which subscriptions to list; all of them unless filtered (HubEE V1 contract, GET subscriptions).
 * Immutable and thread-safe.
 */
public final class SubscriptionQuery {

  /** How many rows a page has unless chosen. */
  public static final int USUAL_PAGE_SIZE = 100;

  private final List<Map.Entry<String, String>> filters;
  private final int pageSize;

  private SubscriptionQuery(Builder builder) {
    this.filters = builder.filters();
    this.pageSize = builder.pageSize;
  }

  /** Starts a query without filter. */
  public static Builder builder() {
    return new Builder();
  }

  PageRequest pageAt(int offset) {
    return new PageRequest(filters, offset, pageSize);
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
    private int pageSize = USUAL_PAGE_SIZE;

    private Builder() {}

    /** Only those of this establishment, whatever the branch. */
    public Builder companyRegister(Siret value) {
      this.companyRegister = Objects.requireNonNull(value, "companyRegister");
      return this;
    }

    /** Only those to one of these démarches; none given means all. */
    public Builder processCode(ProcessCode... values) {
      this.processCodes = List.of(values);
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
      if (value < 1) {
        throw new IllegalArgumentException("a page has at least one row, came " + value);
      }
      this.pageSize = value;
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
      return List.copyOf(filters);
    }
  }
}
