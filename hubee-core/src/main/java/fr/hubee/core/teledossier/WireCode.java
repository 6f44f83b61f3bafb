// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier;

import fr.hubee.core.rule.Excerpt;
import fr.hubee.core.rule.Violations;
import java.util.Optional;

/**
 * A code as HubEE writes it. Open: one that the library does not know is kept, shown and sent back
 * unchanged, never mapped to another. Reading refuses nothing; {@link #checkWritable} says what the
 * contract would refuse.
 *
 * <p>Source: HubEE V1, api_folder 1.2.7 (2023-04-28); the openness is a choice of this library.
 */
public sealed interface WireCode
    permits CaseStatus, FolderStatus, EventStatus, AttachmentStatus, ActionType {

  /** The code to the letter, however long and strange. */
  String value();

  /** What the library knows under this code. */
  Optional<? extends WireState> known();

  /** The French label; for an unknown code the code itself, shortened and made printable. */
  default String label() {
    return known().map(state -> state.label()).orElseGet(() -> Excerpt.of(value()));
  }

  /** The mistake of an official document that this code is, if it is one. */
  default Optional<Misspelling> misspelling() {
    return Misspelling.of(this);
  }

  /**
   * Says what is worth knowing about a code that was read: unknown, or a known misspelling. Never
   * an error.
   *
   * @param path where it was read, for the violations
   */
  default Violations diagnose(String path) {
    return known().isPresent() ? Violations.none() : CodeCheck.unknown(this, path);
  }

  /**
   * Says what would be refused if the code were sent: blank, too long for its field, unreadable,
   * misspelt. An unknown code is only a warning.
   *
   * @param field where it goes in the contract
   * @param path where it comes from, for the violations
   */
  default Violations checkWritable(ContractField field, String path) {
    return CodeCheck.writable(this, field, path);
  }
}
