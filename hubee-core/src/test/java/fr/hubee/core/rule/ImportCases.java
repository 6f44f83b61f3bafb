// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.rule;

import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.fixture.Communes;
import fr.hubee.core.fixture.Requests;
import fr.hubee.core.request.ImportRules;
import fr.hubee.core.request.ImportedRequest;
import fr.hubee.core.request.RequestDates;
import fr.hubee.core.request.RequestImport;
import java.util.List;

/** The rules on requests taken over from DataPass, in both directions. */
final class ImportCases {

  private ImportCases() {}

  static List<RuleCase> all() {
    return List.of(
        new RuleCase(
            ImportRules.IMPORT_STATE_UNKNOWN,
            () -> read("hubee_dila", "instructed", "etat_civil"),
            () -> read("hubee_dila", "submitted", "etat_civil")),
        new RuleCase(
            ImportRules.IMPORT_FORM_UNKNOWN,
            () -> read("hubee", "submitted", "etat_civil"),
            () -> read("hubee_portail", "submitted", "etat_civil")),
        new RuleCase(
            ImportRules.IMPORT_SCOPE_UNKNOWN,
            () -> read("hubee_dila", "submitted", "etat_civile"),
            () -> read("hubee_dila", "submitted", "EtatCivil")));
  }

  private static Violations read(String definition, String state, String scope) {
    return new RequestImport(DemarcheCatalogue.standard())
        .read(
            new ImportedRequest(
                "1",
                definition,
                state,
                Communes.CLAMART,
                Requests.MAIRIE_OF_CLAMART,
                List.of(scope),
                null,
                null,
                false,
                RequestDates.none(),
                List.of(),
                false))
        .violations();
  }
}
