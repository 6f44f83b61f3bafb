// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.internal.openapi;

import java.util.Locale;

/** Where a parameter is. */
enum Location {
  PATH("Path"),
  QUERY("Query"),
  HEADER("Header");

  private final String title;

  Location(String title) {
    this.title = title;
  }

  static Location ofDocument(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT));
  }

  /** The word that begins a complaint: {@code Query parameter …}. */
  String title() {
    return title;
  }

  /** The place of a parameter in a report: {@code @query.maxResult}. */
  String place(String name) {
    return "@" + name().toLowerCase(Locale.ROOT) + "." + name;
  }
}
