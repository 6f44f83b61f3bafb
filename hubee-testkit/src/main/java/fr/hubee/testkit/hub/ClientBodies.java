// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.hub;

import fr.hubee.client.NewOrganization;
import fr.hubee.client.NewSubscription;
import fr.hubee.client.teledossier.Applicant;
import fr.hubee.client.teledossier.NewCase;
import fr.hubee.client.teledossier.NewFolder;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.Contact;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.teledossier.ActionType;
import fr.hubee.core.teledossier.FolderNumber;
import fr.hubee.core.teledossier.check.DeclaredFile;
import fr.hubee.testkit.fake.Teledossier;
import java.util.List;

/** What is sent, in the words of the client; the same as in {@link RawBodies}. */
final class ClientBodies {

  private static final Contact ADMINISTRATOR =
      new Contact("MODELE", "Camille", "admin.local@example.org", "0199005678", "Responsable");

  private ClientBodies() {}

  static NewOrganization organization(OrganizationId id, String name) {
    return NewOrganization.builder(id, name, "92140", "ESSAI", "mairie@example.org").build();
  }

  static NewSubscription subscription(OrganizationId subscriber, ProcessCode code) {
    return NewSubscription.builder(0, code, subscriber, ADMINISTRATOR)
        .notificationFrequency("Aucune")
        .build();
  }

  static NewFolder folder(Teledossier teledossier) {
    FolderNumber number = new FolderNumber(teledossier.externalId());
    List<OrganizationId> recipients = teledossier.recipients();
    NewFolder.Builder folder =
        NewFolder.builder(
            teledossier.processCode(),
            number,
            applicant(teledossier.applicant()),
            NewCase.of(number.caseNumber(1), recipients.get(0)));
    for (int i = 1; i < recipients.size(); i++) {
      folder.andCase(NewCase.of(number.caseNumber(i + 1), recipients.get(i)));
    }
    teledossier.files().forEach(file -> folder.file(declared(file)));
    return folder.build();
  }

  private static Applicant applicant(Teledossier.Person person) {
    return new Applicant(person.firstName(), person.lastName(), person.email());
  }

  private static DeclaredFile declared(Teledossier.File file) {
    return new DeclaredFile(file.fileName(), file.type(), file.mimeType(), file.content().size());
  }

  static fr.hubee.client.teledossier.NewEvent event(NewEvent event) {
    var said = withFiles(event).withAuthor("hubee-testkit");
    var moved = event.newStatus().map(said::withNewStatus).orElse(said);
    return event.message().map(moved::withMessage).orElse(moved);
  }

  private static fr.hubee.client.teledossier.NewEvent withFiles(NewEvent event) {
    List<DeclaredFile> files = event.files().stream().map(ClientBodies::declared).toList();
    if (files.isEmpty()) {
      return fr.hubee.client.teledossier.NewEvent.of(event.actionType());
    }
    if (!event.actionType().equals(ActionType.ATTACH_DEPOSIT)) {
      throw new UnsentException(BeyondClient.NO_WORD, "files with an event that is no deposit");
    }
    DeclaredFile[] others = files.subList(1, files.size()).toArray(DeclaredFile[]::new);
    return fr.hubee.client.teledossier.NewEvent.deposit(files.get(0), others);
  }
}
