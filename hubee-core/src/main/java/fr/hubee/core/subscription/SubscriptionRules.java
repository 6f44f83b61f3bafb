// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.subscription;

import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Sources;
import java.util.List;

/**
 * The rules on a subscription that HubEE already holds.
 *
 * <p>Source: HubEE V1, Subscription (2024-11-14).
 */
public final class SubscriptionRules {

  /** The text cannot be the identifier of a subscription. */
  public static final Rule SUBSCRIPTION_ID_MALFORMED =
      Rule.error(
          "SUBSCRIPTION_ID_MALFORMED",
          new Message(
              "Un identifiant d'abonnement a 1 à 100 caractères ASCII visibles ; reçu : « %s ».",
              "A subscription identifier has 1 to 100 visible ASCII characters; received: \"%s\"."),
          new Message(
              "Reprenez l'identifiant tel que HubEE l'a donné, un UUID.",
              "Take the identifier as HubEE gave it, a UUID."),
          Sources.hubApi("Subscription.id"));

  /** The text cannot be an access mode. */
  public static final Rule ACCESS_MODE_MALFORMED =
      Rule.error(
          "ACCESS_MODE_MALFORMED",
          new Message(
              "Un mode d'accès a 1 à 20 lettres ; reçu : « %s ».",
              "An access mode has 1 to 20 letters; received: \"%s\"."),
          new Message("Donnez PORTAIL ou API.", "Give PORTAIL or API."),
          Sources.hubApi("Subscription.accessMode"));

  private SubscriptionRules() {}

  /** Returns every rule of this class. */
  public static List<Rule> all() {
    return List.of(SUBSCRIPTION_ID_MALFORMED, ACCESS_MODE_MALFORMED);
  }
}
