// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import fr.hubee.core.rule.Checked;
import fr.hubee.core.rule.Excerpt;
import fr.hubee.core.rule.ViolationsException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The caller's name for one act, chosen before the act is tried and kept when it is repeated: the
 * same identifier never acts twice. A random UUID will do. Immutable.
 *
 * <p>Source: a choice of this library.
 *
 * @param value 1 to 100 ASCII letters, digits, dots, colons, underscores or hyphens; case counts
 */
public record ActId(String value) implements Comparable<ActId> {

  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._:-]{1,100}");

  /**
   * @throws ViolationsException when the text is not such an identifier
   */
  public ActId {
    if (!SHAPE.matcher(value).matches()) {
      throw DeskRules.ACT_ID_MALFORMED.at("actId", Excerpt.of(value)).asException();
    }
  }

  /** Reads an identifier, and answers instead of throwing. Null counts as an empty text. */
  public static Checked<ActId> check(@Nullable String text, String path) {
    String given = text == null ? "" : text;
    return SHAPE.matcher(given).matches()
        ? Checked.valid(new ActId(given))
        : Checked.invalid(DeskRules.ACT_ID_MALFORMED.at(path, Excerpt.of(given)));
  }

  @Override
  public int compareTo(ActId other) {
    return value.compareTo(other.value);
  }

  /** Returns the identifier. */
  @Override
  public String toString() {
    return value;
  }
}
