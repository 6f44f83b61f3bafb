// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.model;

import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.request.RequestDates;
import fr.hubee.core.request.RequestEvent;
import fr.hubee.core.request.RequestState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request as the fake keeps it: state and dates are the core's. Mutable, guarded by the store's
 * monitor.
 *
 * <p>Source: DataPass v2, authorization request (2026-08-06).
 */
public final class StoredRequest {

  private final long id;
  private final UUID publicId = UUID.randomUUID();
  private final RequestForm form;
  private final Instant createdAt;
  private final List<StoredHabilitation> habilitations = new ArrayList<>();
  private final List<StoredEvent> events = new ArrayList<>();
  private StoredUser applicant;
  private StoredOrganisation organisation;
  private RequestData data;
  private RequestState state = RequestState.DRAFT;
  private RequestDates dates = RequestDates.none();
  private Instant updatedAt;
  private boolean termsAccepted;
  private boolean dirtyFromV1;
  private @Nullable String externalProviderId;

  StoredRequest(
      long id,
      RequestForm form,
      StoredUser applicant,
      StoredOrganisation organisation,
      RequestData data,
      Instant createdAt) {
    this.id = id;
    this.form = form;
    this.applicant = applicant;
    this.organisation = organisation;
    this.data = data;
    this.createdAt = createdAt;
    this.updatedAt = createdAt;
  }

  /** Its number. */
  public long id() {
    return id;
  }

  /** The identifier that people read: {@code D123}. */
  public String displayId() {
    return "D" + id;
  }

  /** Its identifier in public addresses. */
  public UUID publicId() {
    return publicId;
  }

  /** Its form. */
  public RequestForm form() {
    return form;
  }

  /** Who fills it in. */
  public StoredUser applicant() {
    return applicant;
  }

  /** For whom it asks. */
  public StoredOrganisation organisation() {
    return organisation;
  }

  /** Gives it to somebody else, of the same organisation or of another one. */
  public void transfer(StoredUser newApplicant, StoredOrganisation newOrganisation) {
    this.applicant = newApplicant;
    this.organisation = newOrganisation;
  }

  /** What it asks for. */
  public RequestData data() {
    return data;
  }

  /** Changes what it asks for. */
  public void save(RequestData changed, Instant at) {
    this.data = changed;
    this.updatedAt = at;
  }

  /** Where it stands. */
  public RequestState state() {
    return state;
  }

  /** The dates that DataPass keeps, with their traps. */
  public RequestDates dates() {
    return dates;
  }

  /** When it was begun. */
  public Instant createdAt() {
    return createdAt;
  }

  /** When anything of it last changed. */
  public Instant updatedAt() {
    return updatedAt;
  }

  /** Goes where the table of the core leads. */
  public void move(RequestEvent event, RequestState to, Instant at) {
    this.dates = dates.after(event, state, to, at);
    this.state = to;
    this.updatedAt = at;
  }

  /** True while a request validated before is being updated. */
  public boolean isReopening() {
    return dates.isReopening(state);
  }

  /** True once the terms of use are accepted; a reopening does not change it. */
  public boolean termsAccepted() {
    return termsAccepted;
  }

  /** Says that the applicant accepts the terms of use. */
  public void acceptTerms() {
    this.termsAccepted = true;
  }

  /** True for a request taken over from v1 that v2 could not validate. */
  public boolean isDirtyFromV1() {
    return dirtyFromV1;
  }

  /** Marks it as taken over from v1 without passing the rules of v2. */
  public void markDirtyFromV1() {
    this.dirtyFromV1 = true;
  }

  /** What the bridge noted of HubEE: an identifier, or a map of them. */
  public Optional<String> externalProviderId() {
    return Optional.ofNullable(externalProviderId);
  }

  /** Notes what HubEE answered. */
  public void externalProviderId(@Nullable String noted) {
    this.externalProviderId = noted;
  }

  /** What the approvals gave, oldest first. */
  public List<StoredHabilitation> habilitations() {
    return Collections.unmodifiableList(habilitations);
  }

  /** The latest habilitation, whatever its state. */
  public Optional<StoredHabilitation> latestHabilitation() {
    return habilitations.isEmpty()
        ? Optional.empty()
        : Optional.of(habilitations.get(habilitations.size() - 1));
  }

  /** True while an approval is in force. */
  public boolean hasActiveHabilitation() {
    return habilitations.stream().anyMatch(StoredHabilitation::isActive);
  }

  void grant(StoredHabilitation habilitation) {
    habilitations.add(habilitation);
  }

  /** What happened to it, oldest first. */
  public List<StoredEvent> events() {
    return Collections.unmodifiableList(events);
  }

  void record(StoredEvent event) {
    events.add(event);
  }

  /** Returns for example {@code D123 SUBMITTED}. */
  @Override
  public String toString() {
    return displayId() + " " + state;
  }
}
