// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

import fr.hubee.core.rule.Checked;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Severity;
import fr.hubee.core.rule.Violations;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Says what is wrong with what was typed about a person. A field that is missing is not its affair:
 * null and blank texts pass. Immutable and thread-safe.
 *
 * <p>There is one administrateur local per request, and no limit on how many a commune has over its
 * requests (guide, G20): each contact is checked alone.
 */
public final class ContactCheck {

  private final boolean administrator;
  private final ContactPolicy policy;

  private ContactCheck(boolean administrator, ContactPolicy policy) {
    this.administrator = administrator;
    this.policy = Objects.requireNonNull(policy, "policy");
  }

  /** Returns the check of an administrateur local, whose account the hub creates. */
  public static ContactCheck ofAdministrator(ContactPolicy policy) {
    return new ContactCheck(true, policy);
  }

  /**
   * Returns the check of a demandeur. DataPass does not check this phone number: what is wrong with
   * it is a warning. The hub never sees this person, and a maire may well ask.
   */
  public static ContactCheck ofApplicant(ContactPolicy policy) {
    return new ContactCheck(false, policy);
  }

  /**
   * Says everything that is wrong with a contact.
   *
   * @param path where the contact stands: {@code administrator} gives {@code administrator.email};
   *     empty for the contact itself
   */
  public Violations check(Contact contact, String path) {
    return email(contact.email(), "email")
        .and(phoneNumber(contact.phoneNumber(), "phoneNumber"))
        .and(jobTitle(contact.jobTitle(), "jobTitle"))
        .under(path);
  }

  /** Says what is wrong with an e-mail address: its syntax first, then whose mailbox it seems. */
  public Violations email(@Nullable String text, String path) {
    return ofAddress(text, path, address -> ofHub(address, path).and(ofMailbox(address, path)));
  }

  /** Says what is wrong with an e-mail address by itself: its syntax, what the hub takes. */
  public Violations emailAddress(@Nullable String text, String path) {
    return ofAddress(text, path, address -> ofHub(address, path));
  }

  private static Violations ofAddress(
      @Nullable String text, String path, Function<String, Violations> more) {
    if (text == null || text.isBlank()) {
      return Violations.none();
    }
    String typed = Typed.stripped(text);
    Violations malformed = EmailSyntax.check(typed, path);
    return malformed.isEmpty() ? more.apply(typed.toLowerCase(Locale.ROOT)) : malformed;
  }

  private Violations ofHub(String address, String path) {
    return administrator && !HubEmail.fits(address)
        ? Violations.of(ContactRules.EMAIL_REFUSED_BY_HUB.at(path))
        : Violations.none();
  }

  /** Says whose mailbox an address seems to be; nothing of a text that is no address. */
  public Violations mailbox(@Nullable String text, String path) {
    String typed = text == null ? "" : Typed.stripped(text);
    return EmailSyntax.isRight(typed)
        ? ofMailbox(typed.toLowerCase(Locale.ROOT), path)
        : Violations.none();
  }

  private Violations ofMailbox(String address, String path) {
    return ofMailbox(Mailbox.isOfAService(address), ContactRules.EMAIL_NOT_NOMINATIVE, path)
        .and(ofMailbox(Mailbox.isOfAConsumer(address), ContactRules.EMAIL_NOT_PROFESSIONAL, path));
  }

  private Violations ofMailbox(boolean suspect, Rule rule, String path) {
    return suspect ? Violations.of(rule.at(path).as(policy.mailboxSeverity())) : Violations.none();
  }

  /** Says what is wrong with a phone number. */
  public Violations phoneNumber(@Nullable String text, String path) {
    if (text == null || text.isBlank()) {
      return Violations.none();
    }
    Violations found =
        PhoneProfile.DATAPASS_2025.accepts(text) ? ofAccepted(text, path) : ofRefused(text, path);
    return administrator ? found : warnings(found);
  }

  private Violations ofAccepted(String text, String path) {
    return administrator && !PhoneNumber.hasDigitsForHub(text)
        ? Violations.of(ContactRules.PHONE_REFUSED_BY_HUB.at(path))
        : Violations.none();
  }

  private static Violations ofRefused(String text, String path) {
    Checked<PhoneNumber> checked = PhoneNumber.check(text, path);
    return checked
        .value()
        .map(number -> Violations.of(ContactRules.PHONE_CONVERTED.at(path)))
        .orElseGet(checked::violations);
  }

  private static Violations warnings(Violations found) {
    return found.isEmpty()
        ? found
        : Violations.of(found.stream().map(violation -> violation.as(Severity.WARNING)).toList());
  }

  /** Says whether the job title of an administrateur local is that of the maire. */
  public Violations jobTitle(@Nullable String text, String path) {
    return administrator && text != null && OfficeOfMaire.isNamedIn(text)
        ? Violations.of(ContactRules.ADMINISTRATOR_IS_MAIRE.at(path))
        : Violations.none();
  }
}
