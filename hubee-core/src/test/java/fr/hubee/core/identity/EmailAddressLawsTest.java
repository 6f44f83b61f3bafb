// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.law.TextLaws;
import fr.hubee.core.rule.Checked;
import fr.hubee.core.rule.Rule;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class EmailAddressLawsTest extends TextLaws<EmailAddress> {

  @Override
  protected Arbitrary<String> canonical() {
    Arbitrary<String> local =
        Arbitraries.strings()
            .withCharRange('a', 'z')
            .numeric()
            .withChars(".!#$%&'*+/=?^_`{|}~-")
            .ofMinLength(1)
            .ofMaxLength(20);
    Arbitrary<String> label =
        Arbitraries.strings().withCharRange('a', 'z').numeric().ofMinLength(1).ofMaxLength(63);
    Arbitrary<String> domain = label.list().ofMinSize(1).ofMaxSize(4).map(l -> String.join(".", l));
    return Combinators.combine(local, domain)
        .as((before, after) -> before + "@" + after)
        .withoutEdgeCases();
  }

  /** The expression of HTML5, which DataPass follows; texts are cut where it would overflow. */
  @Override
  protected boolean accepts(String text) {
    String label = "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?";
    String trimmed = text.replaceAll("^[\\x00\\s]++|[\\x00\\s]++$", "");
    return trimmed.length() < 2000
        && trimmed.matches("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@" + label + "(?:\\." + label + ")*");
  }

  @Override
  protected EmailAddress parse(String text) {
    return EmailAddress.parse(text);
  }

  @Override
  protected String text(EmailAddress value) {
    return value.value();
  }

  @Override
  protected Set<Rule> rules() {
    return Set.of(ContactRules.EMAIL_MALFORMED);
  }

  @Override
  protected Optional<Checked<EmailAddress>> check(String text) {
    return Optional.of(EmailAddress.check(text, "path"));
  }

  @Property(tries = 200)
  void neither_case_nor_surrounding_space_makes_another_address(
      @ForAll("canonicalTexts") String text) {
    EmailAddress shouted = EmailAddress.parse(" \t" + upper(text) + "\r\n");
    assertThat(shouted).isEqualTo(EmailAddress.parse(text)).hasToString("EmailAddress[…]");
    assertThat(shouted.localPart() + "@" + shouted.domain()).isEqualTo(text);
  }

  private static String upper(String text) {
    return text.toUpperCase(java.util.Locale.ROOT);
  }
}
