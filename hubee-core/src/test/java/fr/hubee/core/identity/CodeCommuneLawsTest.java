// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

import fr.hubee.core.law.TextLaws;
import fr.hubee.core.rule.Checked;
import fr.hubee.core.rule.Rule;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

class CodeCommuneLawsTest extends TextLaws<CodeCommune> {

  @Override
  protected Arbitrary<String> canonical() {
    return Arbitraries.integers()
        .between(1, 99)
        .map(
            number -> number == 20 ? "2A" : number == 21 ? "2B" : (number < 10 ? "0" : "") + number)
        .flatMap(
            departement ->
                Arbitraries.strings().numeric().ofLength(3).map(rest -> departement + rest));
  }

  @Override
  protected boolean accepts(String text) {
    if (text.length() != 5 || text.startsWith("00") || "0123456789".indexOf(text.charAt(0)) < 0) {
      return false;
    }
    boolean corsica = text.charAt(0) == '2' && "ABab".indexOf(text.charAt(1)) >= 0;
    String rest = corsica ? text.substring(2) : text.substring(1);
    return rest.chars().allMatch(each -> "0123456789".indexOf(each) >= 0);
  }

  @Override
  protected CodeCommune parse(String text) {
    return CodeCommune.parse(text);
  }

  @Override
  protected Set<Rule> rules() {
    return Set.of(IdentityRules.CODE_COMMUNE_MALFORMED);
  }

  @Override
  protected Optional<Checked<CodeCommune>> check(String text) {
    return Optional.of(CodeCommune.check(text, "path"));
  }
}
