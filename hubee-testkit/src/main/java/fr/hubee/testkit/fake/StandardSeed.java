// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.subscription.SubscriptionState;
import java.util.Locale;

/**
 * What a fake hub usually starts with: the standard démarches, the mairie of Clamart actively
 * subscribed to each, and credentials for everybody. Each secret is the client id followed by
 * {@code -secret}:
 *
 * <ul>
 *   <li>{@code admin} (scope ADMIN);
 *   <li>{@code dgs} and {@code dila} (scope OSL), for all their démarches;
 *   <li>{@code clamart-} and the process code in lower case, {@code clamart-etatcivil}: the pair of
 *       the mairie for one démarche (scope SI).
 * </ul>
 *
 * <p>Source: a choice of this library; the mairie's SIRET is open data (Sirene).
 */
public final class StandardSeed {

  /** The mairie of Clamart at HubEE. */
  public static final OrganizationId CLAMART = FakeSirene.CLAMART.organizationId();

  private StandardSeed() {}

  /** Puts all of it into a hub, and returns the hub. */
  public static FakeHubee sow(FakeHubee hub) {
    hub.allow("admin", secretOf("admin"), Caller.ADMIN)
        .allowOsl("dgs", secretOf("dgs"), StandardProcesses.DGS)
        .allowOsl("dila", secretOf("dila"), StandardProcesses.DILA);
    hub.givenOrganization(FakeSirene.CLAMART);
    StandardProcesses.all().forEach(settings -> sow(hub, settings));
    return hub;
  }

  private static void sow(FakeHubee hub, ProcessSettings settings) {
    String client = clientOf(settings.code());
    hub.givenProcess(settings);
    hub.givenSubscription(CLAMART, settings.code(), SubscriptionState.ACTIF);
    hub.allowSi(client, secretOf(client), CLAMART, settings.code());
  }

  /** Returns the client id of the mairie of Clamart for a démarche. */
  public static String clientOf(ProcessCode processCode) {
    return "clamart-" + processCode.value().toLowerCase(Locale.ROOT);
  }

  /** Returns the secret of a client id. */
  public static String secretOf(String clientId) {
    return clientId + "-secret";
  }
}
