// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

import fr.hubee.core.law.TextLaws;
import fr.hubee.core.rule.Rule;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

class OrganizationTypeLawsTest extends TextLaws<OrganizationType> {

  private static final String ALPHABET =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_ ()";

  @Override
  protected Arbitrary<String> canonical() {
    return Arbitraries.strings()
        .withChars(ALPHABET)
        .ofMinLength(1)
        .ofMaxLength(20)
        .filter(text -> text.equals(text.strip()));
  }

  @Override
  protected boolean accepts(String text) {
    return text.equals(text.strip())
        && text.length() >= 1
        && text.length() <= 20
        && text.chars().allMatch(each -> ALPHABET.indexOf(each) >= 0);
  }

  @Override
  protected OrganizationType parse(String text) {
    return new OrganizationType(text);
  }

  @Override
  protected Set<Rule> rules() {
    return Set.of(IdentityRules.ORGANIZATION_TYPE_MALFORMED);
  }
}
