// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.model;

import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.identity.Siret;
import fr.hubee.core.request.HabilitationState;
import fr.hubee.core.request.RequestDates;
import fr.hubee.core.request.RequestState;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request as it stood when it was looked at, for the assertions of a test. Immutable; holds
 * nothing of persons.
 *
 * <p>Source: DataPass v2, authorization request (2026-08-06).
 *
 * @param id its number
 * @param publicId its identifier in public addresses
 * @param form its form
 * @param siret for whom it asks
 * @param state where it stood
 * @param reopening true while a request validated before is being updated
 * @param termsAccepted true once the terms of use are accepted
 * @param scopes the démarches asked for, by their names on DataPass; empty for CertDc
 * @param dates the dates that DataPass keeps, with their traps
 * @param habilitations what the approvals gave, oldest first
 * @param events the names of what happened, oldest first
 * @param externalProviderIdOrNull what the bridge noted of HubEE
 */
public record RequestView(
    long id,
    UUID publicId,
    RequestForm form,
    Siret siret,
    RequestState state,
    boolean reopening,
    boolean termsAccepted,
    List<String> scopes,
    RequestDates dates,
    List<HabilitationView> habilitations,
    List<String> events,
    @Nullable String externalProviderIdOrNull) {

  public RequestView {
    scopes = List.copyOf(scopes);
    habilitations = List.copyOf(habilitations);
    events = List.copyOf(events);
  }

  /** Looks at a request; the store's monitor is held. */
  public static RequestView of(StoredRequest stored) {
    return new RequestView(
        stored.id(),
        stored.publicId(),
        stored.form(),
        stored.organisation().siret(),
        stored.state(),
        stored.isReopening(),
        stored.termsAccepted(),
        stored.data().scopes(),
        stored.dates(),
        stored.habilitations().stream().map(HabilitationView::of).toList(),
        stored.events().stream().map(StoredEvent::name).toList(),
        stored.externalProviderId().orElse(null));
  }

  /** What the bridge noted of HubEE: an identifier, or a map of them in JSON. */
  public Optional<String> externalProviderId() {
    return Optional.ofNullable(externalProviderIdOrNull);
  }

  /** The habilitation in force. */
  public Optional<HabilitationView> activeHabilitation() {
    return habilitations.stream()
        .filter(one -> one.state() == HabilitationState.ACTIVE)
        .findFirst();
  }

  /** Returns for example {@code D123 SUBMITTED}. */
  @Override
  public String toString() {
    return "D" + id + " " + state;
  }
}
