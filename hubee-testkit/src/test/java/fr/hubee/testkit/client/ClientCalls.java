// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.client;

import fr.hubee.client.HubeeClient;
import fr.hubee.client.NewOrganization;
import fr.hubee.client.NewProcess;
import fr.hubee.client.NewSubscription;
import fr.hubee.client.OrganizationQuery;
import fr.hubee.client.SubscriptionQuery;
import fr.hubee.client.auth.Scope;
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
import fr.hubee.core.identity.Contact;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.identity.OrganizationType;
import fr.hubee.core.subscription.SubscriptionId;
import fr.hubee.core.subscription.SubscriptionState;
import fr.hubee.core.teledossier.ActionType;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.EventStatus;
import fr.hubee.core.teledossier.FolderNumber;
import fr.hubee.core.teledossier.FolderStatus;
import fr.hubee.core.teledossier.check.DeclaredFile;
import fr.hubee.core.teledossier.profile.ProcessLimits;
import fr.hubee.core.teledossier.profile.RetentionDelays;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

/** Every call that a client can make; the first of an operation stands for it on the page. */
final class ClientCalls {

  private static final OrganizationId CLAMART = OrganizationId.parse("SI-21920023500014-92023");
  private static final OrganizationId DINUM = OrganizationId.parse("SI-13002526500013-75107");
  private static final OrganizationId DILA = OrganizationId.parse("OSL-13000918600011-75107");
  private static final ProcessCode AEC = new ProcessCode("EtatCivil");
  private static final ProcessCode OTV = new ProcessCode("OTV");
  private static final FolderNumber NUMBER = new FolderNumber("DILA-AEC-1000000000001");
  private static final DeclaredFile FILE =
      new DeclaredFile("acte.xml", "ActeEtatCivil-XML", "application/xml", 5);
  private static final RequestBody BYTES =
      RequestBody.of(GoodAnswers.FILE.getBytes(StandardCharsets.UTF_8));
  private static final HubeeAttachment ATTACHMENT = HubeeAttachment.parse(GoodAnswers.ATTACHMENT);
  private static final FolderId FOLDER = new FolderId(GoodAnswers.FOLDER_ID);
  private static final CaseId CASE = new CaseId(GoodAnswers.CASE_ID);
  private static final EventId EVENT = new EventId(GoodAnswers.EVENT_ID);
  private static final NotificationId NOTIFICATION =
      new NotificationId(GoodAnswers.NOTIFICATION_ID);
  private static final SubscriptionId SUBSCRIPTION =
      new SubscriptionId(GoodAnswers.SUBSCRIPTION_ID);
  private static final OffsetDateTime DATE = OffsetDateTime.parse("2026-11-23T10:00:00+01:00");
  private static final ProcessLimits LIMITS =
      new ProcessLimits(Set.of("application/pdf"), Set.of(), Set.of("documents"), 1024, true, true);
  private static final RetentionDelays DELAYS = new RetentionDelays(1, 1, 30);

  private static final List<ClientCall> ALL =
      List.of(
          // Folders
          osl(
              "createFolder",
              "folders().create(NewFolder)",
              c -> c.osl().folders().create(plain())),
          osl("createFolder", "with everything", c -> c.osl().folders().create(full())),
          osl("getFolderById", "folders().get(FolderId)", c -> c.osl().folders().get(FOLDER)),
          osl(
              "updateFolder",
              "folders().setStatus(FolderId, FolderStatus)",
              done(c -> c.osl().folders().setStatus(FOLDER, new FolderStatus("NEW_IN_2027")))),
          osl("updateFolder", "complete", done(c -> c.osl().folders().complete(FOLDER))),
          osl("updateFolder", "close", done(c -> c.osl().folders().close(FOLDER))),
          osl("updateFolder", "close at", done(c -> c.osl().folders().close(FOLDER, DATE))),
          osl("updateFolder", "reopen", done(c -> c.osl().folders().reopen(FOLDER))),
          byPost(
              Scope.OSL,
              "updateFolderWithPost",
              "folders().setStatus(FolderId, FolderStatus)",
              done(c -> c.osl().folders().close(FOLDER, DATE))),
          osl(
              "deleteFolder",
              "folders().delete(FolderId)",
              done(c -> c.osl().folders().delete(FOLDER))),
          osl(
              "uploadFolderAttachment",
              "folders().upload(FolderId, HubeeAttachment, RequestBody)",
              done(c -> c.osl().folders().upload(FOLDER, ATTACHMENT, BYTES))),
          // Cases
          si(
              "migrateCases",
              "caseMigration().move(OrganizationId, OrganizationId)",
              c -> c.si().caseMigration().move(CLAMART, DINUM)),
          si("getCaseById", "cases().get(CaseId)", c -> c.si().cases().get(CASE)),
          si("getCaseById", "lite", c -> c.si().cases().getLite(CASE)),
          osl("getCaseById", "by the operator", c -> c.osl().cases().get(CASE)),
          si(
              "updateCase",
              "cases().setStatus(CaseId, CaseStatus)",
              done(c -> c.si().cases().setStatus(CASE, CaseStatus.IN_PROGRESS))),
          byPost(
              Scope.SI,
              "updateCaseWithPost",
              "cases().setStatus(CaseId, CaseStatus)",
              done(c -> c.si().cases().setStatus(CASE, CaseStatus.IN_PROGRESS))),
          si(
              "downloadCaseAttachmentById",
              "cases().file(CaseId, HubeeAttachment).to(…)",
              c -> c.si().cases().file(CASE, ATTACHMENT).to(new ByteArrayOutputStream())),
          // Events
          si(
              "createEvent",
              "events().create(CaseId, NewEvent)",
              c -> c.si().events().create(CASE, status())),
          si("createEvent", "with everything", c -> c.si().events().create(CASE, deposit())),
          si(
              "createEvent",
              "a message",
              c -> c.si().events().create(CASE, NewEvent.message("Bonjour"))),
          si(
              "createEvent",
              "a comment",
              c -> c.si().events().create(CASE, NewEvent.comment("À revoir"))),
          si(
              "createEvent",
              "of a new kind",
              c -> c.si().events().create(CASE, NewEvent.of(new ActionType("NEW_IN_2027")))),
          si(
              "getEventById",
              "events().get(CaseId, EventId)",
              c -> c.si().events().get(CASE, EVENT)),
          si(
              "updateEvent",
              "events().setStatus(CaseId, EventId, EventStatus)",
              done(c -> c.si().events().setStatus(CASE, EVENT, EventStatus.RECEIVED))),
          si("updateEvent", "send", done(c -> c.si().events().send(CASE, EVENT))),
          si("updateEvent", "acknowledge", done(c -> c.si().events().acknowledge(CASE, EVENT))),
          byPost(
              Scope.SI,
              "updateEventWithPost",
              "events().setStatus(CaseId, EventId, EventStatus)",
              done(c -> c.si().events().send(CASE, EVENT))),
          si(
              "deleteEvent",
              "events().delete(CaseId, EventId)",
              done(c -> c.si().events().delete(CASE, EVENT))),
          si(
              "uploadEventAttachment",
              "events().upload(CaseId, EventId, HubeeAttachment, RequestBody)",
              done(c -> c.si().events().upload(CASE, EVENT, ATTACHMENT, BYTES))),
          si(
              "downloadEventAttachmentById",
              "events().file(CaseId, EventId, HubeeAttachment).to(…)",
              c -> c.si().events().file(CASE, EVENT, ATTACHMENT).to(new ByteArrayOutputStream())),
          // Notifications
          si(
              "listNotification",
              "notifications().list(NotificationQuery)",
              c -> c.si().notifications().list(NotificationQuery.all())),
          osl(
              "listNotification",
              "with every filter",
              c -> c.osl().notifications().list(everyFilter())),
          si(
              "deleteNotification",
              "notifications().delete(NotificationId)",
              c -> c.si().notifications().delete(NOTIFICATION)),
          // Copies of the portal
          si(
              "getListIdCaseForPurge",
              "portalFiles().toPurge()",
              c -> c.si().portalFiles().toPurge()),
          si(
              "updateCaseAttachmentPortalBinary",
              "portalFiles().purged(Collection<PurgedFile>)",
              done(
                  c ->
                      c.si().portalFiles().purged(List.of(new PurgedFile(ATTACHMENT.id(), CASE))))),
          // Subscriptions
          admin(
              "createSubscription",
              "subscriptions().create(NewSubscription)",
              c -> c.administration().subscriptions().create(newSubscription())),
          osl(
              "listSubscription",
              "subscriptions().page(SubscriptionQuery, int)",
              c -> c.osl().subscriptions().page(SubscriptionQuery.builder().build(), 0)),
          admin(
              "listSubscription",
              "with every filter",
              c -> c.administration().subscriptions().page(everySubscriptionFilter(), 10)),
          admin(
              "getSubscriptionById",
              "subscriptions().get(SubscriptionId)",
              c -> c.administration().subscriptions().get(SUBSCRIPTION)),
          osl(
              "getSubscriptionById",
              "by the operator",
              c -> c.osl().subscriptions().find(SUBSCRIPTION)),
          admin(
              "updateSubscription",
              "subscriptions().activate(SubscriptionId, LocalDate)",
              c ->
                  c.administration()
                      .subscriptions()
                      .activate(SUBSCRIPTION, LocalDate.of(2026, 12, 1))),
          // Organisations
          admin(
              "createOrganization",
              "organizations().create(NewOrganization)",
              c -> c.administration().organizations().create(newOrganization())),
          admin(
              "getOrganizations",
              "organizations().page(OrganizationQuery, int)",
              c -> c.administration().organizations().page(everyOrganizationFilter(), 0)),
          admin(
              "getOrganizationById",
              "organizations().get(OrganizationId)",
              c -> c.administration().organizations().get(CLAMART)),
          admin(
              "updateOrganization",
              "organizations().update(OrganizationEdit)",
              ClientCalls::editOrganization),
          // Démarches
          admin(
              "createProcess",
              "processes().create(NewProcess)",
              c -> c.administration().processes().create(newProcess())),
          admin("listProcess", "processes().list()", c -> c.administration().processes().list()),
          admin(
              "listProcess",
              "of an operator",
              c -> c.administration().processes().listOf(DILA.siret())),
          admin("listProcess", "sorted", c -> c.administration().processes().listBy("name")),
          admin(
              "getProcessById",
              "processes().get(ProcessCode)",
              c -> c.administration().processes().get(OTV)),
          admin("updateProcess", "processes().update(ProcessEdit)", ClientCalls::editProcess));

  private ClientCalls() {}

  static List<ClientCall> all() {
    return ALL;
  }

  static ClientCall of(String operation) {
    return ALL.stream()
        .filter(call -> call.operation().equals(operation))
        .findFirst()
        .orElseThrow(() -> new AssertionError("the client cannot call " + operation));
  }

  private interface Doing {
    void on(HubeeClient client) throws Exception;
  }

  private static ClientCall.Act done(Doing doing) {
    return client -> {
      doing.on(client);
      return null;
    };
  }

  private static ClientCall osl(String operation, String shown, ClientCall.Act act) {
    return new ClientCall(operation, shown, Scope.OSL, false, act);
  }

  private static ClientCall si(String operation, String shown, ClientCall.Act act) {
    return new ClientCall(operation, shown, Scope.SI, false, act);
  }

  private static ClientCall admin(String operation, String shown, ClientCall.Act act) {
    return new ClientCall(operation, shown, Scope.ADMIN, false, act);
  }

  private static ClientCall byPost(
      Scope scope, String operation, String shown, ClientCall.Act act) {
    return new ClientCall(operation, shown, scope, true, act);
  }

  private static NewFolder plain() {
    return NewFolder.builder(
            AEC,
            NUMBER,
            Applicant.named("Ada", "EXEMPLE"),
            NewCase.of(NUMBER.caseNumber(1), CLAMART))
        .build();
  }

  private static NewFolder full() {
    return NewFolder.builder(
            AEC,
            NUMBER,
            new Applicant("Ada", "EXEMPLE", "ada@example.org"),
            new NewCase(NUMBER.caseNumber(1), CLAMART, "statut=17"))
        .andCase(NewCase.of(NUMBER.caseNumber(2), DINUM))
        .file(FILE)
        .file(FILE, NUMBER.caseNumber(2))
        .build();
  }

  private static NewEvent status() {
    return NewEvent.statusUpdate(CaseStatus.SI_RECEIVED);
  }

  private static NewEvent deposit() {
    return NewEvent.deposit(FILE, FILE)
        .withAuthor("Mairie")
        .withMessage("Voici")
        .withComment("Entre nous")
        .withPartnerAttributes("statut=17")
        .withCurrentStatus(new CaseStatus("NEW_IN_2027"))
        .withNewStatus(CaseStatus.DONE)
        .silent();
  }

  private static NotificationQuery everyFilter() {
    return NotificationQuery.builder()
        .processCode(AEC)
        .processCode(OTV)
        .first(OTV)
        .maxResult(10)
        .withoutEventDetails()
        .build();
  }

  private static SubscriptionQuery everySubscriptionFilter() {
    return SubscriptionQuery.builder()
        .companyRegister(CLAMART.siret())
        .processCode(AEC, OTV)
        .status(SubscriptionState.ACTIF)
        .delegationActorEmail("editeur@example.org")
        .datapassId(14632)
        .descendingBy("activate_date_time")
        .pageSize(10)
        .build();
  }

  private static OrganizationQuery everyOrganizationFilter() {
    return OrganizationQuery.builder()
        .type(OrganizationType.SI)
        .companyRegister(CLAMART.siret())
        .orderBy("postal_code")
        .build();
  }

  private static NewSubscription newSubscription() {
    Contact administrator =
        new Contact("MODELE", "Camille", "c.modele@example.org", "0199005678", "Responsable");
    return NewSubscription.builder(14632, AEC, CLAMART, administrator)
        .email("mairie@example.org")
        .validateDateTime(DATE)
        .build();
  }

  private static NewOrganization newOrganization() {
    return NewOrganization.builder(CLAMART, "CLAMART", "92140", "CLAMART", "m@example.org")
        .code("CLAM")
        .phoneNumber("01 23 45 67 89")
        .build();
  }

  private static NewProcess newProcess() {
    return NewProcess.builder(OTV, "Vacances", DILA, LIMITS, CaseStatus.IN_PROGRESS, DELAYS)
        .description("Surveillance")
        .legalJustification("Code")
        .notActivated()
        .validatedByItself()
        .build();
  }

  private static Object editOrganization(HubeeClient client) {
    return client
        .administration()
        .organizations()
        .update(
            client
                .administration()
                .organizations()
                .get(CLAMART)
                .edit()
                .name("VILLE DE CLAMART")
                .code("CLA")
                .country("France")
                .postalCode("92141")
                .territory("CLAMART")
                .email("ville@example.org")
                .phoneNumber("+33 1 23 45 67 89")
                .status("Inactif"));
  }

  private static Object editProcess(HubeeClient client) {
    return client
        .administration()
        .processes()
        .update(
            client
                .administration()
                .processes()
                .get(OTV)
                .edit()
                .name("Vacances")
                .description("Surveillance")
                .legalJustification("Code")
                .activated(false)
                .validatedByOperator(true)
                .limits(LIMITS)
                .retention(CaseStatus.CLOSED, DELAYS));
  }
}
