// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.rule.Rule;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Specification 1.2.2, RC001 of each function: an OSL sees its démarches, an SI its own cases. */
class OwnershipTest {

  private static final ProcessCode AEC = new ProcessCode("EtatCivil");
  private static final ProcessCode RCO = new ProcessCode("recensementCitoyen");
  private static final OrganizationId DILA = OrganizationId.parse("OSL-13000918600011-00000");
  private static final OrganizationId DGS = OrganizationId.parse("OSL-18000802900078-00000");
  private static final OrganizationId CLAMART = OrganizationId.parse("SI-21920023500014-92023");
  private static final OrganizationId LA_TRONCHE = OrganizationId.parse("SI-21380544300016-38544");

  private static final Ownership CASE_OF_CLAMART = new Ownership(AEC, DILA, CLAMART);

  @Test
  void the_recipient_reads_its_case_with_the_credentials_of_its_demarche() {
    assertThat(refusal(Caller.si(CLAMART, AEC), HubObject.CASE)).isEmpty();
    assertThat(refusal(Caller.si(CLAMART, AEC), HubObject.EVENT)).isEmpty();
    assertThat(refusal(Caller.si(CLAMART, AEC), HubObject.NOTIFICATION)).isEmpty();
    assertThat(refusal(Caller.si(CLAMART, RCO), HubObject.CASE))
        .contains(OwnershipRules.NOT_THE_OWNER);
    assertThat(refusal(Caller.si(LA_TRONCHE, AEC), HubObject.CASE))
        .contains(OwnershipRules.NOT_THE_OWNER);
  }

  @Test
  void the_recipient_never_reads_the_folder() {
    assertThat(refusal(Caller.si(CLAMART, AEC), HubObject.FOLDER))
        .contains(OwnershipRules.OBJECT_OUT_OF_REACH);
  }

  @Test
  void the_operator_reads_what_it_deposited_for_its_demarches() {
    assertThat(refusal(Caller.osl(DILA, Set.of(AEC, RCO)), HubObject.FOLDER)).isEmpty();
    assertThat(refusal(Caller.osl(DILA, Set.of(AEC, RCO)), HubObject.CASE)).isEmpty();
    assertThat(refusal(Caller.osl(DILA, Set.of(RCO)), HubObject.CASE))
        .contains(OwnershipRules.NOT_THE_OWNER);
    assertThat(refusal(Caller.osl(DGS, Set.of(AEC)), HubObject.CASE))
        .contains(OwnershipRules.NOT_THE_OWNER);
  }

  @Test
  void being_the_operator_does_not_make_one_the_recipient() {
    assertThat(refusal(new Caller(Party.SI, DILA, Set.of(AEC)), HubObject.CASE))
        .contains(OwnershipRules.NOT_THE_OWNER);
    assertThat(refusal(new Caller(Party.OSL, CLAMART, Set.of(AEC)), HubObject.CASE))
        .contains(OwnershipRules.NOT_THE_OWNER);
  }

  @Test
  void the_administrator_owns_everything_and_datapass_nothing() {
    assertThat(refusal(Caller.admin(DGS), HubObject.FOLDER)).isEmpty();
    assertThat(refusal(Caller.admin(DGS), HubObject.EVENT)).isEmpty();
    assertThat(refusal(new Caller(Party.DATAPASS, DGS, Set.of(AEC)), HubObject.CASE))
        .contains(OwnershipRules.OBJECT_OUT_OF_REACH);
  }

  @Test
  void a_refusal_names_the_object_and_the_role_in_both_languages() {
    String french =
        CASE_OF_CLAMART
            .check(Caller.si(CLAMART, AEC), HubObject.FOLDER)
            .asList()
            .get(0)
            .message()
            .french();
    assertThat(french).contains("le dossier", "le service instructeur (SI)");
  }

  @ParameterizedTest
  @EnumSource(
      value = HubObject.class,
      names = {"SUBSCRIPTION", "ORGANIZATION", "PROCESS", "USER"})
  void what_is_of_no_teledossier_is_not_asked_here(HubObject object) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CASE_OF_CLAMART.check(Caller.admin(DGS), object))
        .withMessageContaining(object.name());
  }

  private static Optional<Rule> refusal(Caller caller, HubObject object) {
    return CASE_OF_CLAMART.check(caller, object).stream()
        .map(violation -> violation.rule())
        .findFirst();
  }
}
