// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.http;

import fr.hubee.client.HubeeClient;
import fr.hubee.client.Identification;
import fr.hubee.client.auth.ClientCredentials;
import fr.hubee.client.auth.Scope;
import fr.hubee.client.spi.RequestBody;
import fr.hubee.client.teledossier.Applicant;
import fr.hubee.client.teledossier.CaseId;
import fr.hubee.client.teledossier.HubeeFolder;
import fr.hubee.client.teledossier.HubeeNotification;
import fr.hubee.client.teledossier.NewCase;
import fr.hubee.client.teledossier.NewFolder;
import fr.hubee.client.teledossier.NotificationQuery;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.teledossier.FolderNumber;
import fr.hubee.core.teledossier.check.DeclaredFile;
import fr.hubee.testkit.SettableClock;
import fr.hubee.testkit.fake.FakeHubee;
import fr.hubee.testkit.fake.HubSwitches;
import fr.hubee.testkit.fake.StandardProcesses;
import fr.hubee.testkit.fake.StandardSeed;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/** The DILA and the mairie of Clamart, each with a client of its own, and a hub between them. */
final class Correspondents implements AutoCloseable {

  static final ProcessCode RCO = new ProcessCode("recensementCitoyen");
  static final byte[] ACT = "<recensement>Ada</recensement>".getBytes(StandardCharsets.UTF_8);
  static final FolderNumber NUMBER = new FolderNumber("DILA-RCO-1000000000001");
  static final DeclaredFile DECLARED =
      new DeclaredFile("Livret de Ada EXEMPLE.pdf", "livret", "application/pdf", ACT.length);

  final SettableClock clock = new SettableClock(Instant.parse("2026-11-23T08:00:00Z"));
  final FakeHubee fake =
      StandardSeed.sow(new FakeHubee(clock).switches(HubSwitches.USUAL.orderedNotifications()));
  final FakeHubeeServer server = FakeHubeeServer.start(fake);
  final HubeeClient dila = client("dila", Scope.OSL, builder -> builder);
  final HubeeClient mairie =
      client(
          StandardSeed.clientOf(RCO),
          Scope.SI,
          builder -> builder.organization(StandardSeed.CLAMART));

  HubeeClient client(String id, Scope scope, UnaryOperator<HubeeClient.Builder> more) {
    return more.apply(
            HubeeClient.builder(
                    server.environment(),
                    ClientCredentials.of(id, StandardSeed.secretOf(id)),
                    new Identification("Éditeur", "Essais", "1.0"))
                .scope(scope)
                .clock(clock)
                .sleeper(clock::advance))
        .build();
  }

  static DeclaredFile file(String type) {
    return new DeclaredFile(DECLARED.fileName(), type, DECLARED.mimeType(), DECLARED.size());
  }

  static NewFolder folder() {
    String type =
        StandardProcesses.all().stream()
            .filter(process -> process.code().equals(RCO))
            .flatMap(process -> process.limits().attachmentTypes().stream())
            .sorted()
            .findFirst()
            .orElse("livret");
    return NewFolder.builder(
            RCO,
            NUMBER,
            new Applicant("Ada", "EXEMPLE", "ada@example.org"),
            NewCase.of(NUMBER.caseNumber(1), StandardSeed.CLAMART))
        .file(file(type))
        .build();
  }

  /** Deposits, uploads and completes. */
  HubeeFolder sent() {
    HubeeFolder made = dila.osl().folders().create(folder());
    dila.osl().folders().upload(made.id(), made.attachments().get(0), RequestBody.of(ACT));
    dila.osl().folders().complete(made.id());
    return made;
  }

  CaseId sentCase() {
    return sent().cases().get(0).id();
  }

  List<HubeeNotification> queueOfMairie() {
    return mairie.si().notifications().list(NotificationQuery.all());
  }

  List<HubeeNotification> queueOfDila() {
    return dila.osl().notifications().list(NotificationQuery.all());
  }

  @Override
  public void close() {
    dila.close();
    mairie.close();
    server.close();
  }
}
