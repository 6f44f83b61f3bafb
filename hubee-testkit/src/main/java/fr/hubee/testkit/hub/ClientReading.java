// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.hub;

import fr.hubee.client.HubFile;
import fr.hubee.client.HubeeOrganization;
import fr.hubee.client.HubeeSubscription;
import fr.hubee.client.Page;
import fr.hubee.client.file.ReceivedFile;
import fr.hubee.client.teledossier.EventId;
import fr.hubee.client.teledossier.HubeeAttachment;
import fr.hubee.client.teledossier.HubeeCase;
import fr.hubee.client.teledossier.HubeeCaseEvent;
import fr.hubee.client.teledossier.HubeeFolder;
import fr.hubee.client.teledossier.HubeeNotification;
import fr.hubee.testkit.fake.Content;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** What a client returns, as far as a suite looks at it, and says what is missing in it. */
final class ClientReading {

  private ClientReading() {}

  static Seen.Organization organization(HubeeOrganization read) {
    return new Seen.Organization(read.id(), read.name());
  }

  static Seen.Subscription subscription(HubeeSubscription read) {
    return new Seen.Subscription(read.id(), read.subscriber(), read.processCode(), read.status());
  }

  /** The client keeps the total that the hub says, and of the first rank what was asked for. */
  static Seen.Page<Seen.Subscription> subscriptions(Page<HubeeSubscription> read) {
    return new Seen.Page<>(
        read.items().stream().map(ClientReading::subscription).toList(),
        read.total().isPresent() ? read.offset() : -1,
        read.total().orElse(-1));
  }

  static Seen.Folder folder(HubeeFolder read) {
    return new Seen.Folder(
        read.id().value(),
        read.number().value(),
        read.status(),
        read.cases().stream().map(each -> each.id().value()).toList(),
        files(read.attachments()));
  }

  static Seen.Case caseOf(HubeeCase read) {
    return new Seen.Case(
        read.id().value(),
        read.number().value(),
        there("processCode", read.processCode()),
        read.status(),
        files(read.attachments()),
        read.events().stream().map(each -> each.id().value()).toList());
  }

  static Seen.Event event(HubeeCaseEvent read) {
    return new Seen.Event(
        read.id().value(),
        read.actionType(),
        read.status(),
        read.caseNewStatus(),
        read.message(),
        files(read.attachments()));
  }

  static Seen.Notification notification(HubeeNotification read) {
    return new Seen.Notification(
        read.id().value(),
        there("processCode", read.processCode()),
        there("caseId", read.caseId()).value(),
        read.eventId().map(EventId::value),
        read.eventStatus());
  }

  /** A digest that the client did not see confirmed was not given. */
  static Seen.Bytes bytes(HubFile file) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ReceivedFile received = file.to(bytes);
      return new Seen.Bytes(
          Content.of(bytes.toByteArray()),
          Optional.of(received.digest().toString()).filter(given -> received.digestConfirmed()));
    } catch (IOException impossible) {
      throw new UncheckedIOException("an array takes all", impossible);
    }
  }

  private static List<Seen.File> files(List<HubeeAttachment> read) {
    return read.stream()
        .map(
            each ->
                new Seen.File(
                    each.id().value(),
                    each.fileName().original(),
                    each.type(),
                    each.status().value()))
        .toList();
  }

  private static <T> T there(String name, Optional<T> value) {
    return value.orElseThrow(() -> new AssertionError("the answer has no text \"" + name + "\""));
  }
}
