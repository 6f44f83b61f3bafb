// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.core.rule.Violations;
import fr.hubee.core.teledossier.ContractField;
import fr.hubee.core.teledossier.WireCode;

/** Codes that are worth sending: an unknown one is, a blank one is not. */
final class Writable {

  private Writable() {}

  static void require(WireCode code, ContractField field, String path) {
    Violations found = code.checkWritable(field, path);
    if (found.hasErrors()) {
      throw found.asException();
    }
  }
}
