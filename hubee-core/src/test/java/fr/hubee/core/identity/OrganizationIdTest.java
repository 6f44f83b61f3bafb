// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

/** The identity of an organisation at HubEE is three things, not one. */
class OrganizationIdTest {

  private static final Siret CLAMART = new Siret("21920023500014");

  @Test
  void a_text_is_taken_apart() {
    OrganizationId id = OrganizationId.parse("SI-21920023500014-92023");
    assertThat(id.type()).isEqualTo(OrganizationType.SI);
    assertThat(id.siret()).isEqualTo(CLAMART);
    assertThat(id.branchCode()).isEqualTo(BranchCode.of(new CodeCommune("92023")));
  }

  @Test
  void a_branch_may_hold_a_hyphen() {
    OrganizationId id = OrganizationId.parse("OSL-13000918600011-A-1_b");
    assertThat(id.branchCode()).isEqualTo(new BranchCode("A-1_b"));
    assertThat(id).hasToString("OSL-13000918600011-A-1_b");
  }

  @Test
  void one_siret_may_carry_several_organisations() {
    assertThat(OrganizationId.si(CLAMART, new BranchCode("92023")))
        .isNotEqualTo(OrganizationId.si(CLAMART, new BranchCode("92024")))
        .isNotEqualTo(new OrganizationId(OrganizationType.EDT, CLAMART, new BranchCode("92023")));
  }

  @Test
  void a_type_that_the_hub_invents_is_kept() {
    assertThat(OrganizationId.parse("XYZ_9-21920023500014-1").type())
        .isEqualTo(new OrganizationType("XYZ_9"));
  }

  @Test
  void a_missing_part_is_named() {
    BranchCode branch = new BranchCode("92023");
    assertThatNullPointerException()
        .isThrownBy(() -> OrganizationId.si(null, branch))
        .withMessage("siret");
    assertThatNullPointerException()
        .isThrownBy(() -> OrganizationId.si(CLAMART, null))
        .withMessage("branchCode");
  }
}
