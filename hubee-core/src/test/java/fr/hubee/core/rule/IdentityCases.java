// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.rule;

import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.Environment;
import fr.hubee.core.fixture.RecordingSirene;
import fr.hubee.core.fixture.SmallDirectory;
import fr.hubee.core.identity.BranchCode;
import fr.hubee.core.identity.CodeCommune;
import fr.hubee.core.identity.IdentityRules;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.identity.OrganizationType;
import fr.hubee.core.identity.Siren;
import fr.hubee.core.identity.Siret;
import fr.hubee.core.subscription.EligibilityCheck;
import java.util.List;

/** The rules of identifiers, each with a text that breaks it and the nearest that does not. */
final class IdentityCases {

  private IdentityCases() {}

  static List<RuleCase> all() {
    return List.of(
        new RuleCase(IdentityRules.SIRET_MISSING, () -> siret("\t"), () -> siret("0")),
        new RuleCase(
            IdentityRules.SIRET_MALFORMED,
            () -> siret("2192002350001"),
            () -> siret("21920023500014")),
        new RuleCase(
            IdentityRules.SIRET_CHECKSUM,
            () -> organisation("21920023500015"),
            () -> organisation("21920023500014")),
        RuleCase.thrown(IdentityRules.SIREN_MALFORMED, Siren::parse, "2192002351", "219200235"),
        RuleCase.thrown(IdentityRules.CODE_COMMUNE_MALFORMED, CodeCommune::parse, "2C004", "2B004"),
        RuleCase.thrown(
            IdentityRules.BRANCH_CODE_MALFORMED, BranchCode::parse, "92023678901", "9202367890"),
        RuleCase.thrown(
            IdentityRules.ORGANIZATION_TYPE_MALFORMED, OrganizationType::new, "S-I", "S_I"),
        RuleCase.thrown(
            IdentityRules.ORGANIZATION_ID_MALFORMED,
            OrganizationId::parse,
            "SI-21920023500014",
            "SI-21920023500014-9"));
  }

  private static Violations siret(String text) {
    return Siret.check(text, "siret").violations();
  }

  private static Violations organisation(String siret) {
    RecordingSirene sirene =
        new RecordingSirene().knows("21920023500014", "COMMUNE DE CLAMART", "92023");
    return new EligibilityCheck(
            DemarcheCatalogue.standard(), new SmallDirectory(), sirene, Environment.PRODUCTION)
        .check(EligibilityCases.wishOfClamart(siret))
        .violations();
  }
}
