// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.rule.Violations;
import fr.hubee.core.teledossier.CaseState;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.FolderState;
import fr.hubee.core.teledossier.FolderStatus;
import fr.hubee.core.teledossier.Party;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Specification 1.2.2, 3.5.6 and 3.5.7, RC001: the statuses of each caller; the kit for an OSL. */
class StatusRightsTest {

  private static final String OF_AN_SI =
      "SENT SI_RECEIVED IN_PROGRESS ADD_AWAITING REFUSED DONE SI_INTG_ERROR";

  @ParameterizedTest(name = "valeurs par appelant : {0}")
  @CsvSource({
    "SI, " + OF_AN_SI + ", " + OF_AN_SI,
    "OSL, HUBEE_NOTIFIED CLOSED HUBEE_COMPLETED,"
        + " HUBEE_NOTIFIED CLOSED HUBEE_COMPLETED SENT SI_RECEIVED IN_PROGRESS ADD_AWAITING REFUSED"
        + " DONE",
    "HUB, HUBEE_RECEIVED HUBEE_NOTIFIED ARCHIVED, HUBEE_RECEIVED HUBEE_NOTIFIED ARCHIVED",
    "ADMIN, HUBEE_NOTIFIED CLOSED HUBEE_COMPLETED "
        + OF_AN_SI
        + ", HUBEE_NOTIFIED CLOSED"
        + " HUBEE_COMPLETED "
        + OF_AN_SI,
    "DATAPASS, '', ''"
  })
  void a_party_sets_these_statuses(Party party, String prescribed, String accepted) {
    assertThat(StatusRights.prescribed(party)).isEqualTo(states(prescribed));
    assertThat(StatusRights.accepted(party)).isEqualTo(states(accepted));
  }

  @ParameterizedTest
  @EnumSource(Party.class)
  void the_hub_takes_what_is_on_the_list_and_nothing_else_whatever_came_before(Party party) {
    for (CaseState current : CaseState.values()) {
      for (CaseState wished : CaseState.values()) {
        boolean taken =
            current != CaseState.ARCHIVED && StatusRights.accepted(party).contains(wished);
        assertThat(
                HubControl.ofCase(party, CaseStatus.of(current), CaseStatus.of(wished)).isEmpty())
            .as("%s: %s to %s", party, current, wished)
            .isEqualTo(taken);
      }
    }
  }

  @Test
  void an_unknown_status_is_on_no_list_and_the_answer_says_what_is() {
    Violations found =
        HubControl.ofCase(Party.SI, CaseStatus.HUBEE_NOTIFIED, new CaseStatus("FINISHED"));
    assertThat(found.find(StatusRules.STATUS_NOT_FOR_CALLER))
        .hasValueSatisfying(
            violation -> {
              assertThat(violation.path()).isEqualTo("status");
              assertThat(violation.message().french())
                  .contains("FINISHED", "le service instructeur");
              assertThat(violation.remedy().english())
                  .isEqualTo("Possible statuses: " + OF_AN_SI.replace(" ", ", ") + ".");
            });
    assertThat(
            HubControl.ofCase(Party.DATAPASS, CaseStatus.SENT, CaseStatus.DONE)
                .asList()
                .get(0)
                .remedy()
                .french())
        .isEqualTo("Statuts possibles : rien.");
  }

  @Test
  void an_unknown_current_status_stops_nothing() {
    assertThat(HubControl.ofCase(Party.SI, new CaseStatus("NEW_ONE"), CaseStatus.DONE).isEmpty())
        .isTrue();
  }

  @Test
  void what_is_archived_does_not_move() {
    assertThat(
            HubControl.ofCase(Party.OSL, CaseStatus.ARCHIVED, CaseStatus.HUBEE_NOTIFIED)
                .contains(StatusRules.ARCHIVED_FROZEN))
        .isTrue();
    Violations folder =
        HubControl.ofFolder(Party.OSL, FolderStatus.ARCHIVED, FolderStatus.HUBEE_NOTIFIED);
    assertThat(folder.contains(StatusRules.ARCHIVED_FROZEN)).isTrue();
    assertThat(folder.asList().get(0).path()).isEqualTo("globalStatus");
  }

  /** Contract of Folder.globalStatus: neither SI_INTG_ERROR nor ARCHIVED, and only the operator. */
  @ParameterizedTest
  @EnumSource(FolderState.class)
  void a_folder_takes_its_own_list_from_the_operator_only(FolderState wished) {
    Set<String> list =
        Set.of(
            "HUBEE_COMPLETED",
            "HUBEE_NOTIFIED",
            "SENT",
            "SI_RECEIVED",
            "IN_PROGRESS",
            "ADD_AWAITING",
            "REFUSED",
            "DONE",
            "CLOSED");
    FolderStatus status = new FolderStatus(wished.name());
    for (Party party : Party.values()) {
      boolean operator = party == Party.OSL || party == Party.ADMIN;
      assertThat(HubControl.ofFolder(party, FolderStatus.HUBEE_RECEIVED, status).isEmpty())
          .as("%s %s", party, wished)
          .isEqualTo(operator && list.contains(wished.name()));
    }
  }

  @Test
  void a_folder_has_no_integration_error() {
    Violations found =
        HubControl.ofFolder(
            Party.OSL, FolderStatus.HUBEE_NOTIFIED, new FolderStatus("SI_INTG_ERROR"));
    assertThat(found.asList().get(0).path()).isEqualTo("globalStatus");
    assertThat(found.contains(StatusRules.STATUS_NOT_FOR_CALLER)).isTrue();
  }

  @Test
  void every_right_cites_its_document() {
    assertThat(StatusRights.all())
        .hasSize(6 + 1 + 2 + 1 + 6 + 3)
        .allMatch(right -> !right.source().section().isBlank());
    assertThat(StatusRights.all())
        .filteredOn(right -> !right.prescribed())
        .extracting(StatusRight::party)
        .containsOnly(Party.OSL);
  }

  private static Set<CaseState> states(String names) {
    return Arrays.stream(names.split(" "))
        .filter(name -> !name.isEmpty())
        .map(CaseState::valueOf)
        .collect(Collectors.toSet());
  }
}
