// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.hubee.core.subscription.Subscription;
import java.time.Instant;

/**
 * A subscription as the fake holds it: the domain's own object decides its state, and a JSON body
 * keeps everything else as it was received. Immutable; the JSON is never changed after
 * construction.
 */
record StoredSubscription(Subscription subscription, ObjectNode body, Instant created) {

  /** Returns the body that creation and update answer: the local administrator in full. */
  ObjectNode full(Instant now) {
    ObjectNode answer = body.deepCopy();
    answer.put("id", subscription.id().value());
    answer.put("creationDateTime", WireDates.write(created));
    answer.put("status", subscription.at(now).state().wire());
    return answer;
  }

  /** Returns the body that reading answers: of the local administrator, the e-mail alone. */
  ObjectNode read(Instant now) {
    ObjectNode answer = full(now);
    ObjectNode administrator = JsonNodeFactory.instance.objectNode();
    administrator.set("email", body.path("localAdministrator").path("email"));
    answer.set("localAdministrator", administrator);
    return answer;
  }
}
