// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.model;

import fr.hubee.core.commune.Sirene;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.Environment;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.identity.Siret;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that the fake DataPass keeps. Not thread-safe by itself: whoever touches it, or what
 * it holds, has its monitor. Requests, with their history, are kept until {@link #clear}.
 *
 * <p>Source: DataPass v2, models (2026-08-06).
 */
public final class Store {

  private final Agenda agenda;
  private final RetryDelays delays = new RetryDelays();
  private final Sirene sirene;
  private final DemarcheCatalogue catalogue;
  private final Environment environment;
  private final Set<Switch> on = EnumSet.noneOf(Switch.class);
  private final Map<String, Deliverability> deliverability = new HashMap<>();
  private final Rows<StoredUser> users = new Rows<>();
  private final Rows<StoredOrganisation> organisations = new Rows<>();
  private final Rows<StoredRequest> requests = new Rows<>();
  private final Rows<StoredHabilitation> habilitations = new Rows<>();
  private long lastEvent;

  /** Builds an empty store. */
  public Store(Clock clock, Sirene sirene, DemarcheCatalogue catalogue, Environment environment) {
    this.agenda = new Agenda(clock);
    this.sirene = sirene;
    this.catalogue = catalogue;
    this.environment = environment;
  }

  /** What is to be done later. */
  public Agenda agenda() {
    return agenda;
  }

  /** The time on DataPass. */
  public Instant now() {
    return agenda.now();
  }

  /** How long to wait after a failure. */
  public RetryDelays delays() {
    return delays;
  }

  /** Which démarches there are. */
  public DemarcheCatalogue catalogue() {
    return catalogue;
  }

  /** Where this DataPass is said to run. */
  public Environment environment() {
    return environment;
  }

  /** True when the switch is on. */
  public boolean is(Switch one) {
    return on.contains(one);
  }

  /** Turns a switch on or off. */
  public void turn(Switch one, boolean wanted) {
    if (wanted) {
      on.add(one);
    } else {
      on.remove(one);
    }
  }

  /** What is known of an address. */
  public Deliverability deliverability(String email) {
    return deliverability.getOrDefault(email.toLowerCase(Locale.ROOT), Deliverability.DELIVERABLE);
  }

  /** Says what is known of an address. */
  public void deliverability(String email, Deliverability known) {
    deliverability.put(email.strip().toLowerCase(Locale.ROOT), known);
  }

  /** The users. */
  public Rows<StoredUser> users() {
    return users;
  }

  /** Finds a user by address, in any case. */
  public Optional<StoredUser> user(String email) {
    String wanted = email.strip().toLowerCase(Locale.ROOT);
    return users.stream().filter(user -> user.email().equals(wanted)).findFirst();
  }

  /** Adds a user. */
  public StoredUser add(Profile profile) {
    return users.add(id -> new StoredUser(id, profile));
  }

  /** Finds an organisation. */
  public Optional<StoredOrganisation> organisation(Siret siret) {
    return organisations.stream().filter(one -> one.siret().equals(siret)).findFirst();
  }

  /** Finds an organisation, or adds it without asking Sirene. */
  public StoredOrganisation organisationOf(Siret siret) {
    return organisation(siret)
        .orElseGet(() -> organisations.add(id -> new StoredOrganisation(id, siret)));
  }

  /**
   * Asks Sirene about an organisation, unless it was asked less than a day ago. A register that is
   * down changes nothing.
   */
  public void refresh(StoredOrganisation organisation) {
    if (organisation.isStale(now())) {
      try {
        organisation.refreshed(sirene.find(organisation.siret()), now());
      } catch (RuntimeException down) {
        return;
      }
    }
  }

  /** The requests. */
  public Rows<StoredRequest> requests() {
    return requests;
  }

  /** Adds a draft. */
  public StoredRequest add(
      RequestForm form, StoredUser applicant, StoredOrganisation organisation, RequestData data) {
    Instant now = now();
    return requests.add(id -> new StoredRequest(id, form, applicant, organisation, data, now));
  }

  /** The habilitations. */
  public Rows<StoredHabilitation> habilitations() {
    return habilitations;
  }

  /** Grants what the request asks for now. */
  public StoredHabilitation grant(StoredRequest request) {
    StoredHabilitation granted =
        habilitations.add(id -> new StoredHabilitation(id, request, now()));
    request.grant(granted);
    return granted;
  }

  /** Writes into the history of a request. */
  public void record(StoredRequest request, String event) {
    lastEvent++;
    request.record(new StoredEvent(lastEvent, event, now()));
  }

  /** The day in Paris. */
  public LocalDate today() {
    return Paris.day(now());
  }

  /** Forgets everything but the switches. */
  public void clear() {
    agenda.clear();
    deliverability.clear();
    users.clear();
    organisations.clear();
    requests.clear();
    habilitations.clear();
    lastEvent = 0;
  }
}
