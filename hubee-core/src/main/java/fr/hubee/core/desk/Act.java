// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import fr.hubee.core.request.Actor;
import fr.hubee.core.rule.ViolationsException;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Who asks the desk for something, why, and under which identifier. Immutable; {@code toString}
 * shows neither the person nor the reason.
 *
 * <p>Source: a choice of this library.
 *
 * @param id the same when the act is repeated, another for every other act
 * @param actor who; the desk believes the role, so that the caller checks who is logged in
 * @param reason why, in the actor's words; blank for none
 * @param seenVersionOrNull the version of the request that the actor had before his eyes; null to
 *     act on whatever the request has become
 */
public record Act(ActId id, Actor actor, String reason, @Nullable Long seenVersionOrNull) {

  public Act {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(reason, "reason");
  }

  /** Returns an act without reason, on whatever the request has become. */
  public static Act of(ActId id, Actor actor) {
    return new Act(id, actor, "", null);
  }

  /**
   * Returns an act without reason, on whatever the request has become.
   *
   * @throws ViolationsException when the text cannot be an {@link ActId}
   */
  public static Act of(String id, Actor actor) {
    return of(new ActId(id), actor);
  }

  /** Returns the same act with a reason. */
  public Act because(String why) {
    return new Act(id, actor, why, seenVersionOrNull);
  }

  /** Returns the same act, to be done only if the request is still at this version. */
  public Act seen(long version) {
    return new Act(id, actor, reason, version);
  }

  /** The version that the actor had before his eyes. */
  public OptionalLong seenVersion() {
    return seenVersionOrNull == null ? OptionalLong.empty() : OptionalLong.of(seenVersionOrNull);
  }

  /** Returns for example {@code act 7f3a by OPERATOR}. */
  @Override
  public String toString() {
    return "act " + id + " by " + actor;
  }
}
