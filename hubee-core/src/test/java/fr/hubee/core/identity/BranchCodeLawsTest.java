// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

import fr.hubee.core.law.TextLaws;
import fr.hubee.core.rule.Rule;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

class BranchCodeLawsTest extends TextLaws<BranchCode> {

  private static final String ALPHABET =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-";

  @Override
  protected Arbitrary<String> canonical() {
    return Arbitraries.strings().withChars(ALPHABET).ofMinLength(1).ofMaxLength(10);
  }

  @Override
  protected boolean accepts(String text) {
    return text.length() >= 1
        && text.length() <= 10
        && text.chars().allMatch(each -> ALPHABET.indexOf(each) >= 0);
  }

  @Override
  protected BranchCode parse(String text) {
    return BranchCode.parse(text);
  }

  @Override
  protected Set<Rule> rules() {
    return Set.of(IdentityRules.BRANCH_CODE_MALFORMED);
  }
}
