// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

import fr.hubee.client.internal.wire.Address;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The filters of a list and the size of its pages. Immutable. */
record Listing(List<Map.Entry<String, String>> filters, int pageSize) {

  /** DataPass gives no more rows at a time (DataPass v2, endpoints of the API, 2026-08-06). */
  static final int LARGEST_PAGE = 1_000;

  Listing {
    filters = List.copyOf(filters);
    if (pageSize < 1 || pageSize > LARGEST_PAGE) {
      throw new IllegalArgumentException("a page has 1 to 1000 rows, came " + pageSize);
    }
  }

  String query(int offset) {
    if (offset < 0) {
      throw new IllegalArgumentException("an offset is never negative, came " + offset);
    }
    return query(
        Stream.concat(
            filters.stream(),
            Stream.of(
                Map.entry("limit", Integer.toString(pageSize)),
                Map.entry("offset", Integer.toString(offset)))));
  }

  static String query(Stream<Map.Entry<String, String>> parameters) {
    return parameters
        .map(one -> Address.encode(one.getKey()) + "=" + Address.encode(one.getValue()))
        .collect(Collectors.joining("&", "?", ""));
  }
}
