// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.hubee.core.demarche.Environment;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HubeeEnvironmentTest {

  private static final URI TOKEN = URI.create("https://auth.example.org/oauth2/token");

  @ParameterizedTest
  @CsvSource({
    "production, https://api.hubee.numerique.gouv.fr, https://auth.hubee.numerique.gouv.fr/oauth2/token, PRODUCTION",
    "preproduction, https://api.bas.hubee.numerique.gouv.fr, https://auth.bas.hubee.numerique.gouv.fr/oauth2/token, SANDBOX",
    "recette, https://api.basrec.hubee.numerique.gouv.fr, https://auth.basrec.hubee.numerique.gouv.fr/oauth2/token, SANDBOX"
  })
  void officialEnvironments_haveTheHostsOfTheContract(
      String name, URI api, URI token, Environment kind) {
    HubeeEnvironment environment =
        switch (name) {
          case "production" -> HubeeEnvironment.PRODUCTION;
          case "preproduction" -> HubeeEnvironment.PREPRODUCTION;
          default -> HubeeEnvironment.RECETTE;
        };
    assertThat(environment.name()).isEqualTo(name);
    assertThat(environment.apiBase()).isEqualTo(api);
    assertThat(environment.tokenEndpoint()).isEqualTo(token);
    assertThat(environment.kind()).isEqualTo(kind);
    assertThat(environment.portal()).isPresent();
  }

  @Test
  void loopback_isPlainHttpOnThisMachine() {
    HubeeEnvironment environment = HubeeEnvironment.loopback(8080);
    assertThat(environment.apiBase()).isEqualTo(URI.create("http://127.0.0.1:8080"));
    assertThat(environment.tokenEndpoint())
        .isEqualTo(URI.create("http://127.0.0.1:8080/oauth2/token"));
    assertThat(environment.kind()).isEqualTo(Environment.SANDBOX);
    assertThat(environment.portal()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 65_536})
  void loopback_badPort_isRefused(int port) {
    assertThatThrownBy(() -> HubeeEnvironment.loopback(port))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("" + port);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://api.hubee.numerique.gouv.fr",
        "http://127.0.0.1.evil.example",
        "http://localhost.evil.example",
        "http://10.0.0.1",
        "http://0.0.0.0",
        "http://2130706433",
        "http://0177.0.0.1",
        "http://localhost.",
        "http://[::ffff:127.0.0.1]",
        "http://[::1%25lo]",
        "http://[::2]",
        "HTTP://evil.example",
        "file://localhost/etc",
        "ftp://localhost"
      })
  void plainHttp_beyondLoopback_isRefusedAndSaysSo(String base) {
    assertThatThrownBy(() -> HubeeEnvironment.of("x", URI.create(base), TOKEN, Environment.SANDBOX))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("apiBase must use https")
        .hasMessageContaining("loopback");
  }

  @Test
  void plainHttp_tokenEndpoint_isRefusedToo() {
    URI plain = URI.create("http://auth.example.org/oauth2/token");
    URI base = URI.create("https://api.example.org");
    assertThatThrownBy(() -> HubeeEnvironment.of("x", base, plain, Environment.SANDBOX))
        .hasMessageContaining("tokenEndpoint must use https");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:1",
        "http://LOCALHOST:1",
        "http://[::1]:1",
        "HTTP://127.8.9.1:1",
        "HTTPS://api.example.org"
      })
  void loopbackHosts_andHttpsInAnyCase_areAccepted(String base) {
    HubeeEnvironment.of("x", URI.create(base), TOKEN, Environment.SANDBOX);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://user:pass@api.example.org",
        "http://localhost@evil.example",
        "http://localhost:80@evil.example",
        "http://127.0.0.1?@evil.example",
        "http://127.0.0.1#@evil.example",
        "http://127.1",
        "http://127.0.0.256",
        "http://0x7f.0.0.1",
        "http://127.0.0.1%00.evil.example",
        "http:127.0.0.1",
        "https://api.example.org/?a=b",
        "https://api.example.org/#f",
        "/relative",
        "https:///nohost"
      })
  void address_thatIsNotABase_isRefusedWithoutQuotingIt(String base) {
    assertThatThrownBy(() -> HubeeEnvironment.of("x", URI.create(base), TOKEN, Environment.SANDBOX))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("pass");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://gw.example.org/hubee", "https://gw.example.org/hubee/"})
  void trailingSlash_doesNotCount(String base) {
    assertThat(HubeeEnvironment.of("x", URI.create(base), TOKEN, Environment.SANDBOX).apiBase())
        .isEqualTo(URI.create("https://gw.example.org/hubee"));
  }
}
