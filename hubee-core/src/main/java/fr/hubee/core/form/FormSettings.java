// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.form;

import fr.hubee.core.commune.CommuneDirectory;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.Environment;
import fr.hubee.core.identity.ContactPolicy;
import java.util.Objects;

/**
 * What a form is checked against. Immutable; thread-safe if its directory is.
 *
 * <p>Source: a choice of this library.
 */
public final class FormSettings {

  private final DemarcheCatalogue catalogue;
  private final CommuneDirectory directory;
  private final Environment environment;
  private final ContactPolicy policy;

  private FormSettings(
      DemarcheCatalogue catalogue,
      CommuneDirectory directory,
      Environment environment,
      ContactPolicy policy) {
    this.catalogue = Objects.requireNonNull(catalogue, "catalogue");
    this.directory = Objects.requireNonNull(directory, "directory");
    this.environment = Objects.requireNonNull(environment, "environment");
    this.policy = Objects.requireNonNull(policy, "policy");
  }

  /** Returns the catalogue and the communes that come with the library, production, lenient. */
  public static FormSettings standard() {
    return new FormSettings(
        DemarcheCatalogue.standard(),
        CommuneDirectory.embedded(),
        Environment.PRODUCTION,
        ContactPolicy.lenient());
  }

  /** Returns a copy with another catalogue of démarches. */
  public FormSettings catalogue(DemarcheCatalogue other) {
    return new FormSettings(other, directory, environment, policy);
  }

  /** Returns a copy with another directory of communes. */
  public FormSettings directory(CommuneDirectory other) {
    return new FormSettings(catalogue, other, environment, policy);
  }

  /** Returns a copy for another environment: a sandbox forgives a wrong checksum. */
  public FormSettings environment(Environment other) {
    return new FormSettings(catalogue, directory, other, policy);
  }

  /**
   * Returns a copy that holds the requirements on mailboxes otherwise. A mailbox that the commune
   * has certified is said in the form itself: {@link PersonSection#isSingleUserMailbox}.
   */
  public FormSettings policy(ContactPolicy other) {
    return new FormSettings(catalogue, directory, environment, other);
  }

  /** The démarches that exist. */
  public DemarcheCatalogue catalogue() {
    return catalogue;
  }

  /** The communes that exist. */
  public CommuneDirectory directory() {
    return directory;
  }

  /** Where the request would live. */
  public Environment environment() {
    return environment;
  }

  /** How firmly mailboxes are looked at. */
  public ContactPolicy policy() {
    return policy;
  }
}
