// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.hubee.client.spi.RequestBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Sha256Test {

  /** That of "abc", from FIPS 180-2, appendix B.1. */
  private static final String ABC = "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=";

  @Test
  void a_body_is_digested_as_the_standard_says() throws Exception {
    assertThat(Sha256.of(RequestBody.of("abc".getBytes(UTF_8)))).hasToString(ABC);
    byte[] large = new byte[1_000_000];
    assertThat(Sha256.of(RequestBody.of(large)))
        .isEqualTo(Sha256.of(Sha256.newDigest().digest(large)));
  }

  @ParameterizedTest
  @ValueSource(strings = {ABC, " " + ABC + " ", "sha-256=" + ABC, "SHA-256=" + ABC})
  void a_header_is_read_in_both_forms(String header) {
    assertThat(Sha256.parse(header).orElseThrow()).hasToString(ABC);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "md5=" + ABC, "sha-256=", "YWJj", ABC + "AAAA", "===", "é"})
  void anything_else_is_no_digest(String header) {
    assertThat(Sha256.parse(header)).isEmpty();
  }

  @Test
  void a_digest_has_32_bytes() {
    assertThatThrownBy(() -> Sha256.of(new byte[31])).isInstanceOf(IllegalArgumentException.class);
    Sha256 zeros = Sha256.of(new byte[32]);
    assertThat(zeros).isEqualTo(Sha256.of(new byte[32])).hasSameHashCodeAs(Sha256.of(new byte[32]));
    assertThat(zeros).isNotEqualTo(Sha256.parse(ABC).orElseThrow());
  }
}
