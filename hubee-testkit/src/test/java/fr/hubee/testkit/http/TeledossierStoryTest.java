// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.hubee.client.HubeeClient;
import fr.hubee.client.SubscriptionQuery;
import fr.hubee.client.auth.Scope;
import fr.hubee.client.error.AccessDeniedException;
import fr.hubee.client.error.InvalidRequestException;
import fr.hubee.client.error.NotFoundException;
import fr.hubee.client.file.IfExists;
import fr.hubee.client.file.ReceivedFile;
import fr.hubee.client.spi.RequestBody;
import fr.hubee.client.teledossier.CaseId;
import fr.hubee.client.teledossier.HubeeAttachment;
import fr.hubee.client.teledossier.HubeeCase;
import fr.hubee.client.teledossier.HubeeCaseEvent;
import fr.hubee.client.teledossier.HubeeFolder;
import fr.hubee.client.teledossier.HubeeNotification;
import fr.hubee.client.teledossier.NewEvent;
import fr.hubee.client.teledossier.NotificationId;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.teledossier.ActionType;
import fr.hubee.core.teledossier.AttachmentStatus;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.EventStatus;
import fr.hubee.core.teledossier.FolderStatus;
import fr.hubee.testkit.fake.FakeSirene;
import fr.hubee.testkit.fake.StandardSeed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A télédossier from its deposit to its end, by two clients, over real HTTP. */
class TeledossierStoryTest {

  @TempDir Path folder;

  private final Correspondents both = new Correspondents();
  private final HubeeClient dila = both.dila;
  private final HubeeClient mairie = both.mairie;

  @AfterEach
  void close() {
    both.close();
  }

  @Test
  void a_teledossier_is_deposited_read_processed_closed_and_reopened() throws IOException {
    HubeeFolder made = deposited();
    CaseId caseId = collected(made);
    answeredWithFile(caseId);
    complementsSent(caseId);
    closed(made, caseId);
    reopened(made, caseId);
    assertThat(both.fake.invalidCalls()).isEmpty();
    assertThat(both.fake.defects()).isEmpty();
    assertThat(dila.driftReport().lines()).isEmpty();
    assertThat(mairie.driftReport().lines()).isEmpty();
  }

  private HubeeFolder deposited() {
    HubeeFolder made = dila.osl().folders().create(Correspondents.folder());
    assertThat(made.status()).isEqualTo(FolderStatus.HUBEE_RECEIVED);
    assertThat(made.number()).isEqualTo(Correspondents.NUMBER);
    assertThat(made.notReceived()).hasSize(1);
    assertThat(made.partnerInfo().orElseThrow().applicationName()).isEqualTo("Essais");

    dila.osl()
        .folders()
        .upload(made.id(), made.attachments().get(0), RequestBody.of(Correspondents.ACT));
    assertThat(dila.osl().folders().get(made.id()).notReceived()).isEmpty();
    assertThat(both.queueOfMairie()).isEmpty();

    dila.osl().folders().complete(made.id());
    HubeeFolder completed = dila.osl().folders().get(made.id());
    assertThat(completed.status()).isEqualTo(FolderStatus.HUBEE_NOTIFIED);
    assertThat(completed.cases().get(0).status()).isEqualTo(CaseStatus.HUBEE_NOTIFIED);
    return made;
  }

  private CaseId collected(HubeeFolder made) throws IOException {
    HubeeNotification told = both.queueOfMairie().get(0);
    assertThat(told.isNewTeledossier()).isTrue();
    assertThat(told.recipient()).contains(StandardSeed.CLAMART);
    CaseId caseId = told.caseId().orElseThrow();
    assertThat(caseId).isEqualTo(made.cases().get(0).id());

    HubeeCase read = mairie.si().cases().get(caseId);
    assertThat(read.applicant().orElseThrow().lastName()).isEqualTo("EXEMPLE");
    HubeeAttachment file = read.attachments().get(0);
    Path target = file.fileName().in(folder);
    ReceivedFile received = mairie.si().cases().file(caseId, file).to(target, IfExists.FAIL);
    assertThat(received.digestConfirmed()).isTrue();
    assertThat(Files.readAllBytes(target)).isEqualTo(Correspondents.ACT);

    HubeeCaseEvent event =
        mairie
            .si()
            .events()
            .create(caseId, NewEvent.statusUpdate(CaseStatus.SI_RECEIVED).withAuthor("Mairie"));
    assertThat(event.status()).isEqualTo(EventStatus.SENT);
    assertThat(event.transmitter()).contains(StandardSeed.CLAMART);
    assertThat(mairie.si().notifications().delete(told.id())).isTrue();
    assertThat(mairie.si().notifications().delete(told.id())).isFalse();
    assertThat(mairie.si().cases().get(caseId).status()).isEqualTo(CaseStatus.SI_RECEIVED);
    acknowledged();
    return caseId;
  }

  /** The operator takes the event in; the mairie drops what tells her so. */
  private void acknowledged() {
    for (HubeeNotification told : both.queueOfDila()) {
      CaseId caseId = told.caseId().orElseThrow();
      HubeeCaseEvent event = dila.osl().events().get(caseId, told.eventId().orElseThrow());
      assertThat(told.eventActionType()).contains(event.actionType());
      dila.osl().events().acknowledge(caseId, event.id());
      dila.osl().notifications().delete(told.id());
    }
    for (HubeeNotification told : both.queueOfMairie()) {
      assertThat(told.eventStatus()).contains(EventStatus.RECEIVED);
      mairie.si().notifications().delete(told.id());
    }
    assertThat(both.queueOfDila()).isEmpty();
    assertThat(both.queueOfMairie()).isEmpty();
  }

  private void answeredWithFile(CaseId caseId) throws IOException {
    NewEvent deposit =
        NewEvent.deposit(Correspondents.file("reponse"))
            .withMessage("Il manque une pièce")
            .withNewStatus(CaseStatus.ADD_AWAITING);
    HubeeCaseEvent made = mairie.si().events().create(caseId, deposit);
    assertThat(made.status()).isEqualTo(EventStatus.IN_PROGRESS);
    assertThat(both.queueOfDila()).isEmpty();

    HubeeAttachment file = made.attachments().get(0);
    mairie.si().events().upload(caseId, made.id(), file, RequestBody.of(Correspondents.ACT));
    mairie.si().events().send(caseId, made.id());

    HubeeCaseEvent read = dila.osl().events().get(caseId, made.id());
    assertThat(read.message()).contains("Il manque une pièce");
    assertThat(read.attachments().get(0).status()).isEqualTo(AttachmentStatus.RECEIVED);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    dila.osl().events().file(caseId, made.id(), read.attachments().get(0)).to(out);
    assertThat(out.toByteArray()).isEqualTo(Correspondents.ACT);
    acknowledged();
  }

  private void complementsSent(CaseId caseId) throws IOException {
    HubeeCaseEvent made =
        dila.osl()
            .events()
            .create(
                caseId,
                NewEvent.deposit(Correspondents.file("complement"))
                    .withNewStatus(CaseStatus.HUBEE_NOTIFIED));
    dila.osl()
        .events()
        .upload(caseId, made.id(), made.attachments().get(0), RequestBody.of(Correspondents.ACT));
    dila.osl().events().send(caseId, made.id());

    HubeeNotification told = both.queueOfMairie().get(0);
    assertThat(told.eventActionType()).contains(ActionType.ATTACH_DEPOSIT);
    HubeeCaseEvent read = mairie.si().events().get(caseId, told.eventId().orElseThrow());
    int length =
        mairie
            .si()
            .events()
            .file(caseId, read.id(), read.attachments().get(0))
            .read(in -> in.readAllBytes().length);
    assertThat(length).isEqualTo(Correspondents.ACT.length);
    mairie.si().events().acknowledge(caseId, read.id());
    mairie.si().notifications().delete(told.id());
    both.queueOfDila().forEach(each -> dila.osl().notifications().delete(each.id()));
  }

  private void closed(HubeeFolder made, CaseId caseId) {
    mairie.si().events().create(caseId, NewEvent.statusUpdate(CaseStatus.DONE));
    acknowledged();
    dila.osl().events().create(caseId, NewEvent.statusUpdate(CaseStatus.CLOSED).silent());
    dila.osl().folders().close(made.id());
    assertThat(dila.osl().folders().get(made.id()).closeDateTime()).isPresent();
    assertThat(dila.osl().cases().get(caseId).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(mairie.si().portalFiles().toPurge()).hasSize(1);
    mairie.si().portalFiles().purged(mairie.si().portalFiles().toPurge());
    assertThat(mairie.si().portalFiles().toPurge()).isEmpty();
  }

  private void reopened(HubeeFolder made, CaseId caseId) {
    dila.osl().cases().setStatus(caseId, CaseStatus.HUBEE_NOTIFIED);
    dila.osl().folders().reopen(made.id());
    assertThat(mairie.si().cases().getLite(caseId).status()).isEqualTo(CaseStatus.HUBEE_NOTIFIED);
    assertThat(dila.osl().folders().get(made.id()).status()).isEqualTo(FolderStatus.HUBEE_NOTIFIED);
    assertThatThrownBy(() -> dila.osl().folders().delete(made.id()))
        .isInstanceOf(InvalidRequestException.class);
  }

  @Test
  void what_is_not_sent_can_be_taken_back() {
    HubeeFolder made = dila.osl().folders().create(Correspondents.folder());
    dila.osl().folders().delete(made.id());
    assertThatThrownBy(() -> dila.osl().folders().get(made.id()))
        .isInstanceOf(NotFoundException.class);

    CaseId caseId = both.sentCase();
    HubeeCaseEvent event =
        mairie.si().events().create(caseId, NewEvent.deposit(Correspondents.file("x")));
    mairie.si().events().delete(caseId, event.id());
    assertThat(mairie.si().cases().get(caseId).events()).isEmpty();
  }

  @Test
  void a_network_without_patch_is_no_obstacle() {
    try (HubeeClient poor = both.client("dila", Scope.OSL, HubeeClient.Builder::patchByPost)) {
      CaseId caseId = both.sentCase();
      poor.osl().cases().setStatus(caseId, CaseStatus.CLOSED);
      assertThat(poor.osl().cases().get(caseId).status()).isEqualTo(CaseStatus.CLOSED);
      assertThat(both.fake.calls())
          .anyMatch(call -> "updateCaseWithPost".equals(call.operationIdOrNull()));
    }
  }

  @Test
  void an_operator_sees_its_subscribers_and_no_other_group_by_accident() {
    assertThat(dila.osl().subscriptions().page(SubscriptionQuery.builder().build(), 0).items())
        .isNotEmpty();
    assertThatThrownBy(dila::si)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("use osl()");
    assertThatThrownBy(mairie::osl)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("use si()");
    assertThatThrownBy(() -> mairie.si().caseMigration()).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void another_demarche_of_the_same_mairie_is_refused() {
    CaseId caseId = both.sentCase();
    String aec = StandardSeed.clientOf(new ProcessCode("EtatCivil"));
    try (HubeeClient stranger = both.client(aec, Scope.SI, builder -> builder)) {
      assertThatThrownBy(() -> stranger.si().cases().get(caseId))
          .isInstanceOf(AccessDeniedException.class);
    }
  }

  @Test
  void an_expert_moves_everything_to_another_organisation() {
    CaseId caseId = both.sentCase();
    both.fake.givenOrganization(FakeSirene.DINUM);
    try (HubeeClient expert =
        both.client(
            StandardSeed.clientOf(Correspondents.RCO),
            Scope.SI,
            HubeeClient.Builder::withCaseMigration)) {
      OptionalLong moved =
          expert.si().caseMigration().move(StandardSeed.CLAMART, FakeSirene.DINUM.organizationId());
      assertThat(moved).hasValue(1);
      assertThatThrownBy(() -> expert.si().cases().get(caseId))
          .isInstanceOf(AccessDeniedException.class);
    }
  }

  @Test
  void what_is_gone_or_unknown_is_typed() {
    NotificationId unknown = new NotificationId("9c1e2f3a-4b5c-4d6e-8f70-8192a3b4c501");
    assertThat(mairie.si().notifications().delete(unknown)).isFalse();
    CaseId nobody = new CaseId("5b0f7c8e-8f5b-4b0a-8f0e-7d1f0a2b3c01");
    assertThatThrownBy(() -> mairie.si().cases().get(nobody)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> mairie.si().cases().get(new CaseId("no-uuid")))
        .isInstanceOf(InvalidRequestException.class);
    assertThatThrownBy(
            () -> mairie.si().events().create(nobody, NewEvent.statusUpdate(CaseStatus.DONE)))
        .isInstanceOf(NotFoundException.class);
    assertThat(both.fake.defects()).isEmpty();
  }
}
