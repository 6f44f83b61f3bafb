// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.rule;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One rule as data: a stable code, a severity, a sentence that says what is wrong, a remedy that
 * says what to do, and the document it comes from. Immutable and thread-safe.
 *
 * <p>The sentence and the remedy may hold {@code %s} places, filled in order by {@link #at}.
 *
 * <p>Source: a choice of this library.
 */
public final class Rule implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final Severity severity;
  private final Message sentence;
  private final Message remedy;
  private final Source source;
  private final @Nullable String escalationContact;

  private Rule(
      String code,
      Severity severity,
      Message sentence,
      Message remedy,
      Source source,
      @Nullable String escalationContact) {
    this.code = Objects.requireNonNull(code, "code");
    this.severity = severity;
    this.sentence = Objects.requireNonNull(sentence, "sentence");
    this.remedy = Objects.requireNonNull(remedy, "remedy");
    this.source = Objects.requireNonNull(source, "source");
    this.escalationContact = escalationContact;
  }

  /** Declares a rule that blocks. */
  public static Rule error(String code, Message sentence, Message remedy, Source source) {
    return new Rule(code, Severity.ERROR, sentence, remedy, source, null);
  }

  /** Declares a rule that asks a person to look, without blocking. */
  public static Rule warning(String code, Message sentence, Message remedy, Source source) {
    return new Rule(code, Severity.WARNING, sentence, remedy, source, null);
  }

  /** Declares a rule that only informs. */
  public static Rule information(String code, Message sentence, Message remedy, Source source) {
    return new Rule(code, Severity.INFORMATION, sentence, remedy, source, null);
  }

  /**
   * Declares a rule that hands the case to people: it blocks the automatic path, and {@code
   * contact} decides.
   */
  public static Rule escalation(
      String code, Message sentence, Message remedy, Source source, String contact) {
    return new Rule(
        code, Severity.ERROR, sentence, remedy, source, Objects.requireNonNull(contact, "contact"));
  }

  /**
   * Says that an input breaks this rule.
   *
   * @param path where, as a property path: {@code siret}, {@code demarches[AEC]}
   * @param arguments what fills the {@code %s} places of the sentence, then of the remedy; never
   *     personal data
   * @throws IllegalArgumentException when there are more or fewer arguments than places
   */
  public Violation at(String path, Object... arguments) {
    int ofSentence = Message.places(sentence.french());
    Object[] first = Arrays.copyOfRange(arguments, 0, Math.min(ofSentence, arguments.length));
    Object[] rest = Arrays.copyOfRange(arguments, first.length, arguments.length);
    return new Violation(this, severity, path, sentence.with(first), remedy.with(rest));
  }

  /** The stable code, upper case with underscores; it never changes meaning. */
  public String code() {
    return code;
  }

  /** The usual severity; an environment may lower it on one violation. */
  public Severity severity() {
    return severity;
  }

  /** The template of the sentence. */
  public Message sentence() {
    return sentence;
  }

  /** The template of the remedy. */
  public Message remedy() {
    return remedy;
  }

  /** The document that the rule comes from. */
  public Source source() {
    return source;
  }

  /** Whom to write to when the rule hands the case to people; empty for any other rule. */
  public Optional<String> escalationContact() {
    return Optional.ofNullable(escalationContact);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
