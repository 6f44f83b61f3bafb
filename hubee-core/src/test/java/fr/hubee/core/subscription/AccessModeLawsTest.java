// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.subscription;

import fr.hubee.core.law.TextLaws;
import fr.hubee.core.rule.Rule;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

class AccessModeLawsTest extends TextLaws<AccessMode> {

  @Override
  protected Arbitrary<String> canonical() {
    return Arbitraries.oneOf(
        Arbitraries.of("PORTAIL", "API", "SFTP"),
        Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(20));
  }

  @Override
  protected boolean accepts(String text) {
    return text.length() >= 1
        && text.length() <= 20
        && text.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'));
  }

  @Override
  protected AccessMode parse(String text) {
    return new AccessMode(text);
  }

  @Override
  protected Set<Rule> rules() {
    return Set.of(SubscriptionRules.ACCESS_MODE_MALFORMED);
  }
}
