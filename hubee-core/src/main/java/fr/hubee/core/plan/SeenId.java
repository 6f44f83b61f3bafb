// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import fr.hubee.core.rule.Excerpt;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What may identify a request or an habilitation: it is shown, and becomes part of an address. */
final class SeenId {

  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._-]{1,64}");
  private static final Pattern NUMBERED = Pattern.compile("[Dd][0-9]+");

  private SeenId() {}

  static void check(String id) {
    Objects.requireNonNull(id, "id");
    if (!SHAPE.matcher(id).matches()) {
      throw PlanRules.SEEN_ID_MALFORMED.at("id", Excerpt.of(id)).asException();
    }
  }

  /** True when both name one request: DataPass writes the same number with and without its D. */
  static boolean areSame(String one, @Nullable String other) {
    return other != null && bare(one).equals(bare(other));
  }

  private static String bare(String id) {
    return NUMBERED.matcher(id).matches() ? id.substring(1) : id;
  }
}
