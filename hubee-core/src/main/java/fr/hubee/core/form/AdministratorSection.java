// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.form;

import jakarta.validation.groups.Default;
import org.jspecify.annotations.Nullable;

/**
 * The administrateur local: HubEE creates an account for this person.
 *
 * <p>Source: guide 1.0.0 (2022, G63–G66).
 */
public final class AdministratorSection extends PersonSection {

  /** Builds an empty one, to be filled in. */
  public AdministratorSection() {}

  @Override
  @FrenchPhoneNumber(groups = {Default.class, Submit.class})
  public @Nullable String getPhoneNumber() {
    return super.getPhoneNumber();
  }
}
