// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.sample;

import fr.hubee.core.commune.Commune;
import fr.hubee.core.commune.CommuneDirectory;
import fr.hubee.core.commune.CommuneKind;
import fr.hubee.core.identity.CodeCommune;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.identity.Siret;
import fr.hubee.testkit.fake.FakeSirene;
import fr.hubee.testkit.fake.StandardSeed;

/**
 * Real communes, one of each kind, from the directory that comes with the library.
 *
 * <p>Source: INSEE, Code officiel géographique 2026.
 */
public final class SampleCommunes {

  /** The SIRET of the mairie of Clamart. */
  public static final Siret MAIRIE = FakeSirene.CLAMART.siret();

  /** The mairie of Clamart at HubEE. */
  public static final OrganizationId ORGANIZATION = StandardSeed.CLAMART;

  private SampleCommunes() {}

  /** Clamart, a commune like most. */
  public static Commune clamart() {
    return of(CommuneKind.ACTUELLE, "92023");
  }

  /** Ajaccio, whose code has a letter. */
  public static Commune ajaccio() {
    return of(CommuneKind.ACTUELLE, "2A004");
  }

  /** Saint-Denis of La Réunion, overseas, whose name another commune bears. */
  public static Commune saintDenis() {
    return of(CommuneKind.ACTUELLE, "97411");
  }

  /** Annecy-le-Vieux, inside the commune nouvelle of Annecy: people decide whether it may ask. */
  public static Commune deleguee() {
    return of(CommuneKind.DELEGUEE, "74011");
  }

  /** Lomme, inside Lille since 2000. */
  public static Commune associee() {
    return of(CommuneKind.ASSOCIEE, "59355");
  }

  /** The fourth arrondissement of Lyon, which never asks for itself. */
  public static Commune arrondissement() {
    return of(CommuneKind.ARRONDISSEMENT, "69384");
  }

  private static Commune of(CommuneKind kind, String code) {
    return CommuneDirectory.embedded().find(kind, new CodeCommune(code)).orElseThrow();
  }
}
