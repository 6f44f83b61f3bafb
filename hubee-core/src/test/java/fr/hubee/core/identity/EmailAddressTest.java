// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** DataPass v2, 2026-08-06: the syntax; HubEE V1 contract: the narrower pattern. */
class EmailAddressTest {

  private static final String MEGABYTE = "a".repeat(1 << 20);

  @ParameterizedTest
  @ValueSource(
      strings = {"a@b", "a..b@c.fr", ".a.@b.fr", "o'hara@b.fr", "a+b@c-d.alsace", "A@B.FR"})
  void datapass_accepts(String text) {
    assertThat(EmailAddress.check(text, "email").value()).isPresent();
  }

  static Stream<Arguments> refused() {
    String nothing = "rien n'a été saisi";
    String space = "elle contient un espace";
    String letter = "elle contient une lettre accentuée ou étrangère";
    String sign = "elle contient un signe interdit";
    String domain = "le domaine, après « @ », est mal formé";
    return Stream.of(
        arguments("", nothing),
        arguments(" ", nothing),
        arguments("a.b.fr", "il manque « @ »"),
        arguments("a@b@c.fr", "elle a plusieurs « @ »"),
        arguments("@b.fr", "il n'y a rien avant « @ »"),
        arguments("a b@c.fr", space),
        arguments("a\u00a0b@c.fr", space),
        arguments("zoé@c.fr", letter),
        arguments("zoe@maïs.fr", letter),
        arguments("\u212aelvin@c.fr", letter),
        arguments("a<b@c.fr", sign),
        arguments("a@b_c.fr", sign),
        arguments("a@b.fr;c", sign),
        arguments("a@", domain),
        arguments("a@b.", domain),
        arguments("a@.b", domain),
        arguments("a@b..c", domain),
        arguments("a@-b.fr", domain),
        arguments("a@b-.fr", domain));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void datapass_refuses_and_the_reason_is_said_without_a_quotation(String text, String reason) {
    assertThat(EmailAddress.check(text, "email").violations().asList())
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.path()).isEqualTo("email");
              assertThat(violation.message().french())
                  .isEqualTo("Cette adresse e-mail n'est pas valide : " + reason + ".");
            });
  }

  @Test
  void a_label_of_the_domain_has_at_most_63_signs() {
    assertThat(EmailAddress.check("a@" + "b".repeat(63) + ".fr", "").value()).isPresent();
    assertThat(EmailAddress.check("a@" + "b".repeat(64) + ".fr", "").value()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a@bc.fr", "A_B-1@MAIRIE.FR", "a@b.c.info"})
  void the_contract_of_the_hub_takes(String text) {
    assertThat(EmailAddress.parse(text).fitsHubContract()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a+b@c-d.fr", "a@b.alsace", "a@b.fr", "a@bc", "o'hara@bc.fr", "a@bc.f"})
  void datapass_accepts_but_the_contract_of_the_hub_refuses(String text) {
    assertThat(EmailAddress.parse(text).fitsHubContract()).isFalse();
  }

  @Test
  void the_contract_of_the_hub_stops_at_320_signs() {
    assertThat(EmailAddress.parse("a".repeat(314) + "@bc.fr").fitsHubContract()).isTrue();
    assertThat(EmailAddress.parse("a".repeat(315) + "@bc.fr").fitsHubContract()).isFalse();
  }

  @Test
  void a_megabyte_is_read_like_anything_else() {
    assertThat(EmailAddress.parse(MEGABYTE + "@b.fr").fitsHubContract()).isFalse();
    assertThat(EmailAddress.parse("a@" + "b.".repeat(1 << 19) + "fr").domain()).endsWith(".fr");
    assertThat(EmailAddress.check("a@" + "-".repeat(1 << 20), "").value()).isEmpty();
    assertThat(EmailAddress.check("@".repeat(1 << 20), "").value()).isEmpty();
    assertThat(EmailAddress.check(" ".repeat(1 << 20) + "a@b", "").value()).isPresent();
  }
}
