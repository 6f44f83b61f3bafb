// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.machine;

import fr.hubee.core.lifecycle.Guard;
import fr.hubee.core.teledossier.Party;
import java.util.function.Function;

/** The conditions that say who acts. */
final class Hands {

  private Hands() {}

  static <F> Guard<F> osl(Function<F, Party> by) {
    return Guard.of(
        "par l'opérateur (OSL)",
        "by the operator (OSL)",
        facts -> by.apply(facts).actsAs(Party.OSL));
  }

  static <F> Guard<F> si(Function<F, Party> by) {
    return Guard.of(
        "par le service instructeur (SI)",
        "by the service instructeur (SI)",
        facts -> by.apply(facts).actsAs(Party.SI));
  }

  static <F> Guard<F> eitherSide(Function<F, Party> by) {
    return Guard.of(
        "par l'opérateur (OSL) ou le service instructeur (SI)",
        "by the operator (OSL) or the service instructeur (SI)",
        facts -> by.apply(facts).actsAs(Party.OSL) || by.apply(facts).actsAs(Party.SI));
  }

  static <F> Guard<F> hub(Function<F, Party> by) {
    return Guard.of(
        "par le hub lui-même", "by the hub itself", facts -> by.apply(facts) == Party.HUB);
  }
}
