// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.sandbox;

import fr.hubee.client.HubeeEnvironment;
import fr.hubee.client.auth.ClientCredentials;
import fr.hubee.client.retry.Sleeper;
import fr.hubee.client.spi.Transport;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.testkit.contract.HubUnderContract;
import fr.hubee.testkit.fake.Content;
import fr.hubee.testkit.fake.Teledossier;
import fr.hubee.testkit.hub.HubRole;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What must be known of a real sandbox, from environment variables; see CONTRIBUTING.md. */
final class SandboxSettings {

  static final String PREFIX = "HUBEE_SANDBOX_";

  static final List<String> VARIABLES =
      List.of(
          "ENVIRONMENT",
          "ADMIN_ID",
          "ADMIN_SECRET",
          "OPERATOR_ID",
          "OPERATOR_SECRET",
          "RECIPIENT_ID",
          "RECIPIENT_SECRET",
          "STRANGER_ID",
          "STRANGER_SECRET",
          "RECIPIENT",
          "DEMARCHE",
          "FILE_TYPE",
          "OTHER_DEMARCHES");

  private static final Map<String, HubeeEnvironment> ENVIRONMENTS =
      Map.of(
          "recette", HubeeEnvironment.RECETTE,
          "preproduction", HubeeEnvironment.PREPRODUCTION);

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Map<String, String> variables;

  /**
   * @throws AssertionError when one is missing: all that are get named
   */
  SandboxSettings(Map<String, String> variables) {
    this.variables = Map.copyOf(variables);
    String missing =
        VARIABLES.stream()
            .filter(name -> variables.getOrDefault(PREFIX + name, "").isBlank())
            .map(PREFIX::concat)
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      throw new AssertionError("the sandbox wants these environment variables: " + missing);
    }
    if (!ENVIRONMENTS.containsKey(of("ENVIRONMENT"))) {
      throw new AssertionError(PREFIX + "ENVIRONMENT is one of " + ENVIRONMENTS.keySet());
    }
  }

  private String of(String name) {
    return variables.getOrDefault(PREFIX + name, "");
  }

  private ClientCredentials pair(HubRole role) {
    return ClientCredentials.of(of(role + "_ID"), of(role + "_SECRET"));
  }

  private List<ProcessCode> demarches() {
    return Arrays.stream(of("OTHER_DEMARCHES").split(",")).map(ProcessCode::new).toList();
  }

  HubUnderContract hub(Transport transport) {
    return new HubUnderContract(
        ENVIRONMENTS.get(of("ENVIRONMENT")),
        transport,
        Arrays.stream(HubRole.values()).collect(Collectors.toMap(role -> role, this::pair)),
        teledossier(),
        demarches(),
        Sleeper.system(),
        PATIENCE);
  }

  private Teledossier teledossier() {
    Content xml = Content.of("<?xml version=\"1.0\" encoding=\"UTF-8\"?><essai/>\n");
    return new Teledossier(
        new ProcessCode(of("DEMARCHE")),
        "ESSAI-SUITE-0000000000000",
        new Teledossier.Person("Ada", "EXEMPLE", "ada@example.org"),
        List.of(OrganizationId.parse(of("RECIPIENT"))),
        List.of(new Teledossier.File("essai.xml", of("FILE_TYPE"), "application/xml", xml)));
  }
}
