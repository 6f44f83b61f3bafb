// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The mails that the hub sends, the latest ones. Not thread-safe by itself. */
final class HubMailbox {

  private static final int KEPT = 10_000;

  private final Clock clock;
  private final Subscriptions subscriptions;
  private final Deque<HubMail> sent = new ArrayDeque<>();

  HubMailbox(Clock clock, Subscriptions subscriptions) {
    this.clock = clock;
    this.subscriptions = subscriptions;
  }

  void newTeledossier(StoredCase ofCase) {
    toRecipient(ofCase, HubMail.Kind.NEW_TELEDOSSIER);
  }

  void newEvent(StoredCase ofCase) {
    toRecipient(ofCase, HubMail.Kind.NEW_EVENT);
  }

  /** Only whoever chose one mail per télédossier is told at once. */
  private void toRecipient(StoredCase ofCase, HubMail.Kind kind) {
    OrganizationId recipient = ofCase.recipient;
    ProcessCode processCode = ofCase.folder.processCode;
    subscriptions
        .addressToNotify(recipient, processCode)
        .ifPresent(address -> send(new HubMail(clock.instant(), address, kind, ofCase.externalId)));
  }

  void send(HubMail mail) {
    if (sent.size() == KEPT) {
      sent.remove();
    }
    sent.add(mail);
  }

  List<HubMail> all() {
    return List.copyOf(sent);
  }

  void clear() {
    sent.clear();
  }
}
