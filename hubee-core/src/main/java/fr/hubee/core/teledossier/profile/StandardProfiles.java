// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.profile;

import static fr.hubee.core.teledossier.CaseStatus.DONE;
import static fr.hubee.core.teledossier.CaseStatus.IN_PROGRESS;
import static fr.hubee.core.teledossier.CaseStatus.REFUSED;
import static fr.hubee.core.teledossier.CaseStatus.SI_RECEIVED;

import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.rule.Source;
import fr.hubee.core.rule.Sources;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.machine.CaseOrder;
import fr.hubee.core.teledossier.machine.CaseOrders;
import java.util.List;
import java.util.stream.Stream;

/**
 * The démarches of which a document says something: mandatory statuses (contract V2 of 2024-11-14,
 * and its predecessor for CERTDC), a column in the sheet of statuses (workflow_demarche).
 */
final class StandardProfiles {

  private static final Source STATUSES = Sources.contract2024("statuts obligatoires par démarche");
  private static final Source STATUSES_2022 =
      Sources.contract2022("statuts obligatoires par démarche");

  private static final List<String> SOCIAL_FLOWS =
      List.of(
          "RSABEI-RSABAI",
          "RSABEM-RSABAM",
          "RSABEX-RSABAX",
          "RSAFIM",
          "RSAFIX",
          "RSACTM",
          "IRSACG-IRSDCG",
          "GRO",
          "SGR",
          "DSG");

  /** In the sheet without a mandatory status in the contract; codes as the sheet writes them. */
  private static final List<String> OTHERS_OF_THE_SHEET =
      List.of(
          "OTV",
          "certificat-non-pacs",
          "CasParCas",
          "ChangementNomUsage",
          "CIPHYTO",
          "CR",
          "DACIREXP",
          "DACIRORG",
          "delivrance_demat",
          "demarche_impr",
          "FCB",
          "pub-changement-nom",
          "PVPP",
          "RDVSAS",
          "RNIPP");

  private StandardProfiles() {}

  static List<StatusProfile> all() {
    return Stream.of(
            named(),
            SOCIAL_FLOWS.stream()
                .map(code -> profile(code, CaseOrders.GENERAL, IN_PROGRESS, DONE, REFUSED)),
            OTHERS_OF_THE_SHEET.stream().map(code -> profile(code, CaseOrders.OTHERS)))
        .flatMap(rows -> rows)
        .toList();
  }

  private static Stream<StatusProfile> named() {
    return Stream.of(
        profile("CERTDC", CaseOrders.CERTDC, IN_PROGRESS, DONE).withMandatory(certdcOf2022()),
        profile("EtatCivil", CaseOrders.ETAT_CIVIL, SI_RECEIVED, DONE, REFUSED),
        profile("recensementCitoyen", CaseOrders.RECENSEMENT_CITOYEN, SI_RECEIVED, DONE, REFUSED),
        profile("depotDossierPACS", CaseOrders.GENERAL, SI_RECEIVED, DONE, REFUSED),
        profile("JeChangeDeCoordonnees", CaseOrders.OTHERS, SI_RECEIVED, DONE, REFUSED),
        profile("SNATED", CaseOrders.CAF_CONTACT_AND_SNATED, IN_PROGRESS, DONE, REFUSED),
        profile("CAF-contact", CaseOrders.CAF_CONTACT_AND_SNATED),
        profile("ContactsAllocataires-BRSA", CaseOrders.CAF_CONTACT_AND_SNATED),
        profile("MD", CaseOrders.MD),
        profile("arnaqueInternet", CaseOrders.ARNAQUE_INTERNET),
        profile("INSRegistreFR", CaseOrders.ARNAQUE_INTERNET));
  }

  private static StatusProfile profile(String code, CaseOrder order) {
    return new StatusProfile(new ProcessCode(code), order, List.of(), null);
  }

  private static StatusProfile profile(
      String code, CaseOrder order, CaseStatus intermediate, CaseStatus... finals) {
    return profile(code, order)
        .withMandatory(
            new MandatoryStatuses(
                ContractReading.PUBLISHED_2024, intermediate, List.of(finals), STATUSES));
  }

  private static MandatoryStatuses certdcOf2022() {
    return new MandatoryStatuses(
        ContractReading.PUBLISHED_2022, IN_PROGRESS, List.of(IN_PROGRESS), STATUSES_2022);
  }
}
