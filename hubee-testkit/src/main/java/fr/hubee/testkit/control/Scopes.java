// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.control;

import java.util.List;

/** The scopes of the hub (HubEE V1, 2023-04-28). */
final class Scopes {

  static final String SI = "SI";
  static final String OSL = "OSL";
  static final List<String> ALL = List.of(SI, OSL, "ADMIN", "DATAPASS", "SUBCRT");

  private Scopes() {}
}
