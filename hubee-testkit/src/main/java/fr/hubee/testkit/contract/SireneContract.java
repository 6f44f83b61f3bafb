// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.hubee.core.commune.Establishment;
import fr.hubee.core.commune.Sirene;
import fr.hubee.core.identity.Siret;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What a {@link Sirene} does: finds what the register knows, closed establishments included, and
 * never says "unknown" for "down".
 *
 * <p>Source: a choice of this library.
 */
public abstract class SireneContract {

  private static final int CALLERS = 8;

  /** For subclasses. */
  protected SireneContract() {}

  /** Returns your adapter. */
  protected abstract Sirene sirene();

  /** Returns establishments that your register knows, a closed one among them. */
  protected abstract List<Establishment> known();

  /** Returns a number that your register does not know. */
  protected abstract Siret unknown();

  /** Returns your adapter when its register cannot be asked; empty when that cannot happen. */
  protected Optional<Sirene> unreachable() {
    return Optional.empty();
  }

  @Test
  void what_the_register_knows_is_found_whole_open_or_closed() {
    for (Establishment establishment : known()) {
      assertEquals(Optional.of(establishment), sirene().find(establishment.siret()));
    }
    assertEquals(
        List.of(false, true),
        known().stream().map(Establishment::open).distinct().sorted().toList());
  }

  @Test
  void what_it_does_not_know_is_empty() {
    assertEquals(Optional.empty(), sirene().find(unknown()));
  }

  @Test
  void many_may_ask_at_once() throws InterruptedException {
    Sirene shared = sirene();
    List<Establishment> known = known();
    List<Optional<Siret>> found =
        Crowd.of(
            CALLERS,
            caller ->
                shared.find(known.get(caller % known.size()).siret()).map(Establishment::siret));
    for (int caller = 0; caller < CALLERS; caller++) {
      assertEquals(Optional.of(known.get(caller % known.size()).siret()), found.get(caller));
    }
  }

  @Test
  void a_register_that_cannot_be_asked_is_not_an_empty_one() {
    unreachable()
        .ifPresent(
            down -> assertThrows(RuntimeException.class, () -> down.find(known().get(0).siret())));
  }
}
