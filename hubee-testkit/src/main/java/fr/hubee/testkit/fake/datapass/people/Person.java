// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.people;

import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.identity.Siret;
import fr.hubee.core.request.RequestEvent;
import fr.hubee.testkit.fake.datapass.model.Roles;
import fr.hubee.testkit.fake.datapass.model.Store;
import fr.hubee.testkit.fake.datapass.model.StoredOrganisation;
import fr.hubee.testkit.fake.datapass.model.StoredRequest;
import fr.hubee.testkit.fake.datapass.model.StoredUser;
import java.util.Map;
import java.util.function.Function;

/**
 * Somebody in front of DataPass' pages. Whether he may, and whether it is the time for it, the
 * answer says: the table of the core and DataPass' own guards decide. Thread-safe; {@code toString}
 * shows nothing of the person.
 *
 * <p>Source: DataPass v2, operations and rights (2026-08-06).
 */
public final class Person {

  private final Desks desks;
  private final Store store;
  private final StoredUser user;

  Person(Desks desks, StoredUser user) {
    this.desks = desks;
    this.store = desks.store();
    this.user = user;
  }

  /** The address of the account. */
  public String email() {
    return user.email();
  }

  /**
   * Replaces the roles: {@code dila:hubee_dila:instructor}, {@code dgs:*:developer}, {@code admin}.
   *
   * @throws IllegalArgumentException when one is no role
   */
  public Person withRoles(String... roles) {
    Roles granted = Roles.of(roles);
    synchronized (store) {
      user.roles(granted);
    }
    return this;
  }

  /** Wants no more mail about requests to instruct. */
  public Person optOut() {
    synchronized (store) {
      user.optedOut(true);
    }
    return this;
  }

  /** Joins an organisation, or returns to it, and works for it from now on. Sirene is asked. */
  public Person worksFor(Siret siret) {
    synchronized (store) {
      StoredOrganisation organisation = store.organisationOf(siret);
      store.refresh(organisation);
      user.join(organisation);
      user.current(organisation);
    }
    return this;
  }

  /**
   * Begins a request for the organisation worked for: « Débuter ma demande ».
   *
   * @param typed by the names on the wire, as {@link FormData} makes it; empty for nothing
   */
  public ActAnswer open(RequestForm form, Map<String, ?> typed) {
    synchronized (store) {
      return desks.pages().open(user, form, typed);
    }
  }

  /** Saves what was typed, complete or not; fields that are not there stay as they are. */
  public ActAnswer edit(long id, Map<String, ?> typed) {
    return on(id, request -> desks.pages().edit(user, request, typed));
  }

  /** Ticks the box of the terms of use. */
  public ActAnswer acceptTerms(long id) {
    return on(id, request -> desks.pages().acceptTerms(user, request));
  }

  /** Hands the request in. */
  public ActAnswer submit(long id) {
    synchronized (store) {
      return desks.acts().submit(user, id);
    }
  }

  /** Asks for corrections. */
  public ActAnswer requestChanges(long id, String reason) {
    return act(id, RequestEvent.REQUEST_CHANGES, reason);
  }

  /**
   * Approves.
   *
   * @param message to the applicant, blank for none
   */
  public ActAnswer approve(long id, String message) {
    return act(id, RequestEvent.APPROVE, message);
  }

  /** Refuses the request, or the update of one already validated. */
  public ActAnswer refuse(long id, String reason) {
    return act(id, RequestEvent.REFUSE, reason);
  }

  /** Withdraws a validated request and its habilitations; DataPass takes a blank reason. */
  public ActAnswer revoke(long id, String reason) {
    return act(id, RequestEvent.REVOKE, reason);
  }

  /** Withdraws one habilitation, even while its request is being updated. */
  public ActAnswer revokeHabilitation(long habilitationId, String reason) {
    synchronized (store) {
      return desks.acts().revokeHabilitation(user, habilitationId, reason);
    }
  }

  /** Begins to update a validated request: « Mettre à jour ». */
  public ActAnswer reopen(long id) {
    return act(id, RequestEvent.REOPEN, "");
  }

  /** Gives an update up; an agent says why. */
  public ActAnswer cancelReopening(long id, String reason) {
    return act(id, RequestEvent.CANCEL_REOPENING, reason);
  }

  /** Deletes: « Supprimer ». */
  public ActAnswer archive(long id) {
    return act(id, RequestEvent.ARCHIVE, "");
  }

  /** Gives the request to somebody of the same organisation; a colleague takes it himself. */
  public ActAnswer transfer(long id, String email) {
    return on(id, request -> desks.transfers().toColleague(user, request, email));
  }

  /** Gives the request to somebody of another organisation, as an administrator of DataPass. */
  public ActAnswer transferToOrganisation(long id, Siret siret, String email) {
    return on(id, request -> desks.transfers().toOrganisation(user, request, siret, email));
  }

  /** Writes to the agents, or as an agent to the applicant. */
  public ActAnswer sendMessage(long id, String text) {
    return on(id, request -> desks.pages().write(user, request, text));
  }

  private ActAnswer act(long id, RequestEvent event, String text) {
    synchronized (store) {
      return desks.acts().act(user, id, event, text);
    }
  }

  private ActAnswer on(long id, Function<StoredRequest, ActAnswer> deed) {
    synchronized (store) {
      return desks.acts().onRequest(id, deed);
    }
  }

  /** Returns {@code Person[…]}: a person is never printed. */
  @Override
  public String toString() {
    return "Person[…]";
  }
}
