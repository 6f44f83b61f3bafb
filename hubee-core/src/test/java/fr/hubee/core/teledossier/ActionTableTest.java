// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Specification 1.2.2, modification of a case, RC002: the kinds of event. */
class ActionTableTest {

  @ParameterizedTest(name = "types d'action : {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "STATUS_UPDATE   | Modification du statut du TD               | FORBIDDEN | OPTIONAL | SI OSL",
        "ATTACH_DEPOSIT  | Dépôt de pièce(s) jointe(s)                | REQUIRED  | OPTIONAL | SI OSL",
        "ATTACH_DL       | Téléchargement de pièce(s) jointe(s)       | FORBIDDEN | UNUSED   | SI",
        "ATTACH_DL_ALL   | Téléchargement de pièce(s) jointe(s)       | FORBIDDEN | UNUSED   | SI",
        "COM_ADD         | Ajout d'un commentaire                     | FORBIDDEN | UNUSED   | SI",
        "SENDING_MESSAGE | Envoi d'un message à la personne concernée | FORBIDDEN | EXPECTED | SI OSL"
      })
  void a_kind_of_event_wants_what_the_table_says(
      String code, String label, Presence files, Presence message, String authors) {
    Action action = new ActionType(code).known().orElseThrow();
    assertThat(action.label()).isEqualTo(label);
    assertThat(action.attachments()).isEqualTo(files);
    assertThat(action.message()).isEqualTo(message);
    assertThat(action.authors()).isEqualTo(parties(authors));
    assertThat(action.carriesFiles()).isEqualTo(code.equals("ATTACH_DEPOSIT"));
    assertThat(ActionType.of(action)).isEqualTo(new ActionType(code));
  }

  @Test
  void those_are_all_the_kinds() {
    assertThat(Action.values()).hasSize(6);
    assertThat(
            Set.of(
                ActionType.STATUS_UPDATE,
                ActionType.ATTACH_DEPOSIT,
                ActionType.ATTACH_DL,
                ActionType.ATTACH_DL_ALL,
                ActionType.COM_ADD,
                ActionType.SENDING_MESSAGE))
        .allMatch(type -> type.known().isPresent());
    assertThat(new ActionType("ADD_AWAITING").known()).isEmpty();
  }

  private static Set<Party> parties(String names) {
    return Arrays.stream(names.split(" ")).map(Party::valueOf).collect(Collectors.toSet());
  }
}
