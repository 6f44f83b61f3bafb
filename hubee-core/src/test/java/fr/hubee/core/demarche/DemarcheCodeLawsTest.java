// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.demarche;

import fr.hubee.core.law.TextLaws;
import fr.hubee.core.rule.Checked;
import fr.hubee.core.rule.Rule;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

class DemarcheCodeLawsTest extends TextLaws<DemarcheCode> {

  private static final String ALPHABET =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-";

  @Override
  protected Arbitrary<String> canonical() {
    return Arbitraries.strings().withChars(ALPHABET).ofMinLength(1).ofMaxLength(30);
  }

  @Override
  protected boolean accepts(String text) {
    return text.length() >= 1
        && text.length() <= 30
        && text.chars().allMatch(each -> ALPHABET.indexOf(each) >= 0);
  }

  @Override
  protected DemarcheCode parse(String text) {
    return new DemarcheCode(text);
  }

  @Override
  protected Set<Rule> rules() {
    return Set.of(DemarcheRules.DEMARCHE_CODE_MALFORMED);
  }

  @Override
  protected Optional<Checked<DemarcheCode>> check(String text) {
    return Optional.of(DemarcheCode.check(text, "path"));
  }
}
