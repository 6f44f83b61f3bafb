// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.subscription;

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
    return text.length() >= 1
        && text.length() <= 100
        && text.chars().allMatch(each -> each >= 0x21 && each <= 0x7e);
  }

  @Override
  protected SubscriptionId parse(String text) {
    return new SubscriptionId(text);
  }

  @Override
  protected Set<Rule> rules() {
    return Set.of(SubscriptionRules.SUBSCRIPTION_ID_MALFORMED);
  }
}
