// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.people;

import fr.hubee.core.identity.Siret;
import fr.hubee.testkit.fake.datapass.bridge.HubeeBridge;
import fr.hubee.testkit.fake.datapass.mail.Mailroom;
import fr.hubee.testkit.fake.datapass.model.Profile;
import fr.hubee.testkit.fake.datapass.model.Store;
import fr.hubee.testkit.fake.datapass.model.StoredUser;
import fr.hubee.testkit.fake.datapass.webhook.Courier;
import java.util.Optional;
import java.util.UUID;

/**
 * The people of a fake DataPass: they log in, and act by hand or by script. Thread-safe.
 *
 * <p>Source: DataPass v2, users (2026-08-06).
 */
public final class People {

  private final Store store;
  private final History history;
  private final Desks desks;

  /** Lets people act on this store. */
  public People(
      Store store, History history, Mailroom mailroom, Courier courier, HubeeBridge bridge) {
    this.store = store;
    this.history = history;
    this.desks = Desks.of(store, history, mailroom, courier, bridge);
  }

  /**
   * Somebody logs in by ProConnect, for an organisation that the identity provider vouches for. An
   * account made earlier for the same address, by the API for instance, is theirs.
   */
  public Person signIn(String email, String givenName, String familyName, Siret siret) {
    return agent(email, givenName, familyName).worksFor(siret);
  }

  /**
   * Somebody logs in by ProConnect, for no organisation that matters here: an agent, a developer.
   *
   * @param roles as {@link Person#withRoles} takes them; none leaves those there are
   */
  public Person agent(String email, String givenName, String familyName, String... roles) {
    synchronized (store) {
      Profile told = new Profile(email, givenName, familyName, null, null);
      StoredUser user = store.user(email).orElseGet(() -> store.add(told));
      user.profile(told.completedBy(user.profile()));
      user.uid(Optional.ofNullable(user.uid()).orElseGet(() -> UUID.randomUUID().toString()));
      Person person = new Person(desks, user);
      return roles.length == 0 ? person : person.withRoles(roles);
    }
  }

  /** Finds somebody who has an account. */
  public Optional<Person> find(String email) {
    synchronized (store) {
      return store.user(email).map(user -> new Person(desks, user));
    }
  }

  /** Lets somebody react to what happens from now on, on virtual time. */
  public void script(Script script) {
    synchronized (store) {
      history.add(script);
    }
  }
}
