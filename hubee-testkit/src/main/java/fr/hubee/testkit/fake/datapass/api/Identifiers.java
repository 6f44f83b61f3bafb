// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.api;

import fr.hubee.testkit.fake.datapass.model.Store;
import fr.hubee.testkit.fake.datapass.model.Switch;
import java.util.Locale;

/** Reads the identifiers of paths: bare numbers; {@code D123} only by the documentation. */
final class Identifiers {

  private Identifiers() {}

  static long demande(ApiCall call, Store store) {
    return number(call.identifier("id"), "D", store);
  }

  static long habilitation(ApiCall call, Store store) {
    return number(call.identifier("id"), "H", store);
  }

  static long webhook(ApiCall call) {
    return digits(call.identifier("id"));
  }

  private static long number(String text, String prefix, Store store) {
    boolean prefixed =
        store.is(Switch.PREFIXED_IDS) && text.toUpperCase(Locale.ROOT).startsWith(prefix);
    return digits(prefixed ? text.substring(1) : text);
  }

  private static long digits(String text) {
    if (!text.matches("[0-9]{1,18}")) {
      throw Problems.notFound();
    }
    return Long.parseLong(text);
  }
}
