// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

import fr.hubee.core.commune.Commune;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.identity.Siret;
import fr.hubee.core.request.ImportAnswer;
import fr.hubee.core.request.ImportedHabilitation;
import fr.hubee.core.request.ImportedRequest;
import fr.hubee.core.request.RequestDates;
import fr.hubee.core.request.RequestImport;
import fr.hubee.core.rule.Violations;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes requests of the core of what DataPass tells, by {@link RequestImport} (DataPass v2,
 * Demande, 2026-08-06). What the API does not serve stays unknown: who acted, reasons, the
 * applicant of an earlier habilitation, whether DataPass could validate what it took over from its
 * first version; the terms of use are taken as accepted by whoever handed in. Immutable and
 * thread-safe.
 */
public final class DataPassImport {

  private final RequestImport core;

  /** Understands the démarches of this catalogue. */
  public DataPassImport(DemarcheCatalogue catalogue) {
    this.core = new RequestImport(catalogue);
  }

  /**
   * Takes one request over; its identifier is the number at DataPass.
   *
   * @param commune whose it is: neither the SIRET nor an INSEE code tells a commune déléguée or
   *     associée from the commune around it
   */
  public ImportAnswer read(DataPassDemande told, Commune commune) {
    return told.organisation()
        .flatMap(DataPassOrganisation::siret)
        .map(siret -> core.read(imported(told, commune, siret)))
        .orElseGet(() -> withoutSiret(told));
  }

  /**
   * Takes the requests of a commune over, for the rules that depend on what it has already.
   *
   * @param told all of them, or those that matter
   */
  public DataPassHoldings read(Collection<DataPassDemande> told, Commune commune) {
    return DataPassHoldings.of(told, demande -> read(demande, commune));
  }

  private static ImportAnswer withoutSiret(DataPassDemande told) {
    return new ImportAnswer(
        null,
        List.of(),
        Violations.of(DataPassRules.ORGANISATION_WITHOUT_SIRET.at("organisation", told.id())));
  }

  private static ImportedRequest imported(DataPassDemande told, Commune commune, Siret siret) {
    return new ImportedRequest(
        Long.toString(told.id()),
        told.form().map(form -> form.definitionId()).or(told::definitionId).orElse(""),
        told.stateName(),
        commune,
        siret,
        told.data().scopes(),
        told.data().administratorOrNull(),
        told.applicant().map(person -> Long.toString(person.id())).orElse(null),
        told.data().termsAccepted() || told.lastSubmittedAt().isPresent(),
        dates(told),
        habilitations(told),
        false);
  }

  private static RequestDates dates(DataPassDemande told) {
    return new RequestDates(
        instant(told.lastSubmittedAt()),
        instant(told.reopenedAt()),
        instant(told.lastValidatedAt()));
  }

  private static List<ImportedHabilitation> habilitations(DataPassDemande told) {
    return told.habilitations().stream()
        .sorted(
            Comparator.comparing((DataPassHabilitation one) -> one.createdAt().toInstant())
                .thenComparing(DataPassHabilitation::id))
        .map(DataPassImport::imported)
        .toList();
  }

  private static ImportedHabilitation imported(DataPassHabilitation told) {
    return new ImportedHabilitation(
        told.stateName(),
        told.isRevoked(),
        told.createdAt().toInstant(),
        told.data().scopes(),
        told.data().administratorOrNull(),
        null);
  }

  private static @Nullable Instant instant(Optional<OffsetDateTime> date) {
    return date.map(OffsetDateTime::toInstant).orElse(null);
  }
}
