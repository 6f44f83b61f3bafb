// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.examples.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.hubee.client.HubeeClient;
import fr.hubee.client.Identification;
import fr.hubee.client.auth.ClientCredentials;
import fr.hubee.client.auth.Scope;
import fr.hubee.client.error.HubUnavailableException;
import fr.hubee.client.retry.RetryPolicy;
import fr.hubee.client.spi.Transport;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.testkit.fake.FakeHubee;
import fr.hubee.testkit.fake.Fault;
import fr.hubee.testkit.fake.StandardSeed;
import fr.hubee.testkit.junit.HubeeExtension;
import fr.hubee.testkit.memory.InMemoryTransport;
import fr.hubee.testkit.sample.SampleTeledossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The vendor's software against a hub that answers: the test of README.md, and what may go wrong.
 */
@ExtendWith(HubeeExtension.class)
class InboxTest {

  @Test
  void a_deposit_is_collected_and_its_notification_deleted(
      FakeHubee hub, InMemoryTransport transport) {
    hub.deposit(SampleTeledossiers.etatCivil());
    Inbox inbox = new Inbox(mairie(transport).build(), each -> {});

    assertThat(inbox.collect()).containsExactly("DILA-AEC-1000000000001-01");
    assertThat(inbox.collect()).isEmpty();
    assertThat(hub.calls().stream().filter(call -> call.method().equals("DELETE"))).hasSize(1);
  }

  @Test
  void a_case_that_could_not_be_kept_comes_again(FakeHubee hub, InMemoryTransport transport) {
    hub.deposit(SampleTeledossiers.etatCivil());
    Inbox full =
        new Inbox(
            mairie(transport).build(),
            each -> {
              throw new IllegalStateException("the disk is full");
            });
    assertThatThrownBy(full::collect).hasMessage("the disk is full");
    Inbox inbox = new Inbox(mairie(transport).build(), each -> {});
    assertThat(inbox.collect()).hasSize(1);
  }

  @Test
  void a_cut_connection_is_not_even_seen(FakeHubee hub, InMemoryTransport transport) {
    hub.deposit(SampleTeledossiers.etatCivil());
    hub.faults().on("getCaseById").next(Fault.cutBefore());
    Inbox inbox = new Inbox(mairie(transport).sleeper(pause -> {}).build(), each -> {});
    assertThat(inbox.collect()).hasSize(1);
  }

  @Test
  void a_hub_that_stays_away_loses_nothing(FakeHubee hub, InMemoryTransport transport) {
    hub.deposit(SampleTeledossiers.etatCivil());
    hub.faults().on("getCaseById").next(Fault.cutBefore());
    HubeeClient impatient = mairie(transport).retries(RetryPolicy.none()).build();
    Inbox inbox = new Inbox(impatient, each -> {});
    assertThatThrownBy(inbox::collect).isInstanceOf(HubUnavailableException.class);
    assertThat(inbox.collect()).hasSize(1);
  }

  private static HubeeClient.Builder mairie(Transport transport) {
    String client = StandardSeed.clientOf(new ProcessCode("EtatCivil"));
    return HubeeClient.builder(
            InMemoryTransport.ENVIRONMENT,
            ClientCredentials.of(client, StandardSeed.secretOf(client)),
            new Identification("Mon \u00e9diteur", "Mon progiciel", "1.0"))
        .transport(transport)
        .scope(Scope.SI)
        .organization(StandardSeed.CLAMART);
  }
}
