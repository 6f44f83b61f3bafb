// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.examples.subscribe;

import fr.hubee.client.HubeeSubscription;
import fr.hubee.client.NewOrganization;
import fr.hubee.client.NewSubscription;
import fr.hubee.client.SubscriptionQuery;
import fr.hubee.client.Subscriptions;
import fr.hubee.client.error.AccessDeniedException;
import fr.hubee.core.commune.Establishment;
import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.identity.Contact;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.identity.Siret;
import fr.hubee.core.request.SubscriptionRequest;
import fr.hubee.core.subscription.SubscriptionLifecycle;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Chapters (d) and (e): DataPass creates at HubEE, the administrateur local activates. */
final class HubChapter {

  private static final int[] COLUMNS = {16, 22};
  private static final String DATAPASS = "DataPass";
  private static final String ADMINISTRATOR = "l'administrateur local";
  private static final String HUBEE = "HubEE";

  private final Sheet sheet;
  private final Stage stage;

  HubChapter(Sheet sheet, Stage stage) {
    this.sheet = sheet;
    this.stage = stage;
  }

  List<Created> tell(Town town, List<SubscriptionRequest> approved) {
    sheet.chapter("d", "DataPass crée les abonnements chez HubEE (par HTTP, portée ADMIN)");
    stage.clock.advance(Duration.ofMinutes(1));
    OrganizationId organization =
        organization(stage.sirene.find(Siret.parse(town.siret())).orElseThrow(), approved.get(0));
    List<Created> created = new ArrayList<>();
    for (SubscriptionRequest request : approved) {
      for (Demarche demarche : request.demarches()) {
        created.add(create(request, demarche, organization));
      }
    }
    refusedToTheVendor(town);
    return activate(created);
  }

  private OrganizationId organization(Establishment mairie, SubscriptionRequest request) {
    Contact administrator = request.administrator().orElseThrow();
    boolean known =
        stage.datapass.administration().organizations().find(mairie.organizationId()).isPresent();
    OrganizationId id =
        stage
            .datapass
            .administration()
            .organizations()
            .findOrCreate(
                NewOrganization.builder(
                        mairie.organizationId(),
                        mairie.name(),
                        mairie.postalCode(),
                        mairie.communeLabel(),
                        String.valueOf(administrator.email()))
                    .build())
            .id();
    say(DATAPASS, (known ? "retrouve" : "crée") + " l'organisation " + id);
    return id;
  }

  private Created create(
      SubscriptionRequest request, Demarche demarche, OrganizationId organization) {
    HubeeSubscription subscription =
        stage
            .datapass
            .administration()
            .subscriptions()
            .findOrCreate(
                NewSubscription.builder(
                        Long.parseLong(request.id()),
                        demarche.processCode(),
                        organization,
                        request.administrator().orElseThrow())
                    .build());
    say(
        DATAPASS,
        "crée l'abonnement "
            + demarche.processCode()
            + " ("
            + demarche.code()
            + ") : « "
            + subscription.status()
            + " »");
    return new Created(request, demarche, subscription.id(), stage.clock.instant(), null);
  }

  private void refusedToTheVendor(Town town) {
    SubscriptionQuery query =
        SubscriptionQuery.builder().companyRegister(Siret.parse(town.siret())).build();
    try {
      stage.vendor.administration().subscriptions().page(query, 0);
      throw new IllegalStateException("an SI credential must not read subscriptions");
    } catch (AccessDeniedException refused) {
      say(
          "un progiciel (SI)",
          "lit les abonnements : refusé, HTTP "
              + refused.status().orElse(0)
              + ". "
              + refused.remedy().french());
    }
  }

  private List<Created> activate(List<Created> created) {
    sheet.chapter("e", "L'administrateur local active dans le Portail HubEE");
    Subscriptions portal = stage.portal.administration().subscriptions();
    LocalDate day = stage.now().toLocalDate().plusDays(1);
    for (Created subscription : created) {
      portal.activate(subscription.id(), day);
      say(ADMINISTRATOR, "active " + subscription.demarche().code() + " à la date du " + date(day));
    }
    stage.at(day.atTime(LocalTime.MIDNIGHT));
    report(created, portal);
    stage.at(day.atTime(SubscriptionLifecycle.EFFECTIVE_TIME));
    report(created, portal);
    return created.stream()
        .map(subscription -> subscription.activeSince(stage.clock.instant()))
        .toList();
  }

  private void report(List<Created> created, Subscriptions portal) {
    for (Created subscription : created) {
      say(
          HUBEE,
          subscription.demarche().code() + " : « " + portal.get(subscription.id()).status() + " »");
    }
  }

  private static String date(LocalDate day) {
    return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  private void say(String who, String what) {
    sheet.columns(COLUMNS, Sheet.time(stage.clock.instant()), who, what);
  }
}
