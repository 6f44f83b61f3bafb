// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.teledossier;

import fr.hubee.core.rule.Excerpt;
import java.util.regex.Pattern;

/** What all identifiers of the hub have in common. */
final class Identifiers {

  private static final Pattern SHAPE = Pattern.compile("[\\x21-\\x7E]{1,100}");

  private Identifiers() {}

  static void require(String value, String path) {
    if (!SHAPE.matcher(value).matches()) {
      throw TeledossierRules.IDENTIFIER_MALFORMED.at(path, Excerpt.of(value)).asException();
    }
  }
}
