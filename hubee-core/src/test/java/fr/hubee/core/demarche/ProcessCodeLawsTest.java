// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.demarche;

import fr.hubee.core.law.TextLaws;
import fr.hubee.core.rule.Rule;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

class ProcessCodeLawsTest extends TextLaws<ProcessCode> {

  private static final String ALPHABET =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

  @Override
  protected Arbitrary<String> canonical() {
    return Arbitraries.strings().withChars(ALPHABET + "_-.:/éÉ%").ofMinLength(1).ofMaxLength(30);
  }

  @Override
  protected boolean accepts(String text) {
    return !text.isEmpty()
        && text.codePointCount(0, text.length()) <= 30
        && text.indexOf(',') < 0
        && text.codePoints().noneMatch(ProcessCodeLawsTest::isInvisible);
  }

  @Override
  protected ProcessCode parse(String text) {
    return new ProcessCode(text);
  }

  @Override
  protected Set<Rule> rules() {
    return Set.of(DemarcheRules.PROCESS_CODE_MALFORMED);
  }

  private static boolean isInvisible(int point) {
    int type = Character.getType(point);
    return Character.isISOControl(point)
        || Character.isSpaceChar(point)
        || type == Character.FORMAT
        || type == Character.SURROGATE;
  }
}
