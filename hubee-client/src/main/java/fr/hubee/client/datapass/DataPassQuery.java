// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

import fr.hubee.core.identity.Siret;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which requests or habilitations to list; all that the application may see unless filtered
 * (DataPass v2, endpoints of the API, 2026-08-06). Immutable and thread-safe.
 */
public final class DataPassQuery {

  /** How many rows a page has unless chosen. */
  public static final int USUAL_PAGE_SIZE = 100;

  private final Listing listing;

  private DataPassQuery(Builder builder) {
    this.listing = new Listing(builder.filters(), builder.pageSize);
  }

  /** Starts a query without filter. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a query of everything that this establishment has. */
  public static DataPassQuery of(Siret siret) {
    return builder().siret(siret).build();
  }

  Listing listing() {
    return listing;
  }

  /** Returns the filters and the size of a page. */
  @Override
  public String toString() {
    return "DataPassQuery" + listing.filters() + " by " + listing.pageSize();
  }

  /** The filters of a query; each narrows. Not thread-safe. */
  public static final class Builder {

    private @Nullable Siret siret;
    private List<String> states = List.of();
    private int pageSize = USUAL_PAGE_SIZE;

    private Builder() {}

    /** Only those of this establishment. */
    public Builder siret(Siret value) {
      this.siret = Objects.requireNonNull(value, "siret");
      return this;
    }

    /**
     * Only those in one of these states, as DataPass writes them: {@code changes_requested}, or
     * {@code active} for habilitations; none given means all. DataPass lists nothing for a state
     * that it does not know.
     */
    public Builder states(String... values) {
      this.states = List.of(values);
      return this;
    }

    /**
     * How many rows to ask for at a time, 1 to 1000; {@value DataPassQuery#USUAL_PAGE_SIZE} unless
     * given.
     *
     * @throws IllegalArgumentException from {@link #build} when it is not so
     */
    public Builder pageSize(int value) {
      this.pageSize = value;
      return this;
    }

    /** Returns the query. */
    public DataPassQuery build() {
      return new DataPassQuery(this);
    }

    private List<Map.Entry<String, String>> filters() {
      List<Map.Entry<String, String>> filters = new ArrayList<>();
      if (siret != null) {
        filters.add(Map.entry("siret", siret.value()));
      }
      states.forEach(state -> filters.add(Map.entry("state[]", state)));
      return filters;
    }
  }
}
