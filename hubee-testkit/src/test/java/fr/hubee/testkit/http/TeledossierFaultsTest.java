// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.hubee.client.error.CorruptedFileException;
import fr.hubee.client.error.DoubtfulCreationException;
import fr.hubee.client.file.IfExists;
import fr.hubee.client.spi.RequestBody;
import fr.hubee.client.teledossier.CaseId;
import fr.hubee.client.teledossier.HubeeAttachment;
import fr.hubee.client.teledossier.HubeeCase;
import fr.hubee.client.teledossier.HubeeCaseEvent;
import fr.hubee.client.teledossier.HubeeFolder;
import fr.hubee.client.teledossier.HubeeNotification;
import fr.hubee.client.teledossier.NewEvent;
import fr.hubee.core.teledossier.AttachmentStatus;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.EventStatus;
import fr.hubee.testkit.fake.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever goes wrong once with whichever call, there is one of everything at the end. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TeledossierFaultsTest {

  private static final List<String> OPERATIONS =
      List.of(
          "uploadFolderAttachment",
          "getFolderById",
          "updateFolder",
          "listNotification",
          "getCaseById",
          "downloadCaseAttachmentById",
          "createEvent",
          "uploadEventAttachment",
          "updateEvent",
          "getEventById",
          "downloadEventAttachmentById",
          "deleteNotification");

  @TempDir Path folder;

  private final Correspondents both = new Correspondents();

  @AfterAll
  void close() {
    both.close();
  }

  @AfterEach
  void forget() {
    both.fake.faults().clear();
    both.queueOfMairie().forEach(each -> both.mairie.si().notifications().delete(each.id()));
    both.queueOfDila().forEach(each -> both.dila.osl().notifications().delete(each.id()));
  }

  private static Stream<Fault> faults() {
    return Stream.of(Fault.cutAfter(), Fault.truncated(3), Fault.badResponse(), Fault.html(502));
  }

  static Stream<Arguments> accidents() {
    return OPERATIONS.stream()
        .flatMap(operation -> faults().map(fault -> Arguments.of(operation, fault)))
        .filter(accident -> !isTextThatEndsTooEarly(accident));
  }

  /** What is read as JSON and is none is told, not repeated. */
  private static boolean isTextThatEndsTooEarly(Arguments accident) {
    String operation = (String) accident.get()[0];
    return accident.get()[1].toString().equals("truncated")
        && (operation.startsWith("get") || operation.startsWith("list"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("accidents")
  void the_story_ends_as_if_nothing_had_happened(String operation, Fault fault) throws IOException {
    both.fake.faults().on(operation).next(fault);

    CaseId caseId = deposited();
    collected(caseId);
    HubeeCaseEvent answer = answered(caseId);
    taken(caseId, answer);

    HubeeCase read = both.mairie.si().cases().get(caseId);
    assertThat(read.status()).isEqualTo(CaseStatus.DONE);
    assertThat(read.events()).hasSize(2);
    assertThat(read.events()).allMatch(each -> each.status().equals(EventStatus.RECEIVED));
    assertThat(both.queueOfDila()).isEmpty();
  }

  private CaseId deposited() {
    HubeeFolder made = both.dila.osl().folders().create(Correspondents.folder());
    HubeeAttachment file = made.attachments().get(0);
    both.dila.osl().folders().upload(made.id(), file, RequestBody.of(Correspondents.ACT));
    assertThat(both.dila.osl().folders().get(made.id()).notReceived()).isEmpty();
    both.dila.osl().folders().complete(made.id());
    return made.cases().get(0).id();
  }

  private void collected(CaseId caseId) throws IOException {
    List<HubeeNotification> queue = both.queueOfMairie();
    assertThat(queue).hasSize(1);
    assertThat(queue.get(0).caseId()).contains(caseId);
    HubeeAttachment file = both.mairie.si().cases().get(caseId).attachments().get(0);
    Path target = folder.resolve(caseId.value());
    both.mairie.si().cases().file(caseId, file).to(target, IfExists.FAIL);
    assertThat(Files.readAllBytes(target)).isEqualTo(Correspondents.ACT);
    both.mairie.si().events().create(caseId, NewEvent.statusUpdate(CaseStatus.SI_RECEIVED));
    both.mairie.si().notifications().delete(queue.get(0).id());
  }

  private HubeeCaseEvent answered(CaseId caseId) {
    NewEvent deposit =
        NewEvent.deposit(Correspondents.file("reponse")).withNewStatus(CaseStatus.DONE);
    HubeeCaseEvent made = both.mairie.si().events().create(caseId, deposit);
    HubeeAttachment file = made.attachments().get(0);
    both.mairie.si().events().upload(caseId, made.id(), file, RequestBody.of(Correspondents.ACT));
    both.mairie.si().events().send(caseId, made.id());
    return made;
  }

  private void taken(CaseId caseId, HubeeCaseEvent answer) throws IOException {
    for (HubeeNotification told : both.queueOfDila()) {
      HubeeCaseEvent event = both.dila.osl().events().get(caseId, told.eventId().orElseThrow());
      for (HubeeAttachment file : event.attachments()) {
        assertThat(file.status()).isEqualTo(AttachmentStatus.RECEIVED);
        Path target = folder.resolve(answer.id().value());
        both.dila.osl().events().file(caseId, event.id(), file).to(target, IfExists.FAIL);
        assertThat(Files.readAllBytes(target)).isEqualTo(Correspondents.ACT);
      }
      both.dila.osl().events().acknowledge(caseId, event.id());
      both.dila.osl().notifications().delete(told.id());
    }
  }

  @ParameterizedTest
  @MethodSource("faults")
  void a_deposit_of_which_nothing_is_known_is_a_typed_doubt(Fault fault) {
    long before = deposits();
    both.fake.faults().on("createFolder").next(fault);
    assertThatThrownBy(() -> both.dila.osl().folders().create(Correspondents.folder()))
        .isInstanceOf(DoubtfulCreationException.class);
    assertThat(deposits() - before).isEqualTo(1);
  }

  private long deposits() {
    return both.fake.calls().stream()
        .filter(call -> call.method().equals("POST") && call.path().endsWith("/folders"))
        .count();
  }

  @Test
  void a_file_that_is_not_what_was_announced_leaves_nothing_behind() {
    CaseId caseId = deposited();
    HubeeAttachment file = both.mairie.si().cases().get(caseId).attachments().get(0);
    Path target = folder.resolve("corrupt");
    both.fake.faults().on("downloadCaseAttachmentById").next(Fault.corruptFile());
    assertThatThrownBy(() -> both.mairie.si().cases().file(caseId, file).to(target, IfExists.FAIL))
        .isInstanceOf(CorruptedFileException.class);
    assertThat(target).doesNotExist();
    both.fake.faults().on("downloadCaseAttachmentById").next(Fault.wrongDigest());
    assertThatThrownBy(() -> both.mairie.si().cases().file(caseId, file).to(target, IfExists.FAIL))
        .isInstanceOf(CorruptedFileException.class);
    both.mairie.si().cases().file(caseId, file).to(target, IfExists.FAIL);
    assertThat(target).hasBinaryContent(Correspondents.ACT);
  }
}
