// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.hub;

import fr.hubee.client.HubeeClient;
import fr.hubee.client.HubeeEnvironment;
import fr.hubee.client.Identification;
import fr.hubee.client.SubscriptionChange;
import fr.hubee.client.auth.ClientCredentials;
import fr.hubee.client.auth.Scope;
import fr.hubee.client.retry.RetryPolicy;
import fr.hubee.client.spi.RequestBody;
import fr.hubee.client.spi.Transport;
import fr.hubee.client.teledossier.CaseId;
import fr.hubee.client.teledossier.EventId;
import fr.hubee.client.teledossier.FolderId;
import fr.hubee.client.teledossier.HubeeAttachment;
import fr.hubee.client.teledossier.HubeeCase;
import fr.hubee.client.teledossier.HubeeCaseEvent;
import fr.hubee.client.teledossier.HubeeFolder;
import fr.hubee.client.teledossier.NotificationId;
import fr.hubee.client.teledossier.NotificationQuery;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.subscription.SubscriptionId;
import fr.hubee.core.subscription.SubscriptionState;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.EventStatus;
import fr.hubee.core.teledossier.FolderStatus;
import fr.hubee.testkit.fake.Content;
import fr.hubee.testkit.fake.Teledossier;
import java.util.List;
import java.util.Objects;

/**
 * Drives a hub by the typed operations of a client, which is then judged as well. What the client
 * refuses before it sends is {@link #unsent noted}, and asked by a raw request all the same, so
 * that no verdict on the hub is lost; {@link BeyondClient} has the reasons. Of a page, the client
 * does not tell where the hub says that it begins: it is where it was asked to. An answer that the
 * client cannot read is an {@link AssertionError}. Not thread-safe.
 *
 * <p>Source: HubEE V1 contract, master table (2022-06-30); what a client refuses is a choice of
 * this library.
 */
public final class ClientDriver implements HubDriver {

  private static final int NOT_FOUND = 404;
  private static final Identification TESTKIT =
      new Identification("hubee-testkit", "contract", "1");

  private final ClientScopes scopes;
  private final RawDriver raw;
  private final TypedCalls typed = new TypedCalls();
  private final KnownFiles files = new KnownFiles();

  /**
   * Drives by this client.
   *
   * @param client of the same caller as the calls; not closed. One that repeats, repeats
   * @param calls for what the client refuses to send
   */
  public ClientDriver(HubeeClient client, RawCalls calls) {
    this.scopes = new ClientScopes(Objects.requireNonNull(client, "client"), calls.scope());
    this.raw = new RawDriver(calls);
  }

  /** Drives by a client that repeats nothing; the transport is not closed. */
  public static ClientDriver of(
      HubeeEnvironment environment,
      Transport transport,
      ClientCredentials credentials,
      Scope scope) {
    HubeeClient client =
        HubeeClient.builder(environment, credentials, TESTKIT)
            .transport(transport)
            .scope(scope)
            .retries(RetryPolicy.none())
            .build();
    return new ClientDriver(client, new RawCalls(environment, transport, credentials, scope));
  }

  /** What the client refused to send so far, in order. */
  public List<Unsent> unsent() {
    return typed.unsent();
  }

  @Override
  public HubAnswer<Seen.Organization> createOrganization(OrganizationId id, String name) {
    return typed.ask(
        () ->
            ClientReading.organization(
                scopes.organizations().create(ClientBodies.organization(id, name))),
        () -> raw.createOrganization(id, name));
  }

  @Override
  public HubAnswer<Seen.Organization> organization(OrganizationId id) {
    return typed.ask(
        () -> ClientReading.organization(scopes.organizations().get(id)),
        () -> raw.organization(id));
  }

  @Override
  public HubAnswer<Seen.Subscription> createSubscription(
      OrganizationId subscriber, ProcessCode code) {
    return typed.ask(
        () ->
            ClientReading.subscription(
                scopes.subscriptions().create(ClientBodies.subscription(subscriber, code))),
        () -> raw.createSubscription(subscriber, code));
  }

  @Override
  public HubAnswer<Seen.Subscription> subscription(SubscriptionId id) {
    return typed.ask(
        () -> ClientReading.subscription(scopes.subscriptions().get(id)),
        () -> raw.subscription(id));
  }

  @Override
  public HubAnswer<Seen.Page<Seen.Subscription>> subscriptions(
      OrganizationId subscriber, int first, int atMost) {
    return typed.ask(
        () -> ClientReading.subscriptions(scopes.subscriptions(subscriber, first, atMost)),
        () -> raw.subscriptions(subscriber, first, atMost));
  }

  @Override
  public HubAnswer<Seen.Subscription> setStatus(SubscriptionId id, String status) {
    return typed.ask(
        () -> {
          SubscriptionChange change = SubscriptionChange.builder().status(state(status)).build();
          return ClientReading.subscription(
              scopes.subscriptions().update(scopes.subscriptions().get(id), change));
        },
        () -> raw.setStatus(id, status));
  }

  private static SubscriptionState state(String status) {
    return SubscriptionState.ofWire(status)
        .orElseThrow(
            () -> new UnsentException(BeyondClient.NO_WORD, "a status outside the contract"));
  }

  @Override
  public HubAnswer<Seen.Folder> createFolder(Teledossier teledossier) {
    return typed.ask(
        () -> seen(scopes.folders().create(ClientBodies.folder(teledossier))),
        () -> raw.createFolder(teledossier));
  }

  @Override
  public HubAnswer<Seen.Folder> folder(String folderId) {
    return typed.ask(
        () -> seen(scopes.folders().get(new FolderId(folderId))), () -> raw.folder(folderId));
  }

  private Seen.Folder seen(HubeeFolder folder) {
    files.add(folder.attachments());
    return ClientReading.folder(folder);
  }

  @Override
  public HubAnswer<Done> upload(String folderId, String fileId, Content content) {
    return typed.act(
        () -> {
          FolderId id = new FolderId(folderId);
          HubeeAttachment file =
              files.get(fileId, content.size(), () -> scopes.folders().get(id).attachments());
          scopes.folders().upload(id, file, RequestBody.of(content.bytes()));
        },
        () -> raw.upload(folderId, fileId, content));
  }

  @Override
  public HubAnswer<Done> setStatus(String folderId, FolderStatus status) {
    return typed.act(
        () -> scopes.folders().setStatus(new FolderId(folderId), status),
        () -> raw.setStatus(folderId, status));
  }

  @Override
  public HubAnswer<Done> deleteFolder(String folderId) {
    return typed.act(
        () -> scopes.folders().delete(new FolderId(folderId)), () -> raw.deleteFolder(folderId));
  }

  @Override
  public HubAnswer<Seen.Case> caseOf(String caseId) {
    return typed.ask(() -> seen(scopes.cases().get(new CaseId(caseId))), () -> raw.caseOf(caseId));
  }

  private Seen.Case seen(HubeeCase found) {
    files.add(found.attachments());
    return ClientReading.caseOf(found);
  }

  @Override
  public HubAnswer<Seen.Bytes> download(String caseId, String fileId) {
    return typed.ask(
        () -> {
          CaseId id = new CaseId(caseId);
          HubeeAttachment file = files.get(fileId, 0, () -> scopes.cases().get(id).attachments());
          return ClientReading.bytes(scopes.cases().file(id, file));
        },
        () -> raw.download(caseId, fileId));
  }

  @Override
  public HubAnswer<Done> setStatus(String caseId, CaseStatus status) {
    return typed.act(
        () -> scopes.cases().setStatus(new CaseId(caseId), status),
        () -> raw.setStatus(caseId, status));
  }

  @Override
  public HubAnswer<Seen.Event> createEvent(String caseId, NewEvent event) {
    return typed.ask(
        () -> seen(scopes.events().create(new CaseId(caseId), ClientBodies.event(event))),
        () -> raw.createEvent(caseId, event));
  }

  @Override
  public HubAnswer<Seen.Event> event(String caseId, String eventId) {
    return typed.ask(
        () -> seen(scopes.events().get(new CaseId(caseId), new EventId(eventId))),
        () -> raw.event(caseId, eventId));
  }

  private Seen.Event seen(HubeeCaseEvent event) {
    files.add(event.attachments());
    return ClientReading.event(event);
  }

  @Override
  public HubAnswer<Done> upload(String caseId, String eventId, String fileId, Content content) {
    return typed.act(
        () -> {
          CaseId of = new CaseId(caseId);
          EventId id = new EventId(eventId);
          HubeeAttachment file =
              files.get(fileId, content.size(), () -> scopes.events().get(of, id).attachments());
          scopes.events().upload(of, id, file, RequestBody.of(content.bytes()));
        },
        () -> raw.upload(caseId, eventId, fileId, content));
  }

  @Override
  public HubAnswer<Seen.Bytes> download(String caseId, String eventId, String fileId) {
    return typed.ask(
        () -> {
          CaseId of = new CaseId(caseId);
          EventId id = new EventId(eventId);
          HubeeAttachment file =
              files.get(fileId, 0, () -> scopes.events().get(of, id).attachments());
          return ClientReading.bytes(scopes.events().file(of, id, file));
        },
        () -> raw.download(caseId, eventId, fileId));
  }

  @Override
  public HubAnswer<Done> setStatus(String caseId, String eventId, EventStatus status) {
    return typed.act(
        () -> scopes.events().setStatus(new CaseId(caseId), new EventId(eventId), status),
        () -> raw.setStatus(caseId, eventId, status));
  }

  @Override
  public HubAnswer<Done> deleteEvent(String caseId, String eventId) {
    return typed.act(
        () -> scopes.events().delete(new CaseId(caseId), new EventId(eventId)),
        () -> raw.deleteEvent(caseId, eventId));
  }

  @Override
  public HubAnswer<List<Seen.Notification>> notifications(int atMost) {
    NotificationQuery query = NotificationQuery.builder().maxResult(atMost).build();
    return typed.ask(
        () -> scopes.notifications().list(query).stream().map(ClientReading::notification).toList(),
        () -> raw.notifications(atMost));
  }

  /** The client says of a 404 that the notification is gone, which is what was wanted. */
  @Override
  public HubAnswer<Done> deleteNotification(String notificationId) {
    return typed.answer(
        () ->
            scopes.notifications().delete(new NotificationId(notificationId))
                ? new HubAnswer.Given<>(Done.DONE)
                : new HubAnswer.Refused<>(NOT_FOUND, List.of()),
        () -> raw.deleteNotification(notificationId));
  }
}
