// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.control;

import fr.hubee.core.commune.Establishment;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.rule.Violations;
import fr.hubee.core.subscription.SubscriptionState;
import fr.hubee.core.teledossier.check.DeclaredFile;
import fr.hubee.core.teledossier.check.FileCheck;
import fr.hubee.testkit.fake.Deposited;
import fr.hubee.testkit.fake.FakeHubee;
import fr.hubee.testkit.fake.FakeSirene;
import fr.hubee.testkit.fake.ProcessSettings;
import fr.hubee.testkit.fake.Teledossier;
import fr.hubee.testkit.internal.json.JsonPlace;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a seed is sown into: a hub, and what was sown already, so that each thing finds what it
 * stands on. Not thread-safe by itself.
 */
final class Ground {

  private record Subscribed(OrganizationId subscriber, ProcessCode processCode) {}

  private final FakeHubee hub;
  private final FakeSirene sirene = FakeSirene.seeded();
  private final Set<OrganizationId> organizations = new HashSet<>();
  private final Map<ProcessCode, ProcessSettings> processes = new HashMap<>();
  private final Set<Subscribed> subscriptions = new HashSet<>();
  private final Map<String, Credentials> credentials = new LinkedHashMap<>();
  private int samples;

  Ground(FakeHubee hub) {
    this.hub = hub;
  }

  FakeSirene sirene() {
    return sirene;
  }

  List<Credentials> credentials() {
    return List.copyOf(credentials.values());
  }

  void organization(Establishment establishment) {
    sirene.register(establishment);
    organizations.add(hub.givenOrganization(establishment));
  }

  void process(ProcessSettings settings) {
    hub.givenProcess(settings);
    processes.put(settings.code(), settings);
  }

  void subscription(
      JsonPlace at,
      OrganizationId subscriber,
      ProcessCode processCode,
      SubscriptionState state,
      String email) {
    known(at.need("subscriber"), subscriber);
    known(at.need("processCode"), processCode);
    if (!subscriptions.add(new Subscribed(subscriber, processCode))) {
      throw at.problem(SeedProblems.SUBSCRIBED_TWICE.with(subscriber, processCode));
    }
    hub.givenSubscription(subscriber, processCode, state, email);
  }

  void credentials(JsonPlace at, Credentials pair) {
    if (credentials.putIfAbsent(pair.clientId(), pair) != null) {
      throw at.need("clientId").problem(SeedProblems.KNOWN_CLIENT.with(pair.clientId()));
    }
    if (pair.scope().equals(Scopes.SI)) {
      OrganizationId organization = pair.organization().orElseThrow();
      ProcessCode processCode = pair.processCode().orElseThrow();
      known(at.need("organization"), organization);
      known(at.need("processCode"), processCode);
      hub.allowSi(pair.clientId(), pair.secret(), organization, processCode);
    } else if (pair.scope().equals(Scopes.OSL)) {
      hub.allowOsl(pair.clientId(), pair.secret(), pair.organization().orElseThrow());
    } else {
      hub.allow(pair.clientId(), pair.secret(), pair.scope());
    }
  }

  private void known(JsonPlace at, OrganizationId organization) {
    if (!organizations.contains(organization)) {
      throw at.problem(SeedProblems.UNKNOWN_ORGANIZATION.with(organization));
    }
  }

  private void known(JsonPlace at, ProcessCode processCode) {
    settings(at, processCode);
  }

  /** How the hub is set up for the démarche of this place, which must be known. */
  ProcessSettings settings(JsonPlace at, ProcessCode processCode) {
    return Optional.ofNullable(processes.get(processCode))
        .orElseThrow(() -> at.problem(SeedProblems.UNKNOWN_PROCESS.with(processCode)));
  }

  /** The number of the next sample that has none of its own. */
  int nextSample() {
    return ++samples;
  }

  Deposited deposit(JsonPlace at, Teledossier teledossier) {
    Violations files =
        new FileCheck(settings(at, teledossier.processCode()).limits())
            .ofFolder(teledossier.files().stream().map(Ground::declared).toList());
    if (files.hasErrors()) {
      throw at.problem(files.asList().get(0).message());
    }
    try {
      return hub.deposit(teledossier);
    } catch (IllegalArgumentException refused) {
      throw at.problem(SeedProblems.REFUSED.with(String.valueOf(refused.getMessage())));
    }
  }

  private static DeclaredFile declared(Teledossier.File file) {
    return new DeclaredFile(file.fileName(), file.type(), file.mimeType(), file.content().size());
  }
}
