// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

import fr.hubee.core.law.TextLaws;
import fr.hubee.core.rule.Rule;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

class SirenLawsTest extends TextLaws<Siren> {

  @Override
  protected Arbitrary<String> canonical() {
    return Arbitraries.strings().numeric().ofLength(9);
  }

  @Override
  protected boolean accepts(String text) {
    return text.length() == 9 && text.chars().allMatch(each -> "0123456789".indexOf(each) >= 0);
  }

  @Override
  protected Siren parse(String text) {
    return Siren.parse(text);
  }

  @Override
  protected Set<Rule> rules() {
    return Set.of(IdentityRules.SIREN_MALFORMED);
  }
}
