// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import fr.hubee.core.commune.Establishment;
import fr.hubee.core.commune.LegalCategory;
import fr.hubee.core.commune.Sirene;
import fr.hubee.core.identity.CodeCommune;
import fr.hubee.core.identity.Siret;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A Sirene register in memory, for tests and demonstrations. Thread-safe. */
public final class FakeSirene implements Sirene {

  /** The mairie of Clamart, open. */
  public static final Establishment CLAMART =
      new Establishment(
          new Siret("21920023500014"),
          LegalCategory.COMMUNE,
          "COMMUNE DE CLAMART",
          new CodeCommune("92023"),
          "92140",
          "CLAMART",
          true);

  /** A closed establishment of the commune of Clamart. */
  public static final Establishment CLAMART_CLOSED =
      new Establishment(
          new Siret("21920023500022"),
          LegalCategory.COMMUNE,
          "COMMUNE DE CLAMART",
          new CodeCommune("92023"),
          "92140",
          "CLAMART",
          false);

  /** An administration that is not a commune. */
  public static final Establishment DINUM =
      new Establishment(
          new Siret("13002526500013"),
          new LegalCategory("7120"),
          "DIRECTION INTERMINISTERIELLE DU NUMERIQUE",
          new CodeCommune("75107"),
          "75007",
          "PARIS 7",
          true);

  private final Map<Siret, Establishment> establishments = new ConcurrentHashMap<>();

  private FakeSirene() {}

  /** Returns a register that knows nobody. */
  public static FakeSirene empty() {
    return new FakeSirene();
  }

  /** Returns a register that knows {@link #CLAMART}, {@link #CLAMART_CLOSED} and {@link #DINUM}. */
  public static FakeSirene seeded() {
    return empty().register(CLAMART).register(CLAMART_CLOSED).register(DINUM);
  }

  /** Adds an establishment, or replaces the one of the same SIRET. Returns this register. */
  public FakeSirene register(Establishment establishment) {
    establishments.put(establishment.siret(), establishment);
    return this;
  }

  @Override
  public Optional<Establishment> find(Siret siret) {
    return Optional.ofNullable(establishments.get(siret));
  }
}
