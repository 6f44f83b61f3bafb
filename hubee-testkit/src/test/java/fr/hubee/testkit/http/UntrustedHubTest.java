// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import fr.hubee.client.HubeeClient;
import fr.hubee.client.HubeeEnvironment;
import fr.hubee.client.Identification;
import fr.hubee.client.auth.ClientCredentials;
import fr.hubee.client.error.HubUnavailableException;
import fr.hubee.client.spi.TransportSettings;
import fr.hubee.core.demarche.Environment;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A hub whose TLS certificate nobody signed. */
class UntrustedHubTest {

  private static final Pattern SPEAKS_OF_TRUST =
      Pattern.compile(
          "ssl|tls|trust|insecure|certificate|hostname|verif", Pattern.CASE_INSENSITIVE);

  @Test
  void a_self_signed_certificate_is_refused_and_the_error_says_what_to_do() {
    WireMockServer impostor =
        new WireMockServer(
            WireMockConfiguration.options()
                .bindAddress("127.0.0.1")
                .dynamicPort()
                .dynamicHttpsPort());
    impostor.start();
    URI base = URI.create("https://localhost:" + impostor.httpsPort());
    HubeeEnvironment environment =
        HubeeEnvironment.of("impostor", base, base.resolve("/oauth2/token"), Environment.SANDBOX);
    try (HubeeClient client =
        HubeeClient.create(
            environment,
            ClientCredentials.of("id", Hub.SECRET),
            new Identification("Éditeur", "Essais", "1.0"))) {
      HubUnavailableException refused =
          catchThrowableOfType(
              HubUnavailableException.class,
              () -> client.administration().organizations().find(Hub.CLAMART));

      assertThat(refused.possiblySent()).isFalse();
      assertThat(refused.status()).isEmpty();
      assertThat(refused.remedy().french()).contains("certificat").contains("Certigna");
      assertThat(refused.remedy().english()).contains("trust store").doesNotContain("wait");
      assertThat(refused).hasMessageContaining(refused.remedy().english());
      assertThat(impostor.getAllServeEvents()).isEmpty();
    } finally {
      impostor.stop();
    }
  }

  /** Those that speak of trust can only say whose certificates are good. */
  @Test
  void no_setting_switches_the_verification_off() {
    assertThat(
            Stream.of(
                    HubeeClient.class,
                    HubeeClient.Builder.class,
                    HubeeEnvironment.class,
                    TransportSettings.class,
                    TransportSettings.Builder.class)
                .flatMap(type -> Stream.of(type.getMethods()))
                .map(Method::getName)
                .filter(name -> SPEAKS_OF_TRUST.matcher(name).find()))
        .containsExactlyInAnyOrder("trustAlso", "trustOnly", "tls", "tls");
  }
}
