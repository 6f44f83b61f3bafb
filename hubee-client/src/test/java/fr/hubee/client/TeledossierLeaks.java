// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.hubee.client.auth.Scope;
import fr.hubee.client.fixture.Samples;
import fr.hubee.client.fixture.ScriptedTransport;
import fr.hubee.client.fixture.Teledossiers;
import fr.hubee.client.spi.RequestBody;
import fr.hubee.client.teledossier.Applicant;
import fr.hubee.client.teledossier.CaseId;
import fr.hubee.client.teledossier.EventId;
import fr.hubee.client.teledossier.FolderId;
import fr.hubee.client.teledossier.HubeeAttachment;
import fr.hubee.client.teledossier.NewCase;
import fr.hubee.client.teledossier.NewEvent;
import fr.hubee.client.teledossier.NewFolder;
import fr.hubee.client.teledossier.NotificationId;
import fr.hubee.client.teledossier.NotificationQuery;
import fr.hubee.client.teledossier.PurgedFile;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.subscription.SubscriptionId;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.EventStatus;
import fr.hubee.core.teledossier.FolderNumber;
import fr.hubee.core.teledossier.FolderStatus;
import fr.hubee.core.teledossier.check.DeclaredFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** The operations on télédossiers, with persons planted in what they are given. */
final class TeledossierLeaks {

  static final List<Class<?>> GROUPS =
      List.of(
          Folders.class,
          Cases.class,
          Events.class,
          Notifications.class,
          PortalFiles.class,
          CaseMigration.class,
          SubscriptionReader.class);

  private static final FolderId FOLDER = Teledossiers.FOLDER_ID;
  private static final CaseId CASE = Teledossiers.CASE_ID;
  private static final EventId EVENT = Teledossiers.EVENT_ID;
  private static final FolderNumber NUMBER = new FolderNumber("DILA-AEC-1");
  private static final OrganizationId OTHER = OrganizationId.parse("SI-21010034300016-01035");
  private static final RequestBody CONTENT = RequestBody.of("PLANT".getBytes(UTF_8));

  private final Map<String, Function<HubeeClient, Object>> rows = new TreeMap<>();

  private TeledossierLeaks() {}

  static Map<String, Function<HubeeClient, Object>> rows() {
    TeledossierLeaks all = new TeledossierLeaks();
    all.folders();
    all.cases();
    all.events();
    all.others();
    return all.rows;
  }

  private static HubeeAttachment attachment() {
    ScriptedTransport hub = new ScriptedTransport().then(200, Teledossiers.hubCase());
    return Teledossiers.client(Scope.SI, hub).si().cases().get(CASE).attachments().get(0);
  }

  private static NewFolder folder() {
    return NewFolder.builder(
            new ProcessCode("EtatCivil"),
            NUMBER,
            Applicant.named("PLANTED-given", "PLANTED-family"),
            NewCase.of(NUMBER.caseNumber(1), Samples.MAIRIE))
        .file(new DeclaredFile("PLANTED.xml", "ActeEtatCivil-XML", "application/xml", 5))
        .build();
  }

  private void row(String name, Function<HubeeClient, Object> operation) {
    rows.put(name, operation);
  }

  private void done(String name, Consumer<HubeeClient> operation) {
    row(
        name,
        client -> {
          operation.accept(client);
          return "done";
        });
  }

  private void folders() {
    HubeeAttachment file = attachment();
    row("Folders.create", c -> List.of(folder(), c.osl().folders().create(folder())));
    row("Folders.get", c -> c.osl().folders().get(FOLDER));
    done("Folders.upload", c -> c.osl().folders().upload(FOLDER, file, CONTENT));
    done("Folders.complete", c -> c.osl().folders().complete(FOLDER));
    done("Folders.close", c -> c.osl().folders().close(FOLDER));
    done("Folders.reopen", c -> c.osl().folders().reopen(FOLDER));
    done("Folders.setStatus", c -> c.osl().folders().setStatus(FOLDER, FolderStatus.CLOSED));
    done("Folders.delete", c -> c.osl().folders().delete(FOLDER));
  }

  private void cases() {
    HubeeAttachment file = attachment();
    row("Cases.get", c -> c.si().cases().get(CASE));
    row("Cases.getLite", c -> c.si().cases().getLite(CASE));
    done("Cases.setStatus", c -> c.si().cases().setStatus(CASE, CaseStatus.DONE));
    row("Cases.file", c -> read(c.si().cases().file(CASE, file)));
  }

  private void events() {
    HubeeAttachment file = attachment();
    NewEvent said = NewEvent.message("PLANTED-message");
    row("Events.create", c -> List.of(said, c.si().events().create(CASE, said)));
    row("Events.get", c -> c.si().events().get(CASE, EVENT));
    done("Events.upload", c -> c.si().events().upload(CASE, EVENT, file, CONTENT));
    row("Events.file", c -> read(c.si().events().file(CASE, EVENT, file)));
    done("Events.send", c -> c.si().events().send(CASE, EVENT));
    done("Events.acknowledge", c -> c.si().events().acknowledge(CASE, EVENT));
    done("Events.setStatus", c -> c.si().events().setStatus(CASE, EVENT, EventStatus.RECEIVED));
    done("Events.delete", c -> c.si().events().delete(CASE, EVENT));
  }

  private void others() {
    PurgedFile purged = new PurgedFile(attachment().id(), CASE);
    NotificationId notification = new NotificationId(Samples.ID);
    row("Notifications.list", c -> c.si().notifications().list(NotificationQuery.all()));
    row("Notifications.delete", c -> c.si().notifications().delete(notification));
    row("PortalFiles.toPurge", c -> c.si().portalFiles().toPurge());
    done("PortalFiles.purged", c -> c.si().portalFiles().purged(List.of(purged)));
    row("CaseMigration.move", c -> c.si().caseMigration().move(Samples.MAIRIE, OTHER));
    SubscriptionId id = new SubscriptionId(Samples.ID);
    SubscriptionQuery query = SubscriptionQuery.builder().build();
    row("SubscriptionReader.find", c -> c.osl().subscriptions().find(id));
    row("SubscriptionReader.get", c -> c.osl().subscriptions().get(id));
    row("SubscriptionReader.page", c -> c.osl().subscriptions().page(query, 0));
    row("SubscriptionReader.stream", c -> c.osl().subscriptions().stream(query).limit(1).toList());
  }

  private static Object read(HubFile file) {
    try {
      return file + "" + file.to(new ByteArrayOutputStream());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
