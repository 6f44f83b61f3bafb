// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

import fr.hubee.core.law.TextLaws;
import fr.hubee.core.rule.Rule;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

class OrganizationIdLawsTest extends TextLaws<OrganizationId> {

  private static final String ALPHABET =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

  @Override
  protected Arbitrary<String> canonical() {
    return Combinators.combine(
            word("_", 20), Arbitraries.strings().numeric().ofLength(14), word("_-", 10))
        .as((type, siret, branch) -> type + "-" + siret + "-" + branch);
  }

  @Override
  protected boolean accepts(String text) {
    String[] parts = text.split("-", 3);
    return parts.length == 3
        && isWord(parts[0], "_ ()", 20)
        && parts[0].equals(parts[0].strip())
        && isWord(parts[1], "", 14)
        && parts[1].length() == 14
        && parts[1].chars().noneMatch(Character::isLetter)
        && isWord(parts[2], "_-", 10);
  }

  @Override
  protected OrganizationId parse(String text) {
    return OrganizationId.parse(text);
  }

  @Override
  protected Set<Rule> rules() {
    return Set.of(IdentityRules.ORGANIZATION_ID_MALFORMED);
  }

  private static Arbitrary<String> word(String signs, int longest) {
    return Arbitraries.strings().withChars(ALPHABET + signs).ofMinLength(1).ofMaxLength(longest);
  }

  private static boolean isWord(String text, String signs, int longest) {
    return !text.isEmpty()
        && text.length() <= longest
        && text.chars().allMatch(each -> (ALPHABET + signs).indexOf(each) >= 0);
  }
}
