// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.wire;

import fr.hubee.core.commune.Establishment;
import fr.hubee.core.identity.Siret;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What Sirene answered about an organisation, as far as an {@link Establishment} knows it; the
 * street is not told, and the establishment is said to be the head office.
 *
 * <p>Source: Sirene, API 3.11; DataPass v2, {@code insee_payload} (2026-08-06).
 */
final class InseeShape {

  private static final String SINCE = "2008-01-01";

  private InseeShape() {}

  static Map<String, @Nullable Object> of(Optional<Establishment> establishment) {
    Map<String, @Nullable Object> payload = new LinkedHashMap<>();
    establishment.ifPresent(
        known -> {
          payload.put("header", Map.of("statut", 200, "message", "ok"));
          payload.put("etablissement", etablissement(known));
        });
    return payload;
  }

  private static Map<String, @Nullable Object> etablissement(Establishment known) {
    Siret siret = known.siret();
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("siren", siret.siren().value());
    told.put("nic", siret.nic());
    told.put("siret", siret.value());
    told.put("etablissementSiege", true);
    told.put("uniteLegale", uniteLegale(known));
    told.put("adresseEtablissement", adresse(known));
    told.put("periodesEtablissement", List.of(periode(known)));
    return told;
  }

  private static Map<String, @Nullable Object> uniteLegale(Establishment known) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("categorieJuridiqueUniteLegale", known.legalCategory().code());
    told.put("denominationUniteLegale", known.name());
    told.put("sigleUniteLegale", null);
    told.put("activitePrincipaleUniteLegale", "84.11Z");
    return told;
  }

  private static Map<String, @Nullable Object> adresse(Establishment known) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("numeroVoieEtablissement", null);
    told.put("typeVoieEtablissement", null);
    told.put("libelleVoieEtablissement", null);
    told.put("codePostalEtablissement", known.postalCode());
    told.put("libelleCommuneEtablissement", known.communeLabel());
    told.put("codeCommuneEtablissement", known.codeCommune().value());
    return told;
  }

  private static Map<String, @Nullable Object> periode(Establishment known) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("dateFin", null);
    told.put("dateDebut", SINCE);
    told.put("etatAdministratifEtablissement", known.open() ? "A" : "F");
    return told;
  }
}
