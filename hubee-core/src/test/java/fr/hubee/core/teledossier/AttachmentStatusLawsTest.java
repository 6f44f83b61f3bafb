// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier;

import fr.hubee.core.law.TextLaws;
import fr.hubee.core.rule.Rule;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Every text is one, kept to the letter. */
class AttachmentStatusLawsTest extends TextLaws<AttachmentStatus> {

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
  protected AttachmentStatus parse(String text) {
    return new AttachmentStatus(text);
  }

  @Override
  protected String text(AttachmentStatus value) {
    return value.value();
  }

  @Override
  protected Set<Rule> rules() {
    return Set.of();
  }
}
