// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.rule;

import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.teledossier.Caller;
import fr.hubee.core.teledossier.CaseNumber;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.ContractField;
import fr.hubee.core.teledossier.FolderNumber;
import fr.hubee.core.teledossier.HubObject;
import fr.hubee.core.teledossier.NumberRules;
import fr.hubee.core.teledossier.Ownership;
import fr.hubee.core.teledossier.OwnershipRules;
import fr.hubee.core.teledossier.WireRules;
import java.util.List;
import java.util.function.Supplier;

/** The rules on the words of a télédossier: codes, numbers, whose it is. */
final class TeledossierCases {

  private static final ProcessCode AEC = new ProcessCode("EtatCivil");
  private static final OrganizationId DILA = OrganizationId.parse("OSL-13000918600011-00000");
  private static final OrganizationId CLAMART = OrganizationId.parse("SI-21920023500014-92023");
  private static final OrganizationId PARIS = OrganizationId.parse("SI-21750001600019-75104");

  private TeledossierCases() {}

  static List<RuleCase> all() {
    return List.of(
        new RuleCase(WireRules.CODE_MISSING, status(" "), status(" D")),
        new RuleCase(WireRules.TEXT_TOO_LONG, status("X".repeat(16)), status("X".repeat(15))),
        new RuleCase(WireRules.CODE_UNREADABLE, status("DO\u200bNE"), status("DO NE")),
        new RuleCase(WireRules.CODE_MISSPELT, status("ADD_WAITING"), status("ADD_AWAITING")),
        new RuleCase(WireRules.CODE_UNKNOWN, status("DONE2"), status("DONE")),
        new RuleCase(NumberRules.NUMBER_MISSING, folder("  "), folder("-")),
        new RuleCase(NumberRules.NUMBER_UNREADABLE, folder("A\tB"), folder("A B")),
        new RuleCase(
            NumberRules.NUMBER_LEAVES_NO_ROOM, folder("X".repeat(28)), folder("X".repeat(27))),
        new RuleCase(
            NumberRules.CASE_NUMBER_UNUSUAL, ofCase("DILA-AEC-1-1"), ofCase("DILA-AEC-1-01")),
        new RuleCase(
            OwnershipRules.OBJECT_OUT_OF_REACH,
            touched(CLAMART, HubObject.FOLDER),
            touched(CLAMART, HubObject.CASE)),
        new RuleCase(
            OwnershipRules.NOT_THE_OWNER,
            touched(PARIS, HubObject.CASE),
            touched(CLAMART, HubObject.CASE)));
  }

  private static Supplier<Violations> status(String code) {
    return () -> new CaseStatus(code).checkWritable(ContractField.CASE_STATUS, "status");
  }

  private static Supplier<Violations> folder(String number) {
    return () -> new FolderNumber(number).check("externalId");
  }

  private static Supplier<Violations> ofCase(String number) {
    return () -> new CaseNumber(number).check("externalId");
  }

  private static Supplier<Violations> touched(OrganizationId by, HubObject object) {
    return () -> new Ownership(AEC, DILA, CLAMART).check(Caller.si(by, AEC), object);
  }
}
