// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

/** What fills a sentence neither breaks it nor a log, and travels with the exception. */
class RuleArgumentsTest {

  static final Rule RULE =
      Rule.error(
          "SAMPLE",
          new Message("100 % de %s est faux.", "100 % of %s is wrong."),
          new Message("Relisez %s.", "Read %s again."),
          Sources.library("test"));

  @Test
  void a_percent_sign_is_only_a_sign_in_the_sentence_and_in_what_fills_it() {
    assertThat(RULE.at("path", "50 %s %d", "cela").message().french())
        .isEqualTo("100 % de 50 %s %d est faux.");
  }

  @Test
  void a_sentence_is_filled_whole_or_not_at_all() {
    assertThatThrownBy(() -> RULE.at("path")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> RULE.at("path", "a")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> RULE.at("path", "a", "b", "c"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void no_argument_starts_a_line_of_its_own() {
    Violation violation = RULE.at("path", "x\nERROR FORGED\u2028\u001b[2J", "é à\u00a0!");
    assertThat(violation.message().french())
        .isEqualTo("100 % de xU+000AERROR FORGEDU+2028U+001B[2J est faux.");
    assertThat(violation.remedy().french()).isEqualTo("Relisez é à\u00a0!.");
  }

  @Test
  void an_exception_keeps_its_violations_across_a_stream() throws Exception {
    ViolationsException thrown = RULE.at("path", "a", "b").asException();
    ViolationsException read = (ViolationsException) copy(thrown);
    assertThat(read.violations().asList()).hasSize(1);
    Violation violation = read.violations().asList().get(0);
    assertThat(violation.code()).isEqualTo("SAMPLE");
    assertThat(violation.remedy()).isEqualTo(new Message("Relisez b.", "Read b again."));
    assertThat(read.violations().contains(RULE)).isTrue();
  }

  private static Object copy(Object written) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(written);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }
}
