// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.EventStatus;
import fr.hubee.core.teledossier.FolderStatus;
import fr.hubee.testkit.fake.Content;
import fr.hubee.testkit.fake.Teledossier;
import fr.hubee.testkit.hub.HubDriver;
import fr.hubee.testkit.hub.HubRole;
import fr.hubee.testkit.hub.NewEvent;
import fr.hubee.testkit.hub.Seen;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * A télédossier from its deposit to its closing and its reopening, and who may see what of it.
 *
 * <p>Source: HubEE V1, api_folder 1.2.7 (2023-04-28), sequences of the contract (2022, 2024).
 */
public abstract class HubTeledossierContract extends HubContract {

  private static final int ALL = 1000;

  /** For subclasses. */
  protected HubTeledossierContract() {}

  private HubDriver operator() {
    return as(HubRole.OPERATOR);
  }

  private HubDriver recipient() {
    return as(HubRole.RECIPIENT);
  }

  private Seen.Folder created(Teledossier teledossier) {
    return operator().createFolder(teledossier).orFail();
  }

  private Seen.Folder sent() {
    Teledossier teledossier = fresh();
    Seen.Folder folder = created(teledossier);
    for (int i = 0; i < folder.files().size(); i++) {
      Content content = teledossier.files().get(i).content();
      operator().upload(folder.id(), folder.files().get(i).id(), content).orFail();
    }
    operator().setStatus(folder.id(), FolderStatus.HUBEE_COMPLETED).orFail();
    return folder;
  }

  private Seen.Notification told(HubDriver whom, String caseId, Optional<EventStatus> event) {
    return eventually(
        "a notification of the case",
        () ->
            whom.notifications(ALL).orFail().stream()
                .filter(each -> each.caseId().equals(caseId) && each.eventStatus().equals(event))
                .findFirst());
  }

  private static long about(String caseId, List<Seen.Notification> all) {
    return all.stream().filter(each -> each.caseId().equals(caseId)).count();
  }

  private CaseStatus statusOf(String caseId) {
    return recipient().caseOf(caseId).orFail().status();
  }

  /** As both sequences of the contract do: the case is patched, then told. */
  private Seen.Event moved(HubDriver by, String caseId, CaseStatus status) {
    by.setStatus(caseId, status).orFail();
    return by.createEvent(caseId, NewEvent.status(status)).orFail();
  }

  private Teledossier.File aFile() {
    return opened().teledossier().files().get(0);
  }

  @Test
  void a_new_folder_waits_for_its_files_and_nobody_is_told() {
    Teledossier teledossier = fresh();
    Seen.Folder folder = created(teledossier);
    assertEquals(teledossier.externalId(), folder.externalId());
    assertEquals(FolderStatus.HUBEE_RECEIVED, folder.status());
    assertEquals(teledossier.recipients().size(), folder.caseIds().size());
    assertEquals(
        teledossier.files().stream().map(Teledossier.File::type).toList(),
        folder.files().stream().map(Seen.File::type).toList());
    folder.files().forEach(file -> assertEquals("PENDING", file.status()));
    assertEquals(folder, operator().folder(folder.id()).orFail());
    assertEquals(
        0, about(folder.caseIds().get(0), recipient().notifications(ALL).orFail()), "told");
  }

  @Test
  void a_folder_is_given_up_before_it_is_complete_and_not_afterwards() {
    Seen.Folder given = created(fresh());
    operator().deleteFolder(given.id()).orFail();
    assertEquals(404, operator().folder(given.id()).refusedWith());
    assertEquals(404, operator().deleteFolder(given.id()).refusedWith());
    Seen.Folder sent = sent();
    assertEquals(400, operator().deleteFolder(sent.id()).refusedWith());
    assertEquals(sent.id(), operator().folder(sent.id()).orFail().id());
  }

  @Test
  void a_file_that_has_not_its_declared_size_is_refused() {
    Teledossier teledossier = fresh();
    Seen.Folder folder = created(teledossier);
    Content longer = Content.of(teledossier.files().get(0).content().text() + "!");
    String fileId = folder.files().get(0).id();
    assertEquals(400, operator().upload(folder.id(), fileId, longer).refusedWith());
    Seen.Folder after = operator().folder(folder.id()).orFail();
    assertNotEquals("RECEIVED", after.files().get(0).status());
    String nobody = UUID.randomUUID().toString();
    assertEquals(404, operator().upload(folder.id(), nobody, longer).refusedWith());
  }

  @Test
  void a_complete_folder_is_told_to_its_recipient_until_he_deletes_it() {
    String caseId = sent().caseIds().get(0);
    Seen.Notification told = told(recipient(), caseId, Optional.empty());
    assertEquals(opened().teledossier().processCode(), told.processCode());
    assertEquals(Optional.empty(), told.eventId());
    assertEquals(told, told(recipient(), caseId, Optional.empty()));
    eventually(
        "the case is notified",
        () -> Optional.of(statusOf(caseId)).filter(CaseStatus.HUBEE_NOTIFIED::equals));
    recipient().deleteNotification(told.id()).orFail();
    assertEquals(404, recipient().deleteNotification(told.id()).refusedWith());
    assertEquals(0, about(caseId, recipient().notifications(ALL).orFail()));
  }

  @Test
  void the_files_arrive_as_they_were_sent() {
    Teledossier teledossier = opened().teledossier();
    String caseId = sent().caseIds().get(0);
    told(recipient(), caseId, Optional.empty());
    Seen.Case received = recipient().caseOf(caseId).orFail();
    assertEquals(teledossier.processCode(), received.processCode());
    assertEquals(teledossier.files().size(), received.files().size());
    for (int i = 0; i < received.files().size(); i++) {
      assertEquals("RECEIVED", received.files().get(i).status());
      Content content = teledossier.files().get(i).content();
      Seen.Bytes bytes = recipient().download(caseId, received.files().get(i).id()).orFail();
      assertEquals(content, bytes.content());
      bytes.digest().ifPresent(digest -> assertEquals(content.digest(), digest));
    }
  }

  @Test
  void what_the_recipient_says_is_told_to_the_operator_and_its_receipt_back() {
    String caseId = sent().caseIds().get(0);
    told(recipient(), caseId, Optional.empty());
    Seen.Event event = moved(recipient(), caseId, CaseStatus.IN_PROGRESS);
    assertEquals(EventStatus.SENT, event.status());
    assertEquals(CaseStatus.IN_PROGRESS, statusOf(caseId));
    assertTrue(recipient().caseOf(caseId).orFail().eventIds().contains(event.id()));

    Seen.Notification told = told(operator(), caseId, Optional.of(EventStatus.SENT));
    assertEquals(Optional.of(event.id()), told.eventId());
    Seen.Event read = operator().event(caseId, event.id()).orFail();
    assertEquals(Optional.of(CaseStatus.IN_PROGRESS), read.newStatus());
    operator().setStatus(caseId, event.id(), EventStatus.RECEIVED).orFail();
    told(recipient(), caseId, Optional.of(EventStatus.RECEIVED));
    assertEquals(EventStatus.RECEIVED, recipient().event(caseId, event.id()).orFail().status());
  }

  @Test
  void the_recipient_ends_his_work_the_operator_closes_and_may_open_again() {
    Seen.Folder folder = sent();
    String caseId = folder.caseIds().get(0);
    told(recipient(), caseId, Optional.empty());
    moved(recipient(), caseId, CaseStatus.DONE);
    assertEquals(400, recipient().setStatus(caseId, CaseStatus.CLOSED).refusedWith());
    moved(operator(), caseId, CaseStatus.CLOSED);
    operator().setStatus(folder.id(), FolderStatus.CLOSED).orFail();
    assertEquals(CaseStatus.CLOSED, statusOf(caseId));
    assertEquals(FolderStatus.CLOSED, operator().folder(folder.id()).orFail().status());

    Seen.Event deposit = deposited(caseId);
    operator().setStatus(caseId, CaseStatus.HUBEE_NOTIFIED).orFail();
    operator().setStatus(caseId, deposit.id(), EventStatus.SENT).orFail();
    operator().setStatus(folder.id(), FolderStatus.HUBEE_NOTIFIED).orFail();
    assertEquals(CaseStatus.HUBEE_NOTIFIED, statusOf(caseId));
    assertEquals(FolderStatus.HUBEE_NOTIFIED, operator().folder(folder.id()).orFail().status());
    Seen.Bytes bytes =
        recipient().download(caseId, deposit.id(), deposit.files().get(0).id()).orFail();
    assertEquals(aFile().content(), bytes.content());
  }

  private Seen.Event deposited(String caseId) {
    Seen.Event event =
        operator()
            .createEvent(caseId, NewEvent.deposit(CaseStatus.HUBEE_NOTIFIED, aFile()))
            .orFail();
    assertEquals(EventStatus.IN_PROGRESS, event.status());
    String fileId = event.files().get(0).id();
    operator().upload(caseId, event.id(), fileId, aFile().content()).orFail();
    return event;
  }

  @Test
  void a_deposit_is_given_up_before_it_is_sent_and_not_afterwards() {
    String caseId = sent().caseIds().get(0);
    told(recipient(), caseId, Optional.empty());
    String given = deposited(caseId).id();
    operator().deleteEvent(caseId, given).orFail();
    assertEquals(404, operator().event(caseId, given).refusedWith());
    String sent = deposited(caseId).id();
    operator().setStatus(caseId, sent, EventStatus.SENT).orFail();
    assertEquals(400, operator().deleteEvent(caseId, sent).refusedWith());
    assertEquals(sent, recipient().event(caseId, sent).orFail().id());
  }

  @Test
  void a_stranger_sees_nothing_and_does_nothing() {
    Seen.Folder folder = sent();
    String caseId = folder.caseIds().get(0);
    Seen.Notification told = told(recipient(), caseId, Optional.empty());
    HubDriver stranger = as(HubRole.STRANGER);
    assertEquals(403, stranger.caseOf(caseId).refusedWith());
    assertEquals(403, stranger.download(caseId, folder.files().get(0).id()).refusedWith());
    assertEquals(403, stranger.setStatus(caseId, CaseStatus.DONE).refusedWith());
    NewEvent event = NewEvent.status(CaseStatus.DONE);
    assertEquals(403, stranger.createEvent(caseId, event).refusedWith());
    assertEquals(403, stranger.deleteNotification(told.id()).refusedWith());
    assertEquals(0, about(caseId, stranger.notifications(ALL).orFail()));
    assertEquals(403, recipient().folder(folder.id()).refusedWith(), "a folder is the operator's");
    assertNotEquals(CaseStatus.DONE, statusOf(caseId));
  }

  @Test
  void what_does_not_exist_is_not_found() {
    String nothing = UUID.randomUUID().toString();
    assertEquals(404, operator().folder(nothing).refusedWith());
    assertEquals(404, recipient().caseOf(nothing).refusedWith());
    assertEquals(404, recipient().deleteNotification(nothing).refusedWith());
    String caseId = sent().caseIds().get(0);
    assertEquals(404, recipient().event(caseId, nothing).refusedWith());
    assertEquals(404, recipient().download(caseId, nothing).refusedWith());
  }
}
