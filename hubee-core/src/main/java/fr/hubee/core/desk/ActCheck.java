// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import fr.hubee.core.rule.Excerpt;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.rule.Violations;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Looks at the texts that come with an act before anything is asked of a store. Pure functions. */
final class ActCheck {

  /** The longest reason, in characters. */
  static final int LONGEST_REASON = 5000;

  private static final int LONGEST_ACTOR_ID = 200;
  private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
  private static final String LINE_BREAKS = "\n\r\t";

  private ActCheck() {}

  static boolean isRequestId(String text) {
    return REQUEST_ID.matcher(text).matches();
  }

  static Violations requestId(String text) {
    return isRequestId(text)
        ? Violations.none()
        : Violations.of(DeskRules.REQUEST_ID_MALFORMED.at("requestId", Excerpt.of(text)));
  }

  static Violations check(Act act) {
    List<Violation> found = new ArrayList<>();
    found.addAll(actorId(act.actor().id(), "actor.id").asList());
    String reason = act.reason();
    if (reason.length() > LONGEST_REASON) {
      found.add(DeskRules.REASON_TOO_LONG.at("reason", reason.length(), LONGEST_REASON));
    } else {
      foreign(reason, LINE_BREAKS)
          .ifPresent(
              point -> found.add(DeskRules.REASON_UNREADABLE.at("reason", Excerpt.name(point))));
    }
    return Violations.of(found);
  }

  static Violations actorId(String id, String path) {
    return isActorId(id) ? Violations.none() : Violations.of(DeskRules.ACTOR_ID_MALFORMED.at(path));
  }

  private static boolean isActorId(String id) {
    return id.length() <= LONGEST_ACTOR_ID && !id.isBlank() && foreign(id, "").isEmpty();
  }

  /** Returns the first character that no text column and no page takes as it is. */
  private static OptionalInt foreign(String text, String accepted) {
    return text.codePoints()
        .filter(
            point ->
                (Character.isISOControl(point) && accepted.indexOf(point) < 0)
                    || Character.getType(point) == Character.SURROGATE)
        .findFirst();
  }
}
