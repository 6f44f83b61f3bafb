// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.hubee.core.rule.Checked;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.rule.ViolationsException;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What is true of every value read from a text. A type passes by extending this class and saying,
 * in its own words, which texts it accepts.
 *
 * @param <T> the type of the value
 */
public abstract class TextLaws<T> {

  /** Texts that are a value, written as the value writes itself. */
  protected abstract Arbitrary<String> canonical();

  /** The test's own opinion on a text, written without a look at the type. */
  protected abstract boolean accepts(String text);

  protected abstract T parse(String text);

  /** The text of a value; overridden by the types that print nothing of themselves. */
  protected String text(T value) {
    return value.toString();
  }

  /** The rules that may refuse a text. */
  protected abstract Set<Rule> rules();

  /** The same reading by the door that answers instead of throwing; empty for a type without it. */
  protected Optional<Checked<T>> check(String text) {
    return Optional.empty();
  }

  @Provide
  Arbitrary<String> canonicalTexts() {
    return canonical();
  }

  /** Good texts, good texts spoilt by one character, hostile texts, anything at all. */
  @Provide
  Arbitrary<String> anyTexts() {
    return Arbitraries.oneOf(
        canonical(),
        canonical().flatMap(TextLaws::spoilt),
        Arbitraries.of(Hostile.all()).map(Hostile::text),
        Arbitraries.strings().all().ofMaxLength(40));
  }

  @Provide
  Arbitrary<Hostile> hostileTexts() {
    return Arbitraries.of(Hostile.all());
  }

  @Property(tries = 200)
  void a_value_reads_back_from_its_own_text(@ForAll("canonicalTexts") String text) {
    T value = parse(text);
    assertThat(text(value)).isEqualTo(text);
    assertThat(parse(text(value))).isEqualTo(value);
  }

  @Property(tries = 200)
  void values_are_equal_exactly_when_their_texts_are(
      @ForAll("canonicalTexts") String one, @ForAll("canonicalTexts") String other) {
    assertThat(parse(one).equals(parse(other))).isEqualTo(one.equals(other));
    assertThat(parse(new String(one.toCharArray())))
        .isEqualTo(parse(one))
        .hasSameHashCodeAs(parse(one));
    assertThat(parse(one).equals(null)).isFalse();
    assertThat(parse(one)).isNotEqualTo(one);
  }

  @Property(tries = 200)
  void the_order_is_that_of_the_texts_and_agrees_with_equality(
      @ForAll("canonicalTexts") String one, @ForAll("canonicalTexts") String other) {
    if (parse(one) instanceof Comparable<?>) {
      assertThat(Integer.signum(compare(parse(one), parse(other))))
          .isEqualTo(Integer.signum(one.compareTo(other)));
      assertThat(compare(parse(one), parse(one))).isZero();
    }
  }

  @Property(tries = 1000)
  void a_text_is_a_value_or_is_refused_by_its_rule(@ForAll("anyTexts") String text) {
    Throwable thrown = catchThrowable(() -> parse(text));
    if (accepts(text)) {
      assertThat(thrown).isNull();
    } else {
      assertRefusal(thrown);
    }
  }

  @Property
  void a_hostile_text_is_refused_shortly_and_in_print(@ForAll("hostileTexts") Hostile hostile) {
    if (!accepts(hostile.text())) {
      assertRefusal(catchThrowable(() -> parse(hostile.text())));
    }
  }

  @Property(tries = 500)
  void answering_and_throwing_agree(@ForAll("anyTexts") String text) {
    check(text).ifPresent(checked -> assertAgrees(checked, text));
  }

  @Property
  void answering_and_throwing_agree_on_hostile_texts(@ForAll("hostileTexts") Hostile hostile) {
    check(hostile.text()).ifPresent(checked -> assertAgrees(checked, hostile.text()));
  }

  @Example
  void null_is_refused_where_a_value_is_built() {
    assertThatNullPointerException().isThrownBy(() -> parse(null));
  }

  @Example
  void null_is_answered_where_a_text_is_checked() {
    check(null)
        .ifPresent(
            checked -> {
              assertThat(checked.value()).isEmpty();
              assertThat(checked.violations()).isEqualTo(check("").orElseThrow().violations());
            });
  }

  /** A refusal that came out of the type; overridden by the few types that have no rule. */
  protected void assertRefusal(Throwable thrown) {
    assertThat(thrown)
        .isInstanceOfSatisfying(
            ViolationsException.class,
            refusal -> {
              assertThat(refusal.violations().asList()).hasSize(1);
              Violation violation = refusal.violations().asList().get(0);
              assertThat(rules()).contains(violation.rule());
              Printable.assertPrintable(violation);
              Printable.assertPrintable(refusal.getMessage());
            });
  }

  private void assertAgrees(Checked<T> checked, String text) {
    assertThat(checked.value().isPresent()).isEqualTo(accepts(text));
    assertThat(checked.violations().isEmpty()).isEqualTo(accepts(text));
    checked.value().ifPresent(value -> assertThat(value).isEqualTo(parse(text)));
    checked
        .violations()
        .forEach(
            violation -> {
              assertThat(rules()).contains(violation.rule());
              Printable.assertPrintable(violation);
            });
    if (!accepts(text)) {
      assertRefusal(catchThrowable(checked::orThrow));
    }
  }

  private static Arbitrary<String> spoilt(String good) {
    Arbitrary<Integer> position = Arbitraries.integers().between(0, good.length() - 1);
    Arbitrary<String> foreign =
        Arbitraries.of(
            "", "0", "9", "a", "Z", "-", "_", " ", ",", "\u00a0", "\u202f", "\u0660", "\uff11",
            "\u0131", "\u00df", "\u0000", "\u202e", "\ud800", "\udc00", "\n");
    return position.flatMap(
        at ->
            foreign.flatMap(
                text ->
                    Arbitraries.of(
                        good.substring(0, at) + text + good.substring(at),
                        good.substring(0, at) + text + good.substring(at + 1))));
  }

  @SuppressWarnings("unchecked")
  private int compare(T one, T other) {
    return ((Comparable<T>) one).compareTo(other);
  }
}
