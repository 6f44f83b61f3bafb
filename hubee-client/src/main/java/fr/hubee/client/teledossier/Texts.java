// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.teledossier;

import fr.hubee.core.rule.Violations;
import fr.hubee.core.teledossier.ContractField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What texts to be sent must meet: there where required, and no longer than their field. */
final class Texts {

  private Texts() {}

  static Violations required(String text, ContractField field, String path) {
    return text.isBlank()
        ? Violations.of(TeledossierRules.FIELD_MISSING.at(path))
        : field.check(text, path);
  }

  static Violations optional(@Nullable String text, ContractField field, String path) {
    return text == null ? Violations.none() : field.check(text, path);
  }

  /** A blank text says nothing and is not sent. */
  static Optional<String> present(@Nullable String text) {
    return Optional.ofNullable(text).filter(value -> !value.isBlank());
  }
}
