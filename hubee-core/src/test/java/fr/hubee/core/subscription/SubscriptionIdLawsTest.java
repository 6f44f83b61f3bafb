// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.law.Printable;
import fr.hubee.core.law.TextLaws;
import fr.hubee.core.rule.Rule;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

class SubscriptionIdLawsTest extends TextLaws<SubscriptionId> {

  @Override
  protected Arbitrary<String> canonical() {
    return Arbitraries.strings().withChars("0123456789abcdef-").ofMinLength(1).ofMaxLength(36);
  }

  @Override
  protected boolean accepts(String text) {
    return !text.isBlank();
  }

  @Override
  protected SubscriptionId parse(String text) {
    return new SubscriptionId(text);
  }

  @Override
  protected Set<Rule> rules() {
    return Set.of();
  }

  /** HubEE gives these identifiers: nobody types one, so that no rule speaks of them. */
  @Override
  protected void assertRefusal(Throwable thrown) {
    assertThat(thrown).isExactlyInstanceOf(IllegalArgumentException.class);
    Printable.assertPrintable(thrown.getMessage());
  }
}
