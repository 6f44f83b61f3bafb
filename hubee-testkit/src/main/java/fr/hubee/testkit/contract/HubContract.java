// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.contract;

import static org.junit.jupiter.api.Assertions.fail;

import fr.hubee.core.identity.BranchCode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.identity.OrganizationType;
import fr.hubee.core.identity.Siren;
import fr.hubee.testkit.SampleSirets;
import fr.hubee.testkit.fake.Teledossier;
import fr.hubee.testkit.hub.HubDriver;
import fr.hubee.testkit.hub.HubRole;
import fr.hubee.testkit.hub.RawCalls;
import fr.hubee.testkit.hub.RawDriver;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;

/**
 * What the suites of a hub have in common. Extend {@link HubTokenContract}, {@link
 * HubReferentialContract}, {@link HubTeledossierContract} and {@link HubWireContract}: real hub,
 * fake, gateway of your own or recorded one, all must pass. They create organisations,
 * subscriptions and télédossiers that stay: never run them on the production hub.
 *
 * <p>Source: HubEE V1 contract (2022-06-30).
 */
public abstract class HubContract {

  private static final Duration PAUSE = Duration.ofSeconds(10);
  private static final long NUMBERS = 10_000_000_000_000L;
  private static final int SIRENS_OF_NOBODY = 999_000_000;

  private final Map<HubRole, HubDriver> drivers = new EnumMap<>(HubRole.class);
  private Optional<HubUnderContract> current = Optional.empty();

  HubContract() {}

  /** Returns the hub to be judged; called before each test. */
  protected abstract HubUnderContract hub();

  /**
   * Returns who plays a role: by raw requests, unless you drive by a client, {@link
   * HubUnderContract#byClient} or your own.
   */
  protected HubDriver driver(HubUnderContract hub, HubRole role) {
    return new RawDriver(hub.calls(role));
  }

  @BeforeEach
  final void open() {
    current = Optional.of(hub());
    drivers.clear();
  }

  final HubUnderContract opened() {
    return current.orElseThrow();
  }

  final HubDriver as(HubRole role) {
    return drivers.computeIfAbsent(role, missing -> driver(opened(), missing));
  }

  final RawCalls calls(HubRole role) {
    return opened().calls(role);
  }

  /** The télédossier of the hub under a number that nobody has used. */
  final Teledossier fresh() {
    String number =
        String.valueOf(NUMBERS + ThreadLocalRandom.current().nextLong(NUMBERS)).substring(1);
    return opened().teledossier().numbered("ESSAI-SUITE-" + number);
  }

  /** An organisation that no hub knows. */
  static OrganizationId newcomer() {
    int siren = SIRENS_OF_NOBODY + ThreadLocalRandom.current().nextInt(1_000_000);
    return new OrganizationId(
        OrganizationType.SI,
        SampleSirets.mairieOf(new Siren(String.valueOf(siren))),
        new BranchCode("99999"));
  }

  /** Looks until it is there, as long as the hub may take. */
  final <T> T eventually(String what, Supplier<Optional<T>> look) {
    Duration waited = Duration.ZERO;
    Optional<T> seen = look.get();
    while (seen.isEmpty() && waited.compareTo(opened().patience()) < 0) {
      pause();
      waited = waited.plus(PAUSE);
      seen = look.get();
    }
    Duration all = waited;
    return seen.orElseGet(() -> fail(what + ": not seen after " + all.toSeconds() + " s"));
  }

  private void pause() {
    try {
      opened().sleeper().sleep(PAUSE);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      fail("interrupted");
    }
  }
}
