// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.profile.ProcessLimits;
import fr.hubee.core.teledossier.profile.RetentionDelays;
import java.util.List;
import java.util.Set;

/**
 * The démarches of the communes, as a fake hub is usually set up for them. Operators and types of
 * files are those of the official kit; sizes and delays of production were never published: these
 * are ours.
 *
 * <p>Source: HubEE, valise générique (2022-07-01), DataPass v2, import (2026-08-06) for the SIRETs
 * of the operators.
 */
public final class StandardProcesses {

  /** Direction générale de la santé. */
  public static final OrganizationId DGS = OrganizationId.parse("OSL-13001653800014-75115");

  /** Direction de l'information légale et administrative. */
  public static final OrganizationId DILA = OrganizationId.parse("OSL-13000918600011-75107");

  private static final String PDF = "application/pdf";
  private static final String XML = "application/xml";
  private static final Set<String> BOTH = Set.of(PDF, XML);
  private static final long FIFTY_MEGABYTES = 50_000_000;
  private static final RetentionDelays DELAYS = new RetentionDelays(30, 30, 30);

  private static final List<ProcessSettings> ALL =
      List.of(
          process("CERTDC", "Certificat de décès électronique", DGS)
              .types("DD_Certificatdedeces", "VA_CertificatdeDeces")
              .settings(),
          process("EtatCivil", "Demande d'acte d'état civil", DILA)
              .types("ActeEtatCivil-PDF", "ActeEtatCivil-XML")
              .messages()
              .settings(),
          process("depotDossierPACS", "Préparation à la conclusion d'un Pacs", DILA)
              .types("15725-02", "an", "anp", "cp", "flux-pacs", "recapPDF")
              .messages()
              .settings(),
          process("recensementCitoyen", "Recensement citoyen obligatoire", DILA)
              .types("10870-XML", "10870-PDF", "jf", "ji")
              .messages()
              .answersWithFiles()
              .complements()
              .settings(),
          process("JeChangeDeCoordonnees", "Déclaration de changement de coordonnées", DILA)
              .types("flux-siv")
              .messages()
              .settings(),
          process("HebergementTourisme", "Déclaration d'hébergement touristique", DILA)
              .messages()
              .settings(),
          process("DDmariage", "Pré-dépôt de dossier de mariage", DILA).messages().settings());

  private StandardProcesses() {}

  /** Returns all of them, CERTDC first. */
  public static List<ProcessSettings> all() {
    return ALL;
  }

  /**
   * Returns one of them.
   *
   * @throws IllegalArgumentException when none has this code
   */
  public static ProcessSettings of(ProcessCode code) {
    return ALL.stream()
        .filter(settings -> settings.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no standard démarche " + code));
  }

  private static Row process(String code, String name, OrganizationId operator) {
    return new Row(code, name, operator, Set.of(), false, false, Set.of());
  }

  /** A row of the table, under way. An empty set of types takes any type. */
  private record Row(
      String code,
      String name,
      OrganizationId operator,
      Set<String> types,
      boolean messagesAllowed,
      boolean awaitingAllowed,
      Set<String> recipientFormats) {

    Row types(String... names) {
      return new Row(
          code, name, operator, Set.of(names), messagesAllowed, awaitingAllowed, recipientFormats);
    }

    Row messages() {
      return new Row(code, name, operator, types, true, awaitingAllowed, recipientFormats);
    }

    Row complements() {
      return new Row(code, name, operator, types, messagesAllowed, true, recipientFormats);
    }

    Row answersWithFiles() {
      return new Row(code, name, operator, types, messagesAllowed, awaitingAllowed, Set.of(PDF));
    }

    ProcessSettings settings() {
      return new ProcessSettings(
          new ProcessCode(code),
          name,
          operator,
          new ProcessLimits(
              BOTH, recipientFormats, types, FIFTY_MEGABYTES, messagesAllowed, awaitingAllowed),
          DELAYS,
          CaseStatus.IN_PROGRESS);
    }
  }
}
