// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

import fr.hubee.core.rule.Checked;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.ViolationsException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A French phone number in a spelling that DataPass accepts, without separators. Immutable; {@code
 * toString} shows nothing of it.
 *
 * <p>What DataPass accepts is kept ({@link PhoneProfile#DATAPASS_2025}), the separators removed. A
 * number that exists but that DataPass refuses as written takes its national form: nine digits
 * after {@code +262} or {@code +508}, {@code 0033}, {@code +33 (0)}, no-break spaces. A number of
 * Polynésie française has eight digits and no accepted spelling: {@link
 * ContactRules#PHONE_UNACCEPTED_BY_DATAPASS}. Anything else is {@link
 * ContactRules#PHONE_MALFORMED}.
 *
 * <p>Two spellings of one line, {@code 0612345678} and {@code +33612345678}, are two values;
 * compare their {@link #national} forms.
 *
 * @param value ten digits, or "+" and 9 to 12 digits
 */
public record PhoneNumber(String value) implements Comparable<PhoneNumber> {

  /** The hub takes up to 20, which no French number has. */
  private static final int FEWEST_DIGITS_AT_HUB = 10;

  /** International prefixes, and what takes their place in the national form. */
  private static final Map<String, String> NATIONAL_PREFIXES =
      Map.of("+33", "0", "+590", "0", "+594", "0", "+596", "0", "+508", "0508");

  /**
   * @param value the number as typed; it is normalised
   * @throws ViolationsException when no spelling of it is accepted by DataPass
   */
  public PhoneNumber {
    String typed = Typed.stripped(value);
    value = normalised(typed).orElseThrow(() -> refusing(typed).at("phoneNumber").asException());
  }

  /**
   * Reads a number.
   *
   * @throws ViolationsException when no spelling of it is accepted by DataPass
   */
  public static PhoneNumber parse(String text) {
    return new PhoneNumber(text);
  }

  /**
   * Reads what a person typed, and answers instead of throwing. Null counts as an empty text.
   *
   * @param path where the text was typed, for the violation
   */
  public static Checked<PhoneNumber> check(@Nullable String text, String path) {
    String typed = text == null ? "" : Typed.stripped(text);
    return normalised(typed)
        .<Checked<PhoneNumber>>map(number -> Checked.valid(new PhoneNumber(number)))
        .orElseGet(() -> Checked.invalid(refusing(typed).at(path)));
  }

  private static Optional<String> normalised(String typed) {
    if (PhoneProfile.DATAPASS_2025.accepts(typed)) {
      String digits = PhoneReading.digits(typed);
      return Optional.of(typed.startsWith("+") ? "+" + digits : digits);
    }
    return PhoneReading.hasNationalForm(typed)
        ? Optional.of(PhoneReading.nationalForm(typed))
        : Optional.empty();
  }

  private static Rule refusing(String typed) {
    return PhoneReading.isPolynesian(typed)
        ? ContactRules.PHONE_UNACCEPTED_BY_DATAPASS
        : ContactRules.PHONE_MALFORMED;
  }

  /**
   * The ten digits that are dialled in France: {@code 0692123456}. Empty where there are none:
   * Nouvelle-Calédonie, Wallis-et-Futuna, Polynésie française, and the eight digits after {@code
   * +262} that DataPass accepts though no such line exists.
   */
  public Optional<String> national() {
    if (value.startsWith("0")) {
      return Optional.of(value);
    }
    return NATIONAL_PREFIXES.entrySet().stream()
        .filter(prefix -> value.startsWith(prefix.getKey()))
        .map(prefix -> prefix.getValue() + value.substring(prefix.getKey().length()))
        .findFirst();
  }

  /**
   * True when the number, as it is, fits the pattern that the hub publishes (HubEE V1 contract,
   * LocalAdministrator.phoneNumber, subscription 1.2.3): 10 to 20 digits after an optional "+".
   */
  public boolean fitsHubContract() {
    return hasDigitsForHub(value);
  }

  /** Asks the same of a text that DataPass accepts, separators included. */
  static boolean hasDigitsForHub(String accepted) {
    return PhoneReading.digitCount(accepted) >= FEWEST_DIGITS_AT_HUB;
  }

  /**
   * The spelling to send to the hub: this one when it fits, else the national form. Empty for the
   * six digits of Nouvelle-Calédonie, Wallis-et-Futuna and Polynésie française.
   */
  public Optional<String> hubForm() {
    return fitsHubContract() ? Optional.of(value) : national();
  }

  /** Compares the texts. */
  @Override
  public int compareTo(PhoneNumber other) {
    return value.compareTo(other.value);
  }

  /** Returns {@code PhoneNumber[…]}: a person is never printed. */
  @Override
  public String toString() {
    return "PhoneNumber[…]";
  }
}
