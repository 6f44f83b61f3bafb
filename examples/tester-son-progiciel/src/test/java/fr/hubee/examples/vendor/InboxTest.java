// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.examples.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.hubee.client.HubeeEnvironment;
import fr.hubee.client.auth.ClientCredentials;
import fr.hubee.client.auth.ClientCredentialsTokenProvider;
import fr.hubee.client.auth.Scope;
import fr.hubee.client.auth.TokenProvider;
import fr.hubee.client.spi.Transport;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.testkit.fake.FakeHubee;
import fr.hubee.testkit.fake.Fault;
import fr.hubee.testkit.fake.RecordedCall;
import fr.hubee.testkit.fake.StandardSeed;
import fr.hubee.testkit.junit.HubeeExtension;
import fr.hubee.testkit.memory.InMemoryTransport;
import fr.hubee.testkit.sample.SampleTeledossiers;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The vendor's software against a hub that answers: the test of README.md, and what may go wrong.
 */
@ExtendWith(HubeeExtension.class)
class InboxTest {

  private static final HubeeEnvironment HUB = InMemoryTransport.ENVIRONMENT;

  @Test
  void a_deposit_is_collected_and_its_notification_deleted(
      FakeHubee hub, InMemoryTransport transport) throws IOException {
    hub.deposit(SampleTeledossiers.etatCivil());
    Inbox inbox = new Inbox(HUB.apiBase(), transport, tokens(transport), each -> {});

    assertThat(inbox.collect()).containsExactly("DILA-AEC-1000000000001-01");
    assertThat(inbox.collect()).isEmpty();
    assertThat(hub.calls().stream().filter(call -> call.method().equals("DELETE"))).hasSize(1);
  }

  @Test
  void a_case_that_could_not_be_kept_comes_again(FakeHubee hub, InMemoryTransport transport)
      throws IOException {
    hub.deposit(SampleTeledossiers.etatCivil());
    Inbox full =
        new Inbox(
            HUB.apiBase(),
            transport,
            tokens(transport),
            each -> {
              throw new IllegalStateException("the disk is full");
            });
    assertThatThrownBy(full::collect).hasMessage("the disk is full");
    Inbox inbox = new Inbox(HUB.apiBase(), transport, tokens(transport), each -> {});
    assertThat(inbox.collect()).hasSize(1);
  }

  @Test
  void a_cut_connection_loses_nothing(FakeHubee hub, InMemoryTransport transport)
      throws IOException {
    hub.deposit(SampleTeledossiers.etatCivil());
    hub.faults().on("getCaseById").next(Fault.cutBefore());
    Inbox inbox = new Inbox(HUB.apiBase(), transport, tokens(transport), each -> {});
    assertThatThrownBy(inbox::collect).isInstanceOf(IOException.class);
    assertThat(inbox.collect()).hasSize(1);
    assertThat(hub.calls()).extracting(RecordedCall::invalid).containsOnly(false);
  }

  private static TokenProvider tokens(Transport transport) {
    String client = StandardSeed.clientOf(new ProcessCode("EtatCivil"));
    URI endpoint = HUB.tokenEndpoint();
    return ClientCredentialsTokenProvider.builder(
            endpoint,
            ClientCredentials.of(client, StandardSeed.secretOf(client)),
            Scope.SI,
            transport)
        .build();
  }
}
