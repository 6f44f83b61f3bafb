// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.core.identity.OrganizationType;
import fr.hubee.core.identity.Siret;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which organisations to list; all of them unless filtered (HubEE V1 contract, GET organizations).
 * Immutable and thread-safe.
 */
public final class OrganizationQuery {

  private final List<Map.Entry<String, String>> filters;
  private final @Nullable Siret siret;
  private final int pageSize;

  private OrganizationQuery(Builder builder) {
    this.filters = builder.filters();
    this.siret = builder.companyRegister;
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
  boolean asksFor(HubeeOrganization row) {
    return siret == null || row.id().siret().equals(siret);
  }

  /** Returns the filters and the size of a page. */
  @Override
  public String toString() {
    return "OrganizationQuery" + filters + " by " + pageSize;
  }

  /** The filters of a query; each narrows. Not thread-safe. */
  public static final class Builder {

    private @Nullable OrganizationType type;
    private @Nullable Siret companyRegister;
    private @Nullable String orderBy;
    private int pageSize = SubscriptionQuery.USUAL_PAGE_SIZE;

    private Builder() {}

    /** Only those of this type. */
    public Builder type(OrganizationType value) {
      this.type = Objects.requireNonNull(value, "type");
      return this;
    }

    /** Only those of this establishment, whatever the branch. */
    public Builder companyRegister(Siret value) {
      this.companyRegister = Objects.requireNonNull(value, "companyRegister");
      return this;
    }

    /**
     * Sorts by a column of the hub: {@code name}, {@code postal_code}, {@code create_date_time}…
     *
     * @throws IllegalArgumentException when it is not 1 to 30 lower-case letters and {@code _}
     */
    public Builder orderBy(String column) {
      this.orderBy = PageRequest.column(column);
      return this;
    }

    /**
     * How many rows to ask for at a time; {@value SubscriptionQuery#USUAL_PAGE_SIZE} unless given.
     *
     * @throws IllegalArgumentException when it is not at least 1
     */
    public Builder pageSize(int value) {
      this.pageSize = PageRequest.size(value);
      return this;
    }

    /** Returns the query. */
    public OrganizationQuery build() {
      return new OrganizationQuery(this);
    }

    private List<Map.Entry<String, String>> filters() {
      List<Map.Entry<String, String>> filters = new ArrayList<>();
      if (type != null) {
        filters.add(Map.entry("type", type.value()));
      }
      if (companyRegister != null) {
        filters.add(Map.entry("company_register", companyRegister.value()));
      }
      if (orderBy != null) {
        filters.add(Map.entry("orderBy", orderBy));
      }
      return List.copyOf(filters);
    }
  }
}
