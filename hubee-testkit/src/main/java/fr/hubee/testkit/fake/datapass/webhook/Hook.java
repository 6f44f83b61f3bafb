// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.webhook;

import fr.hubee.core.demarche.RequestForm;
import fr.hubee.testkit.fake.datapass.model.Latest;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A webhook as the fake keeps it. Mutable, guarded by the store's monitor. */
final class Hook {

  final long id;
  final RequestForm form;
  final Latest<WebhookAttempt> attempts = new Latest<>();
  URI url;
  Set<String> events;
  String secret = WebhookSignature.newSecret();
  boolean validated;
  boolean enabled;
  @Nullable WebhookReply lastTest;
  int failuresInARow;
  long raised;

  Hook(long id, RequestForm form, URI url, Set<String> events) {
    this.id = id;
    this.form = form;
    this.url = url;
    this.events = events;
  }

  boolean listensTo(RequestForm other, String event) {
    return validated && enabled && form.equals(other) && events.contains(event);
  }

  WebhookView view() {
    return new WebhookView(id, form, url, events, validated, enabled, lastTest);
  }
}
