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
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SiretLawsTest extends TextLaws<Siret> {

  @Override
  protected Arbitrary<String> canonical() {
    return Arbitraries.strings().numeric().ofLength(14);
  }

  @Override
  protected boolean accepts(String text) {
    return text.length() == 14 && text.chars().allMatch(each -> "0123456789".indexOf(each) >= 0);
  }

  @Override
  protected Siret parse(String text) {
    return Siret.parse(text);
  }

  @Override
  protected Set<Rule> rules() {
    return Set.of(IdentityRules.SIRET_MALFORMED, IdentityRules.SIRET_MISSING);
  }

  @Property
  void well_formed_is_what_can_be_parsed(@ForAll("anyTexts") String text) {
    assertThat(Siret.isWellFormed(text)).isEqualTo(accepts(text));
  }

  @Override
  protected Optional<Checked<Siret>> check(String text) {
    return Optional.of(Siret.check(text, "path"));
  }
}
