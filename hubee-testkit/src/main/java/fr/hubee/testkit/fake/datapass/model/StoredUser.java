// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.model;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A user as the fake keeps it. Mutable, guarded by the store's monitor; {@code toString} shows the
 * number alone.
 *
 * <p>Source: DataPass v2, user and link to organisations (2026-08-06).
 */
public final class StoredUser {

  private final long id;
  private Profile profile;
  private @Nullable String uid;
  private Roles roles = Roles.of();
  private boolean optedOut;
  private @Nullable StoredOrganisation current;
  private final Set<StoredOrganisation> memberships = new HashSet<>();

  StoredUser(long id, Profile profile) {
    this.id = id;
    this.profile = profile;
  }

  /** Its number. */
  public long id() {
    return id;
  }

  /** Who it is. */
  public Profile profile() {
    return profile;
  }

  /** Its address, in lower case. */
  public String email() {
    return profile.email();
  }

  /** Changes who it is; the address stays. */
  public void profile(Profile known) {
    this.profile = known;
  }

  /** The subject that ProConnect gave; null until the first login. */
  public @Nullable String uid() {
    return uid;
  }

  /** Says that the person has logged in. */
  public void uid(String subject) {
    this.uid = subject;
  }

  /** What it may do. */
  public Roles roles() {
    return roles;
  }

  /** Changes what it may do. */
  public void roles(Roles granted) {
    this.roles = granted;
  }

  /** True for an agent who wants no mail. */
  public boolean optedOut() {
    return optedOut;
  }

  /** Sets whether an agent wants no mail. */
  public void optedOut(boolean noMail) {
    this.optedOut = noMail;
  }

  /** The organisation for which the person works at the moment. */
  public @Nullable StoredOrganisation current() {
    return current;
  }

  /** Changes the organisation for which the person works at the moment. */
  public void current(StoredOrganisation organisation) {
    this.current = organisation;
  }

  /** Links the person to an organisation, unless linked already. */
  public void join(StoredOrganisation organisation) {
    memberships.add(organisation);
  }

  /** True for a member of the organisation. */
  public boolean isMemberOf(StoredOrganisation organisation) {
    return memberships.contains(organisation);
  }

  /** True when the person works for this organisation at the moment. */
  public boolean worksFor(StoredOrganisation organisation) {
    return organisation == current;
  }

  /** Returns for example {@code user 7}. */
  @Override
  public String toString() {
    return "user " + id;
  }
}
