// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

import fr.hubee.core.rule.Checked;
import fr.hubee.core.rule.Violations;
import fr.hubee.core.rule.ViolationsException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail address that DataPass accepts, trimmed and in lower case as DataPass keeps it: two
 * addresses that differ in case alone are equal. Immutable; {@code toString} shows nothing of it.
 *
 * <p>Syntax only (DataPass v2, contacts, 2026-08-06): whether mail arrives is for DataPass to find
 * out. The published contract of the hub is narrower: see {@link #fitsHubContract}.
 *
 * @param value the normalised address, ASCII; no upper limit on its length
 */
public record EmailAddress(String value) implements Comparable<EmailAddress> {

  /**
   * @param value the address as typed; it is normalised
   * @throws ViolationsException when DataPass would refuse it
   */
  public EmailAddress {
    value = Typed.stripped(value);
    Violations found = EmailSyntax.check(value, "email");
    if (!found.isEmpty()) {
      throw found.asException();
    }
    value = value.toLowerCase(Locale.ROOT);
  }

  /**
   * Reads an address.
   *
   * @throws ViolationsException when DataPass would refuse it
   */
  public static EmailAddress parse(String text) {
    return new EmailAddress(text);
  }

  /**
   * Reads what a person typed, and answers instead of throwing: an address, or {@link
   * ContactRules#EMAIL_MALFORMED}. Null counts as an empty text.
   *
   * @param path where the text was typed, for the violation
   */
  public static Checked<EmailAddress> check(@Nullable String text, String path) {
    String typed = text == null ? "" : Typed.stripped(text);
    Violations found = EmailSyntax.check(typed, path);
    return found.isEmpty() ? Checked.valid(new EmailAddress(typed)) : new Checked.Invalid<>(found);
  }

  /** What stands before the "@". */
  public String localPart() {
    return value.substring(0, value.indexOf('@'));
  }

  /** What stands after the "@": {@code mairie-exemple.fr}. */
  public String domain() {
    return value.substring(value.indexOf('@') + 1);
  }

  /**
   * True when the address also fits the pattern that the hub publishes for an administrateur local
   * (HubEE V1 contract, LocalAdministrator.email, subscription 1.2.3): no "+", a last part of 2 to
   * 4 letters (so neither {@code .alsace} nor {@code .bretagne}), at most 320 characters.
   */
  public boolean fitsHubContract() {
    return HubEmail.fits(value);
  }

  /** Compares the normalised texts. */
  @Override
  public int compareTo(EmailAddress other) {
    return value.compareTo(other.value);
  }

  /** Returns {@code EmailAddress[…]}: a person is never printed. */
  @Override
  public String toString() {
    return "EmailAddress[…]";
  }
}
