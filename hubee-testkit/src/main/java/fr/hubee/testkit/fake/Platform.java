// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import fr.hubee.core.identity.BranchCode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.identity.OrganizationType;
import fr.hubee.core.identity.Siret;

/** The platform itself, in whose name administration applications act. */
final class Platform {

  /** DINUM, which runs the hub. */
  static final OrganizationId ORGANIZATION =
      new OrganizationId(
          new OrganizationType("ADMIN"), new Siret("13002526500013"), new BranchCode("75107"));

  private Platform() {}
}
