// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.desk.KnownSubscriptions;
import fr.hubee.core.identity.Siret;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What a {@link KnownSubscriptions} does: tells what HubEE holds, by the codes of the catalogue,
 * and never "nothing" for "unknown".
 *
 * <p>Source: guide 1.0.0 (2022, G59).
 */
public abstract class KnownSubscriptionsContract {

  private static final Siret HOLDER = Filed.CLAMART;

  /** For subclasses. */
  protected KnownSubscriptionsContract() {}

  /** Returns your adapter to a HubEE that holds these for this organisation, and nothing else. */
  protected abstract KnownSubscriptions holding(Siret organisation, Set<DemarcheCode> demarches);

  /** Returns your adapter when HubEE cannot be asked; empty when that cannot happen. */
  protected Optional<KnownSubscriptions> unreachable() {
    return Optional.empty();
  }

  @Test
  void what_is_held_is_told_by_the_codes_of_the_catalogue() {
    Set<DemarcheCode> held = Set.of(DemarcheCode.AEC, DemarcheCode.CERTDC);
    assertEquals(held, holding(HOLDER, held).heldBy(HOLDER));
  }

  @Test
  void nothing_is_told_of_an_organisation_that_holds_nothing() {
    Set<DemarcheCode> held = Set.of(DemarcheCode.RCO);
    assertEquals(Set.of(), holding(HOLDER, held).heldBy(Filed.organisation(1)));
    assertEquals(Set.of(), holding(HOLDER, Set.of()).heldBy(HOLDER));
  }

  @Test
  void a_hub_that_cannot_be_asked_is_not_an_empty_one() {
    unreachable()
        .ifPresent(down -> assertThrows(RuntimeException.class, () -> down.heldBy(HOLDER)));
  }
}
