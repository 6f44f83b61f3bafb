// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import fr.hubee.core.demarche.Demarche;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the sentences on one démarche are made from.
 *
 * @param facts what is known
 * @param demarcheOrNull the démarche, if the catalogue knows it
 * @param stage how far it has come
 */
record Telling(ProgressFacts facts, @Nullable Demarche demarcheOrNull, Stage stage) {

  Optional<Demarche> demarche() {
    return Optional.ofNullable(demarcheOrNull);
  }

  String label() {
    return demarche().map(Demarche::label).orElse(facts.demarche().value());
  }

  String path() {
    return "demarches[" + facts.demarche() + "]";
  }

  Optional<LocalDate> activationDay() {
    return facts.hubee().value().flatMap(HubeeView::activationDate);
  }

  /** When the stage began, as far as the facts tell. */
  Optional<Instant> since() {
    return switch (stage) {
      case HANDED_IN -> Optional.ofNullable(facts.handedInOrNull());
      case APPROVED, AWAITING_HUBEE -> Optional.ofNullable(facts.approvedOrNull());
      case DRAFT, ESCALATED, CHANGES_REQUESTED, REFUSED, REVOKED ->
          Optional.ofNullable(facts.requestSinceOrNull());
      case RECEIVING -> facts.files().value().map(FileDates::first);
      case UNKNOWN, WISHED, ACTIVATION_SET -> Optional.empty();
      default -> facts.hubee().value().flatMap(this::sinceAtHubee);
    };
  }

  private Optional<Instant> sinceAtHubee(HubeeView seen) {
    return switch (stage) {
      case CREATED, ACCOUNT_OPEN -> seen.createdAt();
      case SUSPENDED -> seen.suspendedAt();
      case ENDED -> seen.endedAt();
      default -> seen.activeSince();
    };
  }
}
