// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.teledossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.hubee.client.fixture.Samples;
import fr.hubee.client.fixture.Teledossiers;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.rule.ViolationsException;
import fr.hubee.core.teledossier.ActionType;
import fr.hubee.core.teledossier.AttachmentStatus;
import fr.hubee.core.teledossier.CaseNumber;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.EventStatus;
import fr.hubee.core.teledossier.FolderNumber;
import fr.hubee.core.teledossier.FolderStatus;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** What production answers, field by field. */
class AnswersTest {

  @Test
  void a_folder() {
    HubeeFolder read = HubeeFolder.parse(Teledossiers.folder());
    assertThat(read.id()).isEqualTo(Teledossiers.FOLDER_ID);
    assertThat(read.status()).isEqualTo(FolderStatus.HUBEE_RECEIVED);
    assertThat(read.processCode()).contains(new ProcessCode("EtatCivil"));
    assertThat(read.number()).isEqualTo(new FolderNumber("DILA-AEC-1"));
    assertThat(read.createDateTime())
        .contains(OffsetDateTime.parse("2026-11-23T09:30:00.123+00:00"));
    assertThat(read.updateDateTime()).isEmpty();
    assertThat(read.closeDateTime()).isEmpty();
    assertThat(read.partnerInfo()).contains(new PartnerInfo("DILA", "PSL", "1.0"));
    assertThat(read.applicant()).contains(new Applicant("PLANTED", "PLANTED", "p@planted.test"));
    assertThat(read.attachments()).hasSize(1);
    assertThat(read.notReceived()).isEmpty();
    assertThat(read)
        .hasToString(
            "HubeeFolder[0d3c1a52-5a0e-4d3e-9a38-0f6f1f1e0a01, HUBEE_RECEIVED, DILA-AEC-1]");
    String pending = Teledossiers.folder().replace("\"RECEIVED\"", "\"NEW_IN_2027\"");
    assertThat(HubeeFolder.parse(pending).notReceived()).hasSize(1);
  }

  @Test
  void a_case() {
    HubeeCase read = HubeeCase.parse(Teledossiers.hubCase(Teledossiers.event()));
    assertThat(read.id()).isEqualTo(Teledossiers.CASE_ID);
    assertThat(read.status()).isEqualTo(CaseStatus.HUBEE_NOTIFIED);
    assertThat(read.recipient()).contains(Samples.MAIRIE);
    assertThat(read.number()).isEqualTo(new CaseNumber("DILA-AEC-1-01"));
    assertThat(read.processCode()).contains(new ProcessCode("EtatCivil"));
    assertThat(read.updateDateTime()).contains(OffsetDateTime.parse("2026-11-23T09:31:00Z"));
    assertThat(read.createDateTime()).isPresent();
    assertThat(read.transmissionDateTime()).isEmpty();
    assertThat(read.closeDateTime()).isEmpty();
    assertThat(read.partnerAttributes()).isEmpty();
    assertThat(read.applicant().orElseThrow().email()).contains("p@planted.test");
    assertThat(read.events()).hasSize(1);
    assertThat(read)
        .hasToString(
            "HubeeCase[5b0f7c8e-8f5b-4b0a-8f0e-7d1f0a2b3c01, HUBEE_NOTIFIED, DILA-AEC-1-01]");
  }

  @Test
  void an_event() {
    HubeeCaseEvent read = HubeeCaseEvent.parse(Teledossiers.event());
    assertThat(read.id()).isEqualTo(Teledossiers.EVENT_ID);
    assertThat(read.transmitter()).contains(Samples.MAIRIE);
    assertThat(read.message()).contains("PLANTED");
    assertThat(read.comment()).isEmpty();
    assertThat(read.author()).contains("PLANTED");
    assertThat(read.actionType()).isEqualTo(ActionType.STATUS_UPDATE);
    assertThat(read.status()).isEqualTo(EventStatus.SENT);
    assertThat(read.notification()).contains(true);
    assertThat(read.caseCurrentStatus()).isEmpty();
    assertThat(read.caseNewStatus()).contains(CaseStatus.SI_RECEIVED);
    assertThat(read.partnerAttributes()).isEmpty();
    assertThat(read.createDateTime()).isPresent();
    assertThat(read.updateDateTime()).isEmpty();
    assertThat(read.attachments()).isEmpty();
    assertThat(read.partnerInfo().orElseThrow().editorName()).isEqualTo("X");
    assertThat(read)
        .hasToString("HubeeCaseEvent[3f4e5d6c-7b8a-4990-a1b2-c3d4e5f60702, STATUS_UPDATE, SENT]");
  }

  @Test
  void a_file() {
    HubeeAttachment read = HubeeAttachment.parse(Teledossiers.ATTACHMENT);
    assertThat(read.status()).isEqualTo(AttachmentStatus.RECEIVED);
    assertThat(read.fileName().original()).isEqualTo("PLANTED.xml");
    assertThat(read.type()).isEqualTo("ActeEtatCivil-XML");
    assertThat(read.mimeType()).isEqualTo("application/xml");
    assertThat(read.size()).hasValue(5);
    assertThat(read.recipients()).isEmpty();
    String evil = Teledossiers.ATTACHMENT.replace("PLANTED.xml", "../../etc/passwd");
    assertThat(HubeeAttachment.parse(evil).fileName().value()).isEqualTo("_._.._etc_passwd");
    String sent =
        Teledossiers.ATTACHMENT.replace("\"size\":5", "\"recipients\":[\"a\",null,\"b\"]");
    assertThat(HubeeAttachment.parse(sent).recipients())
        .containsExactly(new CaseNumber("a"), new CaseNumber("b"));
    assertThat(HubeeAttachment.parse(sent).size()).isEmpty();
  }

  @Test
  void a_notification() {
    HubeeNotification read =
        HubeeNotification.parse(Teledossiers.notification("n", "CERTDC", "\"e\""));
    assertThat(read.id()).isEqualTo(new NotificationId("n"));
    assertThat(read.recipient()).contains(Samples.MAIRIE);
    assertThat(read.transmitter()).contains(Samples.MAIRIE);
    assertThat(read.processCode()).contains(new ProcessCode("CERTDC"));
    assertThat(read.caseId()).contains(Teledossiers.CASE_ID);
    assertThat(read.eventId()).contains(new EventId("e"));
    assertThat(read.isNewTeledossier()).isFalse();
    assertThat(read.dateTime()).isPresent();
    assertThat(read.eventActionType()).contains(ActionType.STATUS_UPDATE);
    assertThat(read.eventStatus()).contains(EventStatus.SENT);
    assertThat(read)
        .hasToString("HubeeNotification[n, case 5b0f7c8e-8f5b-4b0a-8f0e-7d1f0a2b3c01, event e]");
  }

  /** An event whose identifier cannot be read is no new télédossier. */
  @Test
  void a_new_teledossier_is_one_of_which_the_hub_says_that_there_is_no_event() {
    assertThat(notification("null").isNewTeledossier()).isTrue();
    assertThat(notification("{}").isNewTeledossier()).isFalse();
    assertThat(notification("\"a b\"").isNewTeledossier()).isFalse();
    assertThat(notification("\"a b\"").eventId()).isEmpty();
    assertThat(HubeeNotification.parse("{\"id\":\"n\"}").isNewTeledossier()).isFalse();
  }

  private static HubeeNotification notification(String eventId) {
    return HubeeNotification.parse(Teledossiers.notification("n", "CERTDC", eventId));
  }

  @Test
  void identifiers_keep_what_the_hub_wrote_and_are_ordered() {
    assertThat(new CaseId("A").compareTo(new CaseId("a"))).isNegative();
    assertThat(new FolderId("a").compareTo(new FolderId("a"))).isZero();
    assertThat(new EventId("b").compareTo(new EventId("a"))).isPositive();
    assertThat(new AttachmentId("b").compareTo(new AttachmentId("a"))).isPositive();
    assertThat(new NotificationId("b").compareTo(new NotificationId("a"))).isPositive();
    assertThat(new AttachmentId("x".repeat(100))).hasToString("x".repeat(100));
    assertThatThrownBy(() -> new CaseId("x".repeat(101))).isInstanceOf(ViolationsException.class);
    assertThat(new PurgedFile(new AttachmentId("a"), new CaseId("c")).rawJson())
        .isEqualTo("{\"folder_attachment_id\":\"a\",\"case_id\":\"c\"}");
    assertThatThrownBy(() -> PurgedFile.parse("{\"case_id\":\"c\"}"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
