// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.drift;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.client.event.ContractDrift;
import fr.hubee.client.event.HubeeEvent;
import fr.hubee.client.fixture.Samples;
import fr.hubee.client.fixture.Teledossiers;
import fr.hubee.client.internal.json.Json;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names and places, never values. */
class DriftTest {

  private final List<HubeeEvent> told = new ArrayList<>();
  private final Drift drift = new Drift(told::add);

  private List<String> look(Shape shape, String json) {
    drift.look("GET /x", shape, Json.object(json));
    assertThat(told).allMatch(event -> event.operation().equals("GET /x"));
    return told.stream().map(event -> ((ContractDrift) event).what()).toList();
  }

  @Test
  void what_production_answers_is_no_drift() {
    look(Shapes.CASE, Teledossiers.hubCase(Teledossiers.event()));
    look(Shapes.FOLDER, Teledossiers.folder());
    look(Shapes.NOTIFICATION, Teledossiers.notification("a", "b", "null"));
    look(Shapes.SUBSCRIPTION, Samples.subscription());
    assertThat(look(Shapes.ORGANIZATION, Samples.organization())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"externalId\"|\"newIn2027\"|Case.newIn2027 is not in the contract",
        "\"externalId\"|\"newIn2027\"|Case.externalId is missing",
        "HUBEE_NOTIFIED|PLANTED|Case.status has a value that is not known",
        "2026-11-23T09:31|PLANTED|Case.updateDateTime does not read as a date",
        "\"size\":5|\"size\":\"PLANTED\"|Attachment.size is no whole number",
        "\"size\":5|\"siz\":5|Attachment.size is missing",
        "\"firstName\":\"PLANTED\"|\"firstName\":[1]|Applicant.firstName is no text, number or"
            + " boolean",
        "\"caseNewStatus\"|\"caseNextStatus\"|Event.caseNextStatus is not in the contract",
        "STATUS_UPDATE|PLANTED|Event.actionType has a value that is not known",
        "\"applicant\":|\"applicant\":7,\"a\":|Case.applicant is made of no object",
        "\"companyRegister\"|\"siret\"|OrganizationIdentifier.siret is not in the contract",
        "\"editorName\"|\"editor\"|PartnerInfo.editor is not in the contract"
      })
  void what_is_new_missing_or_odd_is_told_without_its_value(String good, String odd, String what) {
    String text = Teledossiers.hubCase(Teledossiers.event()).replace(good, odd);
    assertThat(look(Shapes.CASE, text)).contains(what).noneMatch(each -> each.contains("PLANTED"));
  }

  @Test
  void null_is_no_oddity_and_nothing_is_told_twice_of_one_answer() {
    String events = "{\"id\":\"a\",\"notification\":null,\"x\":1}";
    String text = Teledossiers.hubCase(events, events, events);
    assertThat(look(Shapes.CASE, text)).containsExactly("Event.x is not in the contract");
  }

  @Test
  void a_name_that_is_no_name_is_not_repeated_and_a_flood_is_not_listened_to() {
    assertThat(look(Shapes.IDS_FOR_PURGE, "{\"Ada PLANTED <a@b.fr>\":1}"))
        .contains("IdsForPurge.(a strange name) is not in the contract");
    told.clear();
    StringBuilder flood = new StringBuilder("{\"caseUpdated\":1");
    for (int i = 0; i < 1000; i++) {
      flood.append(",\"f").append(i).append("\":1");
    }
    assertThat(look(Shapes.MIGRATED, flood.append('}').toString())).hasSize(20);
  }

  @Test
  void a_demarche() {
    assertThat(look(Shapes.PROCESS, "{\"code\":\"OTV\",\"attachmentMaxSizeEnabled\":0.5}"))
        .contains("Process.name is missing", "Process.attachmentMaxSizeEnabled is no whole number");
  }
}
