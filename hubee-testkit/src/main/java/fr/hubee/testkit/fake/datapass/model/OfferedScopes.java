// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.model;

import fr.hubee.core.demarche.Availability;
import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.Environment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The démarches of the bundle as DataPass calls them, and which of them its page lets one tick. The
 * API lets anything through.
 *
 * <p>Source: DataPass v2, scopes of the bundle (2026-08-06).
 */
public final class OfferedScopes {

  private OfferedScopes() {}

  /** The démarches of the bundle, in the order of the form. */
  public static Stream<Demarche> all(DemarcheCatalogue catalogue) {
    return catalogue.all().stream().filter(demarche -> demarche.datapassScope().isPresent());
  }

  /** Finds what DataPass calls so, to the letter. */
  public static Optional<Demarche> find(DemarcheCatalogue catalogue, String scope) {
    return all(catalogue)
        .filter(demarche -> demarche.datapassScope().filter(scope::equals).isPresent())
        .findFirst();
  }

  /** Returns those that the page of a request begun then does not let one tick. */
  public static List<String> notOffered(Store store, Instant begun, List<String> scopes) {
    LocalDate day = Paris.day(begun);
    return scopes.stream()
        .filter(
            scope ->
                find(store.catalogue(), scope)
                    .filter(demarche -> isOffered(store, demarche, day))
                    .isEmpty())
        .toList();
  }

  private static boolean isOffered(Store store, Demarche demarche, LocalDate day) {
    boolean flag =
        store.is(Switch.DEPOT_DOSSIER_MARIAGE) && demarche.code().equals(DemarcheCode.DDMARIAGE);
    Environment environment = flag ? Environment.SANDBOX : store.environment();
    return demarche.availability(day, environment) == Availability.OPEN;
  }
}
