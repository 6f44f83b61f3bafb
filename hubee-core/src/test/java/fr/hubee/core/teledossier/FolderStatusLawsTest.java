// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier;

import fr.hubee.core.law.TextLaws;
import fr.hubee.core.rule.Rule;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Every text is one, kept to the letter. */
class FolderStatusLawsTest extends TextLaws<FolderStatus> {

  @Override
  protected Arbitrary<String> canonical() {
    return Arbitraries.oneOf(
        Arbitraries.strings()
            .withCharRange('A', 'Z')
            .withChars("_-01")
            .ofMinLength(1)
            .ofMaxLength(30),
        Arbitraries.strings().all().ofMinLength(1).ofMaxLength(40));
  }

  @Override
  protected boolean accepts(String text) {
    return true;
  }

  @Override
  protected FolderStatus parse(String text) {
    return new FolderStatus(text);
  }

  @Override
  protected String text(FolderStatus value) {
    return value.value();
  }

  @Override
  protected Set<Rule> rules() {
    return Set.of();
  }
}
