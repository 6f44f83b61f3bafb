// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.internal.wire.Address;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One page asked for, and what its answer means (HubEE V1 contract, {@code Content-Range}). */
record PageRequest(List<Map.Entry<String, String>> filters, int offset, int size) {

  /** {@code Susbscriptions 0-27/100}: the label is misspelt by the hub and does not count. */
  private static final Pattern TOTAL = Pattern.compile("/\\s*([0-9]{1,18})\\s*$");

  private static final Pattern COLUMN = Pattern.compile("[a-z_]{1,30}");

  PageRequest {
    if (offset < 0) {
      throw new IllegalArgumentException("an offset is never negative, came " + offset);
    }
  }

  /** Returns the name of a column, which cannot be anything else in the address. */
  static String column(String name) {
    if (!COLUMN.matcher(name).matches()) {
      throw new IllegalArgumentException("a column of the hub has 1 to 30 letters a to z and _");
    }
    return name;
  }

  /** Returns how many rows to ask for at a time. */
  static int size(int rows) {
    if (rows < 1) {
      throw new IllegalArgumentException("a page has at least one row, came " + rows);
    }
    return rows;
  }

  String toQuery() {
    return Stream.concat(
            filters.stream(),
            Stream.of(
                Map.entry("offSet", Integer.toString(offset)),
                Map.entry("maxResult", Integer.toString(size))))
        .map(parameter -> parameter.getKey() + "=" + Address.encode(parameter.getValue()))
        .collect(Collectors.joining("&", "?", ""));
  }

  /** Without a total a short page is no end: the hub may give less than what was asked. */
  <T> Page<T> answer(List<T> items, Optional<String> contentRange) {
    long end = (long) offset + items.size();
    OptionalLong total = total(contentRange.orElse(""), end);
    boolean more = total.isEmpty() || end < total.getAsLong();
    return new Page<>(items, offset, total, more && !items.isEmpty());
  }

  /** A total smaller than what has come already is no total. */
  private OptionalLong total(String contentRange, long end) {
    Matcher total = TOTAL.matcher(contentRange);
    if (!total.find() || Long.parseLong(total.group(1)) < end) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(Long.parseLong(total.group(1)));
  }
}
