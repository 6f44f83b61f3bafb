// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import static fr.hubee.core.plan.ActKind.ACTIVATE;
import static fr.hubee.core.plan.ActKind.CHOOSE_ACCESS_MODE;
import static fr.hubee.core.plan.ActKind.FETCH_CREDENTIALS;
import static fr.hubee.core.plan.ActKind.RESUME;
import static fr.hubee.core.plan.ActKind.SWITCH_ACCESS_MODE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who else may do an act, by the rights of the caller, once a person of the mairie decided it. */
final class Helpers {

  private record Help(Right right, Set<ActKind> acts, Doer doer) {}

  private static final List<Help> TABLE =
      List.of(
          new Help(
              Right.ADMIN,
              Set.of(CHOOSE_ACCESS_MODE, SWITCH_ACCESS_MODE, ACTIVATE, RESUME),
              Doer.PROGRAM),
          new Help(
              Right.DELEGATED_VENDOR, Set.of(FETCH_CREDENTIALS, ACTIVATE, RESUME), Doer.VENDOR));

  private Helpers() {}

  static Set<Doer> of(ActKind kind, Means means) {
    EnumSet<Doer> helpers = EnumSet.noneOf(Doer.class);
    for (Help help : TABLE) {
      if (means.rights().contains(help.right()) && help.acts().contains(kind)) {
        helpers.add(help.doer());
      }
    }
    return helpers;
  }
}
