// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

import fr.hubee.client.internal.drift.Telling;
import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.client.internal.json.MalformedJsonException;
import fr.hubee.client.internal.reading.Fields;
import fr.hubee.core.identity.CodeCommune;
import fr.hubee.core.identity.Siret;
import java.util.Optional;

/** Who asks, as DataPass knows it (DataPass v2, Organisation, 2026-08-06). Immutable. */
public final class DataPassOrganisation extends AsSent {

  private final long id;
  private final Optional<Siret> siret;
  private final Optional<String> name;
  private final Optional<CodeCommune> communeCode;

  DataPassOrganisation(JsonObject json, Telling drift) {
    super(json);
    drift.fields("organisation", json, KnownFields.ORGANISATION);
    this.id = Fields.requiredNumber(json, "id");
    this.siret = json.text("siret").filter(Siret::isWellFormed).map(Siret::new);
    this.name = json.text("name");
    this.communeCode = communeCode(json);
  }

  /** Served with a z by webhooks, with an s by the API. */
  static Optional<DataPassOrganisation> in(JsonObject json, Telling drift) {
    return json.object("organisation")
        .or(() -> json.object("organization"))
        .map(object -> new DataPassOrganisation(object, drift));
  }

  /** INSEE's answer is kept by DataPass as it came, or not at all: nothing is expected of it. */
  private static Optional<CodeCommune> communeCode(JsonObject json) {
    try {
      return json.object("insee_payload")
          .flatMap(payload -> payload.object("etablissement"))
          .flatMap(etablissement -> etablissement.object("adresseEtablissement"))
          .flatMap(
              address -> Fields.optional(address, "codeCommuneEtablissement", CodeCommune::parse));
    } catch (MalformedJsonException otherwise) {
      return Optional.empty();
    }
  }

  /** Its number at DataPass. */
  public long id() {
    return id;
  }

  /** The establishment; empty for one that is not French, or whose number is no SIRET. */
  public Optional<Siret> siret() {
    return siret;
  }

  /** Its name; served by webhooks alone. */
  public Optional<String> name() {
    return name;
  }

  /**
   * The INSEE code of the commune where the establishment stands, as Sirene told DataPass; it says
   * nothing of a commune déléguée or associée.
   */
  public Optional<CodeCommune> communeCode() {
    return communeCode;
  }

  /** Returns for example {@code DataPassOrganisation[21920023500014]}. */
  @Override
  public String toString() {
    return "DataPassOrganisation[" + siret.map(Siret::value).orElse("-") + "]";
  }
}
