// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.hubee.testkit.fake.Profile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line of the fake hub. */
class FakeHubOptionsTest {

  private static FakeHubOptions of(String line) {
    return FakeHubOptions.of(line.isEmpty() ? List.of() : List.of(line.split(" ", -1)));
  }

  @Test
  void nothing_asked_for_is_the_usual() {
    assertThat(of("")).isEqualTo(new FakeHubOptions(8042, Profile.RECETTE, "", false, false));
  }

  @Test
  void an_option_comes_with_its_value_behind_it_or_behind_an_equals_sign() {
    FakeHubOptions all = new FakeHubOptions(65535, Profile.STRICT, "a=b.json", true, true);
    assertThat(of("--port 65535 --profile strict --seed a=b.json --wiremock-admin --help"))
        .isEqualTo(all);
    assertThat(of("-h --seed=a=b.json --wiremock-admin --profile=STRICT --port=65535"))
        .isEqualTo(all);
  }

  @Test
  void the_last_one_counts() {
    assertThat(of("--port 1 --port 0").port()).isZero();
    assertThat(of("--profile strict --profile recette").profile()).isEqualTo(Profile.RECETTE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--port",
        "--port ",
        "--port=",
        "--port --help",
        "--port -1",
        "--port 65536",
        "--port 080808",
        "--port 8x",
        "--port ٣",
        "--profile",
        "--profile lax",
        "--seed",
        "--seed=",
        "--help=yes",
        "--wiremock-admin=true",
        "--wiremock-admin true",
        "--PORT 1",
        "port",
        "-p 1",
        "--"
      })
  void what_cannot_be_understood_is_told_in_both_languages(String line) {
    UnclearOptionException unclear =
        catchThrowableOfType(UnclearOptionException.class, () -> of(line));
    assertThat(unclear).isNotNull();
    assertThat(unclear.told().french()).isNotEqualTo(unclear.told().english()).isNotBlank();
    assertThat(unclear).hasMessage(unclear.told().english());
  }
}
