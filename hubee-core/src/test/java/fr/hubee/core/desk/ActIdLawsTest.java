// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import fr.hubee.core.law.TextLaws;
import fr.hubee.core.rule.Checked;
import fr.hubee.core.rule.Rule;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

class ActIdLawsTest extends TextLaws<ActId> {

  private static final String ACCEPTED =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.:_-";

  @Override
  protected Arbitrary<String> canonical() {
    return Arbitraries.strings().withChars(ACCEPTED).ofMinLength(1).ofMaxLength(100);
  }

  @Override
  protected boolean accepts(String text) {
    return !text.isEmpty()
        && text.length() <= 100
        && text.chars().allMatch(each -> ACCEPTED.indexOf(each) >= 0);
  }

  @Override
  protected ActId parse(String text) {
    return new ActId(text);
  }

  @Override
  protected Optional<Checked<ActId>> check(String text) {
    return Optional.of(ActId.check(text, "actId"));
  }

  @Override
  protected Set<Rule> rules() {
    return Set.of(DeskRules.ACT_ID_MALFORMED);
  }
}
