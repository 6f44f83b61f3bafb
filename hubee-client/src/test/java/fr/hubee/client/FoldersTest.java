// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.hubee.client.auth.Scope;
import fr.hubee.client.error.DoubtfulCreationException;
import fr.hubee.client.error.InvalidRequestException;
import fr.hubee.client.error.NotFoundException;
import fr.hubee.client.error.UnexpectedAnswerException;
import fr.hubee.client.file.FileRules;
import fr.hubee.client.fixture.Samples;
import fr.hubee.client.fixture.ScriptedTransport;
import fr.hubee.client.fixture.Teledossiers;
import fr.hubee.client.spi.RequestBody;
import fr.hubee.client.teledossier.Applicant;
import fr.hubee.client.teledossier.FolderId;
import fr.hubee.client.teledossier.HubeeAttachment;
import fr.hubee.client.teledossier.HubeeFolder;
import fr.hubee.client.teledossier.NewCase;
import fr.hubee.client.teledossier.NewFolder;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.rule.ViolationsException;
import fr.hubee.core.teledossier.FolderNumber;
import fr.hubee.core.teledossier.FolderStatus;
import fr.hubee.core.teledossier.check.DeclaredFile;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldersTest {

  private static final FolderNumber NUMBER = new FolderNumber("DILA-AEC-1");

  private final ScriptedTransport hub = new ScriptedTransport();
  private final Folders folders = Teledossiers.client(Scope.OSL, hub).osl().folders();

  private static NewFolder folder() {
    return NewFolder.builder(
            new ProcessCode("EtatCivil"),
            NUMBER,
            Applicant.named("Ada", "EXEMPLE"),
            NewCase.of(NUMBER.caseNumber(1), Samples.MAIRIE))
        .file(new DeclaredFile("acte.xml", "ActeEtatCivil-XML", "application/xml", 5))
        .build();
  }

  @Test
  void create_sends_what_the_contract_wants_and_not_one_field_more() {
    hub.then(201, Teledossiers.folder());
    HubeeFolder made = folders.create(folder());
    assertThat(hub.call(0).uri()).hasToString("http://127.0.0.1:8080/teledossiers/v1/folders");
    assertThat(hub.body(0))
        .isEqualTo(
            "{\"processCode\":\"EtatCivil\",\"externalId\":\"DILA-AEC-1\","
                + "\"applicant\":{\"firstName\":\"Ada\",\"lastName\":\"EXEMPLE\"},"
                + "\"cases\":[{\"externalId\":\"DILA-AEC-1-01\",\"recipient\":{\"type\":\"SI\","
                + "\"companyRegister\":\"21010034300016\",\"branchCode\":\"01034\"}}],"
                + "\"attachments\":[{\"fileName\":\"acte.xml\",\"type\":\"ActeEtatCivil-XML\","
                + "\"size\":5,\"mimeType\":\"application/xml\","
                + "\"recipients\":[\"DILA-AEC-1-01\"]}]}");
    assertThat(made.cases().get(0).id()).isEqualTo(Teledossiers.CASE_ID);
    assertThat(made.cases().get(0).processCode()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 504, 429, 201, 302})
  void a_creation_of_which_nothing_is_known_is_a_typed_doubt_and_sent_once(int status) {
    hub.then(status, "<html>");
    DoubtfulCreationException doubt =
        catchThrowableOfType(DoubtfulCreationException.class, () -> folders.create(folder()));
    assertThat(doubt.possiblySent()).isTrue();
    assertThat(hub.calls()).hasSize(1);
  }

  @Test
  void a_refused_creation_is_no_doubt() {
    hub.then(400, Samples.error(400, "Case recipient SI-1-1 does not exist"));
    assertThatThrownBy(() -> folders.create(folder())).isInstanceOf(InvalidRequestException.class);
  }

  @Test
  void the_answer_about_another_folder_is_refused_a_uuid_has_no_case() {
    hub.then(200, Teledossiers.folder()).then(200, Teledossiers.folder());
    folders.get(new FolderId(Teledossiers.FOLDER_ID.value().toUpperCase(Locale.ROOT)));
    assertThatThrownBy(() -> folders.get(new FolderId("another")))
        .isInstanceOf(UnexpectedAnswerException.class);
  }

  @Test
  void statuses_go_as_they_are_and_are_repeated() {
    hub.then(500, "").then(204, "").then(204, "").then(204, "").then(204, "").then(200, "{}");
    folders.complete(Teledossiers.FOLDER_ID);
    folders.close(Teledossiers.FOLDER_ID);
    folders.close(Teledossiers.FOLDER_ID, OffsetDateTime.parse("2026-11-23T10:00:00+01:00"));
    folders.reopen(Teledossiers.FOLDER_ID);
    folders.setStatus(Teledossiers.FOLDER_ID, new FolderStatus("NEW_IN_2027"));
    assertThat(hub.calls()).extracting("method").containsOnly("PATCH").hasSize(6);
    assertThat(hub.body(1)).isEqualTo("{\"globalStatus\":\"HUBEE_COMPLETED\"}");
    assertThat(hub.body(2)).isEqualTo("{\"globalStatus\":\"CLOSED\"}");
    assertThat(hub.body(3))
        .isEqualTo("{\"globalStatus\":\"CLOSED\",\"closeDateTime\":\"2026-11-23T10:00:00+01:00\"}");
    assertThat(hub.body(4)).isEqualTo("{\"globalStatus\":\"HUBEE_NOTIFIED\"}");
    assertThat(hub.body(5)).isEqualTo("{\"globalStatus\":\"NEW_IN_2027\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "A\u200BB"})
  void a_status_that_is_none_is_not_sent(String code) {
    assertThatThrownBy(() -> folders.setStatus(Teledossiers.FOLDER_ID, new FolderStatus(code)))
        .isInstanceOf(ViolationsException.class);
    assertThat(hub.calls()).isEmpty();
  }

  @Test
  void a_post_that_stands_for_a_patch_says_so_and_is_repeated_like_one() {
    Folders poor =
        Teledossiers.client(Scope.OSL, hub, HubeeClient.Builder::patchByPost).osl().folders();
    hub.then(503, "").then(204, "");
    poor.complete(Teledossiers.FOLDER_ID);
    assertThat(hub.calls()).extracting("method").containsExactly("POST", "POST");
    assertThat(hub.call(1).headers()).containsEntry("X-HTTP-Method-Override", "PATCH");
  }

  @Test
  void a_page_of_a_proxy_is_no_success() {
    hub.then(200, "<html>Connectez-vous</html>");
    assertThatThrownBy(() -> folders.complete(Teledossiers.FOLDER_ID))
        .isInstanceOf(UnexpectedAnswerException.class);
    hub.then(200, "\uFEFF \n<!DOCTYPE html>");
    assertThatThrownBy(() -> folders.delete(Teledossiers.FOLDER_ID))
        .isInstanceOf(UnexpectedAnswerException.class);
    hub.then(200, "<?xml version='1.0'?>");
    HubeeAttachment file = HubeeAttachment.parse(Teledossiers.ATTACHMENT);
    assertThatThrownBy(
            () -> folders.upload(Teledossiers.FOLDER_ID, file, RequestBody.of(new byte[5])))
        .isInstanceOf(UnexpectedAnswerException.class);
    hub.then(200, "OK").then(200, "{\"a\":");
    folders.complete(Teledossiers.FOLDER_ID);
    folders.delete(Teledossiers.FOLDER_ID);
  }

  @Test
  void a_deletion_is_repeated_and_what_is_gone_after_a_doubt_is_deleted() {
    hub.then(502, "").then(404, Samples.error(404, "Folder is not found"));
    folders.delete(Teledossiers.FOLDER_ID);
    hub.then(404, Samples.error(404, "Folder is not found"));
    assertThatThrownBy(() -> folders.delete(Teledossiers.FOLDER_ID))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void a_file_of_another_length_is_not_sent() {
    HubeeAttachment file = HubeeAttachment.parse(Teledossiers.ATTACHMENT);
    assertThatThrownBy(
            () -> folders.upload(Teledossiers.FOLDER_ID, file, RequestBody.of(new byte[6])))
        .isInstanceOfSatisfying(
            ViolationsException.class,
            refused ->
                assertThat(refused.violations().contains(FileRules.FILE_SIZE_DIFFERS)).isTrue());
    hub.then(204, "");
    folders.upload(Teledossiers.FOLDER_ID, file, RequestBody.of(new byte[5]));
    assertThat(hub.calls()).hasSize(1);
    assertThat(hub.call(0).headers()).containsKey("digest");
  }

  @Test
  void a_file_whose_size_the_hub_does_not_say_cannot_be_verified() {
    HubeeAttachment file =
        HubeeAttachment.parse(Teledossiers.ATTACHMENT.replace("\"size\":5", "\"size\":-1"));
    assertThatThrownBy(
            () -> folders.upload(Teledossiers.FOLDER_ID, file, RequestBody.of(new byte[5])))
        .isInstanceOf(UnexpectedAnswerException.class)
        .hasMessageContaining("did not announce the size");
    assertThat(hub.calls()).isEmpty();
  }
}
