// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.hubee.client.datapass.DataPassClient;
import fr.hubee.client.datapass.DataPassDemande;
import fr.hubee.client.datapass.DataPassHabilitation;
import fr.hubee.client.datapass.DataPassImport;
import fr.hubee.client.datapass.DataPassQuery;
import fr.hubee.client.datapass.DataPassScopes;
import fr.hubee.client.datapass.DraftChange;
import fr.hubee.client.datapass.NewDemande;
import fr.hubee.client.datapass.WebhookEvent;
import fr.hubee.client.datapass.WebhookOrder;
import fr.hubee.client.datapass.WebhookTest;
import fr.hubee.client.error.AlreadyExistsException;
import fr.hubee.client.error.HubUnavailableException;
import fr.hubee.core.commune.Commune;
import fr.hubee.core.commune.CommuneDirectory;
import fr.hubee.core.commune.CommuneKind;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.identity.CodeCommune;
import fr.hubee.core.identity.EmailAddress;
import fr.hubee.core.progress.ProgressFacts;
import fr.hubee.core.progress.RequestSign;
import fr.hubee.core.request.RequestEvent;
import fr.hubee.core.request.RequestState;
import fr.hubee.core.request.SubscriptionRequest;
import fr.hubee.core.subscription.ExistingSubscriptions;
import fr.hubee.testkit.fake.FakeSirene;
import fr.hubee.testkit.fake.datapass.Cast;
import fr.hubee.testkit.fake.datapass.mail.Mail;
import fr.hubee.testkit.fake.datapass.mail.MailKind;
import fr.hubee.testkit.fake.datapass.model.Switch;
import fr.hubee.testkit.fake.datapass.people.FormData;
import fr.hubee.testkit.fake.datapass.webhook.NewWebhook;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A program begins a draft, people do the rest, and the program hears and reads of it. */
class DataPassOverHttpTest {

  private static final Commune CLAMART =
      CommuneDirectory.embedded()
          .find(CommuneKind.ACTUELLE, CodeCommune.parse("92023"))
          .orElseThrow();

  private final DataPassHub hub = new DataPassHub();
  private final DataPassClient client =
      hub.client(DataPassScopes.READ, DataPassScopes.WRITE, DataPassScopes.WEBHOOKS);
  private final DataPassImport reader = new DataPassImport(DemarcheCatalogue.standard());

  @AfterEach
  void nothing_was_asked_that_is_not_in_the_document() {
    assertThat(hub.complaints()).isEmpty();
    assertThat(hub.drift()).isEmpty();
    client.close();
    hub.close();
  }

  private NewDemande draft(DemarcheCode code) {
    return NewDemande.builder(
            DataPassHub.demarche(code).form(),
            FakeSirene.CLAMART.siret(),
            EmailAddress.parse(hub.cast.applicant().email()))
        .demarches(List.of(DataPassHub.demarche(code)))
        .administrator(Cast.ADMINISTRATOR)
        .build();
  }

  private void handIn(long id) {
    hub.cast.applicant().acceptTerms(id).orThrow();
    hub.cast.applicant().submit(id).orThrow();
    hub.fake.advance(Duration.ofMinutes(1));
  }

  private long approved(DemarcheCode code) {
    long id = client.demandes().create(draft(code)).id();
    handIn(id);
    hub.cast.dila().approve(id, "").orThrow();
    hub.fake.advance(Duration.ofMinutes(1));
    return id;
  }

  @Test
  void from_a_draft_to_facts_of_the_core() {
    NewWebhook hook = hub.hook(RequestForm.BUNDLE, "submit", "approve");
    DataPassDemande begun = client.demandes().create(draft(DemarcheCode.AEC));
    DataPassDemande changed =
        client
            .demandes()
            .update(
                begun,
                DraftChange.nothing()
                    .demarches(
                        List.of(
                            DataPassHub.demarche(DemarcheCode.AEC),
                            DataPassHub.demarche(DemarcheCode.RCO))));
    assertThat(begun.state()).contains(RequestState.DRAFT);
    assertThat(changed.data().scopes()).containsExactly("etat_civil", "recensement_citoyen");
    assertThat(changed.data().administrator().email()).isEqualTo(Cast.ADMINISTRATOR.email());

    handIn(begun.id());
    hub.cast.dila().approve(begun.id(), "Bienvenue").orThrow();
    hub.fake.advance(Duration.ofMinutes(1));

    assertThat(hub.fake.mails()).extracting(Mail::kind).contains(MailKind.APPROVED);
    assertThat(hub.receiver.answers().get(0).notice().orElseThrow())
        .isInstanceOf(WebhookTest.class);
    assertThat(hub.receiver.events())
        .extracting(WebhookEvent::requestEvent)
        .containsExactly(Optional.of(RequestEvent.SUBMIT), Optional.of(RequestEvent.APPROVE));
    WebhookEvent told = hub.receiver.events().get(1);
    assertThat(told.orderAfter(hub.receiver.events().get(0).firedAt()))
        .isEqualTo(WebhookOrder.LATER);
    assertThat(told.data().orElseThrow().scopes()).isEqualTo(changed.data().scopes());

    DataPassDemande read = client.demandes().get(told.requestId());
    DataPassHabilitation granted = client.habilitations().get(told.habilitations().get(0).id());
    assertThat(read.activeHabilitation()).contains(told.habilitations().get(0));
    assertThat(granted.isActive()).isTrue();
    assertThat(granted.requestId()).hasValue(begun.id());
    assertThat(granted.data()).isEqualTo(told.habilitations().get(0).data());

    SubscriptionRequest request = reader.read(read, CLAMART).request().orElseThrow();
    assertThat(ProgressFacts.of(request))
        .extracting(ProgressFacts::demarche, ProgressFacts::request)
        .containsExactly(
            tuple(DemarcheCode.AEC, RequestSign.APPROVED),
            tuple(DemarcheCode.RCO, RequestSign.APPROVED));
    assertThat(client.webhookAttempts().latest(hook.id()))
        .extracting(attempt -> attempt.event() + " " + attempt.statusCode().orElse(0))
        .containsExactly("approve 204", "submit 204");
  }

  @Test
  void a_refused_update_leaves_what_was_approved() {
    hub.hook(RequestForm.BUNDLE, "refuse", "reopen");
    long id = approved(DemarcheCode.AEC);
    hub.cast.applicant().reopen(id).orThrow();
    hub.cast
        .applicant()
        .edit(id, FormData.ticking(DataPassHub.demarche(DemarcheCode.JCC)))
        .orThrow();
    hub.cast.applicant().submit(id).orThrow();
    hub.cast.dila().refuse(id, "Non").orThrow();
    hub.fake.advance(Duration.ofMinutes(1));

    WebhookEvent refused =
        hub.receiver.events().stream()
            .filter(event -> event.name().equals("refuse"))
            .findFirst()
            .orElseThrow();
    assertThat(refused.refusesUpdate()).isTrue();
    assertThat(refused.data()).isEmpty();
    SubscriptionRequest request =
        reader.read(client.demandes().get(id), CLAMART).request().orElseThrow();
    assertThat(ExistingSubscriptions.none().withRequest(request).habilitations().keySet())
        .containsExactly(DemarcheCode.AEC);
  }

  @Test
  void what_comes_twice_has_one_key_and_what_overtakes_has_an_order() {
    hub.hook(RequestForm.BUNDLE, "submit", "approve");
    hub.fake.turnOn(Switch.DUPLICATE_DELIVERIES).turnOn(Switch.REORDERED_DELIVERIES);
    approved(DemarcheCode.AEC);
    hub.fake.advance(Duration.ofMinutes(10));

    assertThat(hub.receiver.events()).hasSize(4);
    assertThat(hub.receiver.events().stream().map(WebhookEvent::key).distinct()).hasSize(2);
    assertThat(hub.receiver.answers()).allMatch(answer -> answer.status() == 204);
  }

  @Test
  void an_old_secret_is_void_at_once_and_the_call_comes_again() {
    NewWebhook hook = hub.hook(RequestForm.BUNDLE, "submit");
    String secret = hub.fake.webhooks().regenerateSecret(hook.id());
    handIn(client.demandes().create(draft(DemarcheCode.AEC)).id());
    assertThat(hub.receiver.events()).isEmpty();

    hub.receiver.learn(secret);
    hub.fake.advance(Duration.ofHours(1));
    assertThat(hub.receiver.events()).extracting(WebhookEvent::name).containsExactly("submit");
    assertThat(client.webhookAttempts().latest(hook.id()))
        .extracting(attempt -> attempt.statusCode().orElse(0))
        .startsWith(204L)
        .contains(401L);
  }

  @Test
  void one_certdc_request_however_often_it_is_asked_for() {
    DataPassDemande first = client.demandes().findOrCreate(draft(DemarcheCode.CERTDC));

    assertThat(client.demandes().findOrCreate(draft(DemarcheCode.CERTDC))).isEqualTo(first);
    assertThatThrownBy(() -> client.demandes().create(draft(DemarcheCode.CERTDC)))
        .isInstanceOf(AlreadyExistsException.class);
    assertThat(hub.fake.requests()).hasSize(1);
  }

  @Test
  void a_demarche_is_asked_for_once_by_the_bundle_and_another_one_beside() {
    DataPassDemande first = client.demandes().findOrCreate(draft(DemarcheCode.AEC));

    assertThat(client.demandes().findOrCreate(draft(DemarcheCode.AEC))).isEqualTo(first);
    assertThat(client.demandes().findOrCreate(draft(DemarcheCode.JCC)).id())
        .isNotEqualTo(first.id());
    assertThatThrownBy(() -> client.demandes().create(draft(DemarcheCode.AEC)))
        .isInstanceOf(AlreadyExistsException.class);
  }

  @Test
  void a_race_that_is_lost_is_a_doubt_and_may_be_run_again() {
    hub.fake.turnOn(Switch.CERTDC_RACE);
    assertThatThrownBy(() -> client.demandes().findOrCreate(draft(DemarcheCode.CERTDC)))
        .isInstanceOf(HubUnavailableException.class);

    hub.fake.turnOff(Switch.CERTDC_RACE);
    assertThat(client.demandes().findOrCreate(draft(DemarcheCode.CERTDC)).state())
        .contains(RequestState.DRAFT);
    assertThat(hub.fake.requests()).hasSize(1);
  }

  @Test
  void lists_are_walked_to_their_end() {
    for (DemarcheCode code :
        List.of(DemarcheCode.AEC, DemarcheCode.RCO, DemarcheCode.JCC, DemarcheCode.CERTDC)) {
      client.demandes().create(draft(code));
    }
    DataPassQuery drafts =
        DataPassQuery.builder()
            .siret(FakeSirene.CLAMART.siret())
            .states("draft", "submitted")
            .pageSize(2)
            .build();

    try (Stream<DataPassDemande> all = client.demandes().stream(drafts)) {
      assertThat(all.map(DataPassDemande::id)).containsExactly(4L, 3L, 2L, 1L);
    }
    assertThat(client.demandes().stream(DataPassQuery.builder().states("archived").build()))
        .isEmpty();
    assertThat(client.demandes().page(drafts, 3).items()).hasSize(1);
    assertThat(client.habilitations().stream(DataPassQuery.of(FakeSirene.CLAMART.siret())))
        .isEmpty();
  }

  @Test
  void history_definitions_forms_and_the_owner_are_read() {
    long id = approved(DemarcheCode.AEC);

    assertThat(client.demandes().events(id))
        .extracting("name")
        .containsExactly("approve", "submit", "create_by_api");
    assertThat(client.definitions().list()).extracting("id").contains("hubee_dila");
    assertThat(client.definitions().find(RequestForm.BUNDLE).orElseThrow().scopes())
        .anyMatch(scope -> scope.value().equals("hebergement_tourisme") && scope.deprecated());
    assertThat(client.definitions().find(RequestForm.CERTDC).orElseThrow().scopes()).isEmpty();
    assertThat(client.definitions().formulaires(RequestForm.CERTDC))
        .extracting("uid")
        .containsExactly("hubee-cert-dc");
    assertThat(client.me().email()).contains(hub.cast.developer().email());
  }

  @Test
  void fields_that_are_documented_alone_are_no_news() {
    hub.fake.turnOn(Switch.DOCUMENTED_FIELDS);
    long id = approved(DemarcheCode.AEC);

    assertThat(client.demandes().get(id).organisation().orElseThrow().name()).isPresent();
    assertThat(client.habilitations().stream(DataPassQuery.builder().build())).hasSize(1);
    assertThat(client.definitions().list()).hasSize(2);
  }
}
