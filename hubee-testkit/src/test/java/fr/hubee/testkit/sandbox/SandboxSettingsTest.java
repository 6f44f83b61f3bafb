// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.hubee.client.HubeeEnvironment;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.testkit.contract.HubUnderContract;
import fr.hubee.testkit.fake.FakeHubee;
import fr.hubee.testkit.hub.HubRole;
import fr.hubee.testkit.memory.InMemoryTransport;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is asked of whoever runs the suites against a real sandbox. */
class SandboxSettingsTest {

  private static Map<String, String> all() {
    Map<String, String> all = new HashMap<>();
    SandboxSettings.VARIABLES.forEach(name -> all.put(SandboxSettings.PREFIX + name, "x" + name));
    all.put("HUBEE_SANDBOX_ENVIRONMENT", "recette");
    all.put("HUBEE_SANDBOX_RECIPIENT", "SI-21920023500014-92023");
    all.put("HUBEE_SANDBOX_DEMARCHE", "EtatCivil");
    all.put("HUBEE_SANDBOX_OTHER_DEMARCHES", "CERTDC,EtatCivil");
    return all;
  }

  @Test
  void every_variable_that_is_missing_is_named() {
    Map<String, String> some = all();
    some.put("HUBEE_SANDBOX_ADMIN_SECRET", " ");
    some.remove("HUBEE_SANDBOX_FILE_TYPE");
    assertThatThrownBy(() -> new SandboxSettings(some))
        .isInstanceOf(AssertionError.class)
        .hasMessageEndingWith(": HUBEE_SANDBOX_ADMIN_SECRET, HUBEE_SANDBOX_FILE_TYPE");
  }

  @Test
  void production_is_not_a_sandbox() {
    Map<String, String> production = all();
    production.put("HUBEE_SANDBOX_ENVIRONMENT", "production");
    assertThatThrownBy(() -> new SandboxSettings(production))
        .hasMessageContaining("HUBEE_SANDBOX_ENVIRONMENT is one of")
        .hasMessageNotContaining("xADMIN_SECRET");
  }

  @Test
  void they_make_a_hub() {
    FakeHubee nobody = new FakeHubee(Clock.systemUTC());
    HubUnderContract hub = new SandboxSettings(all()).hub(InMemoryTransport.to(nobody));
    assertThat(hub.environment()).isEqualTo(HubeeEnvironment.RECETTE);
    assertThat(hub.credentials().get(HubRole.STRANGER).clientId()).isEqualTo("xSTRANGER_ID");
    assertThat(hub.demarches())
        .containsExactly(new ProcessCode("CERTDC"), new ProcessCode("EtatCivil"));
    assertThat(hub.toString()).doesNotContain("xADMIN");
  }
}
