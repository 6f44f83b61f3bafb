// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.control;

import fr.hubee.core.commune.Establishment;
import fr.hubee.core.commune.LegalCategory;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.CodeCommune;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.identity.Siret;
import fr.hubee.core.subscription.SubscriptionState;
import fr.hubee.testkit.fake.ProcessSettings;
import fr.hubee.testkit.internal.json.JsonPlace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a seed: each list by the reader of its kind, what stands on others after them. */
final class SeedReader {

  private static final Map<String, Function<JsonPlace, Sowing>> READERS = readers();

  static final List<String> NAMES = List.copyOf(READERS.keySet());

  private static final List<String> ORGANIZATION =
      List.of("siret", "name", "codeCommune", "postalCode", "label", "legalCategory", "open");
  private static final List<String> SUBSCRIPTION =
      List.of("subscriber", "processCode", "status", "email");
  private static final List<String> CREDENTIALS =
      List.of("clientId", "secret", "scope", "organization", "processCode");

  private SeedReader() {}

  private static Map<String, Function<JsonPlace, Sowing>> readers() {
    Map<String, Function<JsonPlace, Sowing>> readers = new LinkedHashMap<>();
    readers.put("organizations", SeedReader::organization);
    readers.put("processes", SeedReader::process);
    readers.put("subscriptions", SeedReader::subscription);
    readers.put("credentials", SeedReader::credentials);
    readers.put("teledossiers", SeedReader::teledossier);
    return readers;
  }

  static List<Sowing> read(JsonPlace root) {
    root.object(NAMES);
    List<Sowing> sowings = new ArrayList<>();
    READERS.forEach(
        (name, reader) -> root.items(name).forEach(item -> sowings.add(reader.apply(item))));
    return List.copyOf(sowings);
  }

  private static Sowing organization(JsonPlace at) {
    at.object(ORGANIZATION);
    Establishment establishment =
        new Establishment(
            at.need("siret").as(Siret::new, SeedProblems.ORGANIZATION),
            new LegalCategory(at.text("legalCategory", LegalCategory.COMMUNE.code())),
            at.need("name").text(),
            at.need("codeCommune").as(CodeCommune::new, SeedProblems.ORGANIZATION),
            at.need("postalCode").text(),
            at.need("label").text(),
            at.flag("open", true));
    return ground -> ground.organization(establishment);
  }

  private static Sowing process(JsonPlace at) {
    ProcessSettings settings = ProcessReader.read(at);
    return ground -> ground.process(settings);
  }

  private static Sowing subscription(JsonPlace at) {
    at.object(SUBSCRIPTION);
    OrganizationId subscriber = organizationId(at.need("subscriber"));
    ProcessCode processCode = processCode(at.need("processCode"));
    SubscriptionState state =
        at.find("status").map(SeedReader::state).orElse(SubscriptionState.ACTIF);
    String email = at.text("email", "");
    return ground -> ground.subscription(at, subscriber, processCode, state, email);
  }

  private static SubscriptionState state(JsonPlace at) {
    String known =
        Arrays.stream(SubscriptionState.values())
            .map(SubscriptionState::wire)
            .collect(Collectors.joining(", "));
    return SubscriptionState.ofWire(at.text())
        .orElseThrow(() -> at.problem(SeedProblems.STATUS.with(known)));
  }

  private static Sowing credentials(JsonPlace at) {
    at.object(CREDENTIALS);
    String scope = scope(at.need("scope"));
    boolean si = scope.equals(Scopes.SI);
    boolean osl = scope.equals(Scopes.OSL);
    Credentials pair =
        new Credentials(
            at.need("clientId").text(),
            at.need("secret").text(),
            scope,
            owned(at, "organization", si || osl).map(SeedReader::organizationId).orElse(null),
            owned(at, "processCode", si).map(SeedReader::processCode).orElse(null));
    return ground -> ground.credentials(at, pair);
  }

  private static Optional<JsonPlace> owned(JsonPlace at, String name, boolean needed) {
    return needed ? Optional.of(at.need(name)) : Optional.empty();
  }

  private static String scope(JsonPlace at) {
    if (!Scopes.ALL.contains(at.text())) {
      throw at.problem(SeedProblems.SCOPE.with(String.join(", ", Scopes.ALL)));
    }
    return at.text();
  }

  private static Sowing teledossier(JsonPlace at) {
    TeledossierReader reader = TeledossierReader.of(at);
    return ground -> ground.deposit(at, reader.teledossier(ground));
  }

  static OrganizationId organizationId(JsonPlace at) {
    return at.as(OrganizationId::parse, SeedProblems.ORGANIZATION);
  }

  static ProcessCode processCode(JsonPlace at) {
    return at.as(ProcessCode::new, SeedProblems.PROCESS_CODE);
  }
}
