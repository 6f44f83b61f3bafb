// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.examples.subscribe;

import fr.hubee.client.HubeeClient;
import fr.hubee.client.HubeeEnvironment;
import fr.hubee.client.Identification;
import fr.hubee.client.Subscriptions;
import fr.hubee.client.auth.ClientCredentials;
import fr.hubee.client.file.FolderNames;
import fr.hubee.client.file.IfExists;
import fr.hubee.client.file.SafeFileName;
import fr.hubee.client.teledossier.HubeeAttachment;
import fr.hubee.client.teledossier.HubeeCase;
import fr.hubee.client.teledossier.HubeeNotification;
import fr.hubee.client.teledossier.NewEvent;
import fr.hubee.client.teledossier.NotificationQuery;
import fr.hubee.core.commune.Commune;
import fr.hubee.core.commune.CommuneDirectory;
import fr.hubee.core.commune.CommuneKind;
import fr.hubee.core.commune.Sirene;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.Environment;
import fr.hubee.core.demarche.Operator;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.identity.CodeCommune;
import fr.hubee.core.identity.Contact;
import fr.hubee.core.progress.HubeeView;
import fr.hubee.core.progress.ProgressCheck;
import fr.hubee.core.progress.ProgressFacts;
import fr.hubee.core.progress.SubscriptionProgress;
import fr.hubee.core.request.Actor;
import fr.hubee.core.request.RequestEvent;
import fr.hubee.core.request.SubscriptionRequest;
import fr.hubee.core.subscription.Eligibility;
import fr.hubee.core.subscription.EligibilityCheck;
import fr.hubee.core.subscription.ExistingSubscriptions;
import fr.hubee.core.subscription.SubscriptionId;
import fr.hubee.core.subscription.SubscriptionState;
import fr.hubee.core.subscription.SubscriptionWish;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.testkit.fake.FakeSirene;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The code of README.md, compiled; {@link ReadmeTest} compares the two and runs the first. */
final class ReadmeExample {

  private ReadmeExample() {}

  /** The check and the wish of the first example. */
  record Asked(EligibilityCheck check, SubscriptionWish wish) {}

  static Asked eligibility(PrintStream out) {
    CommuneDirectory communes = CommuneDirectory.embedded();
    Commune clamart = communes.find(CommuneKind.ACTUELLE, CodeCommune.parse("92023")).orElseThrow();
    Sirene sirene = FakeSirene.seeded(); // in production: yours, over INSEE's API

    EligibilityCheck check =
        new EligibilityCheck(
            DemarcheCatalogue.standard(), communes, sirene, Environment.PRODUCTION);
    SubscriptionWish wish =
        new SubscriptionWish(
            clamart,
            "21920023500014",
            List.of("AEC", "DDPACS", "CertDc"),
            LocalDate.of(2026, 11, 23),
            ExistingSubscriptions.none().withSubscriptionAtHubee(DemarcheCode.AEC));
    Eligibility answer = check.check(wish);

    answer.organisation().forEach(violation -> out.println(violation.message().french()));
    answer.lines().forEach(line -> out.println(line.advice().french()));
    return new Asked(check, wish);
  }

  static void life(EligibilityCheck check, SubscriptionWish wish, Clock clock, PrintStream out) {
    Eligibility answer = check.check(wish);
    Contact administrator =
        new Contact(
            "Modèle", "Camille", "c.modele@clamart.example", "0199005678", "Service état civil");
    Actor applicant = Actor.applicant("user-17"); // who hands in becomes the applicant
    Actor dila = Actor.operator(Operator.DILA, "agent-4");

    SubscriptionRequest request =
        SubscriptionRequest.draft(
                "1", RequestForm.BUNDLE, wish.commune(), answer.siret().orElseThrow())
            .demarches(answer.requests().get(RequestForm.BUNDLE))
            .administrator(administrator)
            .termsAccepted(true) // ticked by the applicant, never by a program
            .build();
    request = request.act(RequestEvent.SUBMIT, applicant, clock).orThrow();
    request = request.act(RequestEvent.REFUSE, dila, "Personne absente", clock).orThrow();
    out.println(request.state().label());

    SubscriptionWish again = wish.with(wish.existing().withRequest(request));
    check.check(again).lines().forEach(line -> out.println(line.advice().french()));

    request = request.act(RequestEvent.ARCHIVE, applicant, clock).orThrow();
    SubscriptionRequest second = request.startAgain("2").termsAccepted(true).build();
    second = second.act(RequestEvent.SUBMIT, applicant, clock).orThrow();
    second = second.act(RequestEvent.APPROVE, dila, clock).orThrow();
    out.println(second.state().label());
    SubscriptionWish atTheEnd = wish.with(wish.existing().withRequest(second));
    check.check(atTheEnd).lines().forEach(line -> out.println(line.advice().french()));
  }

  static void progress(Clock clock, PrintStream out) {
    Instant approved = Instant.parse("2026-11-02T09:00:00Z"); // three weeks ago
    ProgressFacts known =
        ProgressFacts.about(DemarcheCode.AEC).approved(approved).noFileYet().build();
    ProgressCheck check = ProgressCheck.standard();
    out.println(check.check(known, clock).told().french());

    HubeeView seen = HubeeView.in(SubscriptionState.INACTIF).createdAt(approved).build();
    SubscriptionProgress progress = check.check(known.toBuilder().hubee(seen).build(), clock);
    out.println(progress.told().french());
    out.println(progress.stage() + ", " + progress.next().who());
  }

  static void activation(String clientId, String secret, SubscriptionId id) {
    try (HubeeClient hubee =
        HubeeClient.create(
            HubeeEnvironment.PREPRODUCTION,
            ClientCredentials.of(clientId, secret),
            new Identification("Mon éditeur", "Mon progiciel", "1.0"))) {
      Subscriptions subscriptions = hubee.administration().subscriptions();
      subscriptions.activate(id, LocalDate.of(2026, 12, 1)); // effective at 00:01 in Paris that day
    }
  }

  static void collection(HubeeClient hubee, Path inbox) throws IOException {
    for (HubeeNotification told : hubee.si().notifications().list(NotificationQuery.all())) {
      if (told.isNewTeledossier()) {
        HubeeCase read = hubee.si().cases().get(told.caseId().orElseThrow());
        Path folder = Files.createDirectories(SafeFileName.of(read.id().value()).in(inbox));
        FolderNames names = FolderNames.empty(); // two files may have the same name
        for (HubeeAttachment file : read.attachments()) {
          Path target = names.take(file.fileName()).in(folder); // safe, whoever chose it
          hubee.si().cases().file(read.id(), file).to(target, IfExists.REPLACE); // verified
        }
        hubee.si().events().create(read.id(), NewEvent.statusUpdate(CaseStatus.SI_RECEIVED));
        hubee.si().notifications().delete(told.id());
      }
    }
  }
}
