// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.hub;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.client.file.FileRules;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.subscription.SubscriptionId;
import fr.hubee.core.teledossier.ActionType;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.check.EventRules;
import fr.hubee.testkit.contract.HubUnderContract;
import fr.hubee.testkit.fake.Content;
import fr.hubee.testkit.fake.FakeHubee;
import fr.hubee.testkit.fake.RecordedCall;
import fr.hubee.testkit.fake.StandardSeed;
import fr.hubee.testkit.fake.Teledossier;
import fr.hubee.testkit.memory.InMemoryTransport;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a client refuses before it sends it is asked once, by a raw request, and noted. */
class ClientDriverTest {

  private final FakeHubee hub = FakeHubs.seeded();
  private final HubUnderContract under =
      FakeHubs.under(InMemoryTransport.ENVIRONMENT, InMemoryTransport.to(hub));
  private final DrivenByClient clients = new DrivenByClient();
  private final HubDriver operator = clients.driver(under, HubRole.OPERATOR);

  /** Something to ask about a folder, who asks it, and what becomes of it. */
  private record Refusal(
      HubRole role,
      String operationId,
      int status,
      Unsent unsent,
      BiFunction<HubDriver, Seen.Folder, HubAnswer<?>> ask) {}

  private static final Teledossier.File FILE =
      new Teledossier.File("a.xml", "ActeEtatCivil-XML", "application/xml", Content.of("<a/>"));

  static Stream<Refusal> refusals() {
    return Stream.of(
        new Refusal(
            HubRole.RECIPIENT,
            "getFolderById",
            403,
            new Unsent(BeyondClient.ANOTHER_SCOPE, "OSL"),
            (driver, folder) -> driver.folder(folder.id())),
        new Refusal(
            HubRole.OPERATOR,
            "uploadFolderAttachment",
            400,
            new Unsent(BeyondClient.BROKEN_RULE, FileRules.FILE_SIZE_DIFFERS.code()),
            (driver, folder) ->
                driver.upload(folder.id(), folder.files().get(0).id(), Content.of("x"))),
        new Refusal(
            HubRole.OPERATOR,
            "createEvent",
            400,
            new Unsent(BeyondClient.BROKEN_RULE, EventRules.DEPOSIT_WITHOUT_FILE.code()),
            (driver, folder) ->
                driver.createEvent(
                    folder.caseIds().get(0), NewEvent.deposit(CaseStatus.HUBEE_NOTIFIED))),
        new Refusal(
            HubRole.OPERATOR,
            "createEvent",
            400,
            new Unsent(BeyondClient.NO_WORD, "files with an event that is no deposit"),
            (driver, folder) ->
                driver.createEvent(
                    folder.caseIds().get(0),
                    new NewEvent(
                        ActionType.SENDING_MESSAGE,
                        Optional.empty(),
                        Optional.of("voici"),
                        List.of(FILE)))),
        new Refusal(
            HubRole.ADMIN,
            "updateSubscription",
            400,
            new Unsent(BeyondClient.NO_WORD, "a status outside the contract"),
            (driver, folder) -> driver.setStatus(subscription(driver), "Endormi")));
  }

  private static SubscriptionId subscription(HubDriver admin) {
    OrganizationId clamart = StandardSeed.CLAMART;
    return admin.subscriptions(clamart, 0, 1).orFail().items().get(0).id();
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void it_is_asked_once_and_noted(Refusal refusal) {
    Seen.Folder folder = operator.createFolder(under.teledossier()).orFail();
    HubDriver driver = clients.driver(under, refusal.role());
    assertThat(refusal.ask().apply(driver, folder).refusedWith()).isEqualTo(refusal.status());
    assertThat(hub.calls().stream().map(RecordedCall::operationIdOrNull))
        .filteredOn(refusal.operationId()::equals)
        .hasSize(1);
    assertThat(clients.unsent()).containsExactly(refusal.unsent());
  }

  @Test
  void there_is_a_request_for_each_reason() {
    assertThat(refusals().map(refusal -> refusal.unsent().why()))
        .containsAll(Arrays.asList(BeyondClient.values()));
  }

  @Test
  void a_file_that_was_never_seen_is_looked_for_where_it_should_be() {
    Seen.Folder folder = operator.createFolder(under.teledossier()).orFail();
    HubDriver another = clients.driver(under, HubRole.OPERATOR);
    Content content = under.teledossier().files().get(0).content();
    assertThat(another.upload(folder.id(), folder.files().get(0).id(), content).orFail())
        .isEqualTo(Done.DONE);
    assertThat(another.upload(folder.id(), folder.files().get(1).id(), content).refusedWith())
        .as("of another size than the hub was told")
        .isEqualTo(400);
    assertThat(clients.unsent()).hasSize(1);
  }
}
