// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

import fr.hubee.core.lifecycle.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one approval gave: a frozen copy of what was asked for. "Subscribed" is read here, never
 * from the state of the request, which may be a draft again while the habilitation stays in force
 * (DataPass v2, habilitations, 2026-08-06). An habilitation is not yet a subscription at HubEE.
 * Immutable; {@code toString} shows no personal data.
 *
 * @param grantedAt when it was granted; the date of the approval, whatever happens later
 * @param applicantOrNull who was the applicant then, and remains so after a transfer; null when
 *     unknown
 * @param content what was approved
 * @param state where it stands
 */
public record Habilitation(
    Instant grantedAt,
    @Nullable String applicantOrNull,
    RequestContent content,
    HabilitationState state) {

  public Habilitation {
    Objects.requireNonNull(grantedAt, "grantedAt");
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(state, "state");
  }

  /** True while it is in force. */
  public boolean isActive() {
    return state == HabilitationState.ACTIVE;
  }

  /** Who was the applicant when it was granted. */
  public Optional<String> applicant() {
    return Optional.ofNullable(applicantOrNull);
  }

  /** Returns this habilitation after an event; unchanged when the event does not concern it. */
  Habilitation after(HabilitationEvent event) {
    return HabilitationLifecycle.table().decide(state, event, this)
            instanceof Outcome.Moved<HabilitationState> moved
        ? new Habilitation(grantedAt, applicantOrNull, content, moved.to())
        : this;
  }

  static int countActive(List<Habilitation> habilitations) {
    int active = 0;
    for (int i = 0; i < habilitations.size(); i++) {
      active += habilitations.get(i).isActive() ? 1 : 0;
    }
    return active;
  }

  static List<Habilitation> afterAll(List<Habilitation> habilitations, HabilitationEvent event) {
    return habilitations.isEmpty()
        ? habilitations
        : habilitations.stream().map(one -> one.after(event)).toList();
  }

  /** Returns for example {@code ACTIVE since 2026-11-23T10:00:00Z [AEC, DDPACS]}. */
  @Override
  public String toString() {
    return state + " since " + grantedAt + " " + content;
  }
}
