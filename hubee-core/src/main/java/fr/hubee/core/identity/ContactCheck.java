// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

import fr.hubee.core.rule.Severity;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.rule.Violations;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
    String prefix = path.isEmpty() ? "" : path + ".";
    return email(contact.email(), prefix + "email")
        .and(phoneNumber(contact.phoneNumber(), prefix + "phoneNumber"))
        .and(jobTitle(contact.jobTitle(), prefix + "jobTitle"));
  }

  /** Says what is wrong with an e-mail address: its syntax first, then whose mailbox it seems. */
  public Violations email(@Nullable String text, String path) {
    return emailAddress(text, path).and(mailbox(text, path));
  }

  /** Says what is wrong with an e-mail address by itself: its syntax, what the hub takes. */
  public Violations emailAddress(@Nullable String text, String path) {
    if (text == null || text.isBlank()) {
      return Violations.none();
    }
    var checked = EmailAddress.check(text, path);
    return checked
        .value()
        .filter(address -> administrator && !address.fitsHubContract())
        .map(address -> Violations.of(ContactRules.EMAIL_REFUSED_BY_HUB.at(path)))
        .orElseGet(checked::violations);
  }

  /** Says whose mailbox an address seems to be; nothing of a text that is no address. */
  public Violations mailbox(@Nullable String text, String path) {
    return EmailAddress.check(text, path)
        .value()
        .map(address -> ofMailbox(address, path))
        .orElseGet(Violations::none);
  }

  private Violations ofMailbox(EmailAddress address, String path) {
    List<Violation> found = new ArrayList<>();
    if (Mailbox.isOfAService(address)) {
      found.add(ContactRules.EMAIL_NOT_NOMINATIVE.at(path).as(policy.mailboxSeverity()));
    }
    if (Mailbox.isOfAConsumer(address)) {
      found.add(ContactRules.EMAIL_NOT_PROFESSIONAL.at(path).as(policy.mailboxSeverity()));
    }
    return Violations.of(found);
  }

  /** Says what is wrong with a phone number. */
  public Violations phoneNumber(@Nullable String text, String path) {
    if (text == null || text.isBlank()) {
      return Violations.none();
    }
    var checked = PhoneNumber.check(text, path);
    Violations found =
        checked.value().map(number -> ofNumber(number, text, path)).orElseGet(checked::violations);
    return administrator ? found : warnings(found);
  }

  private Violations ofNumber(PhoneNumber number, String text, String path) {
    if (!PhoneProfile.DATAPASS_2025.accepts(text)) {
      return Violations.of(ContactRules.PHONE_CONVERTED.at(path));
    }
    return administrator && !number.fitsHubContract()
        ? Violations.of(ContactRules.PHONE_REFUSED_BY_HUB.at(path))
        : Violations.none();
  }

  private static Violations warnings(Violations found) {
    return Violations.of(found.stream().map(violation -> violation.as(Severity.WARNING)).toList());
  }

  /** Says whether the job title of an administrateur local is that of the maire. */
  public Violations jobTitle(@Nullable String text, String path) {
    return Optional.ofNullable(text)
        .filter(title -> administrator && OfficeOfMaire.isNamedIn(title))
        .map(title -> Violations.of(ContactRules.ADMINISTRATOR_IS_MAIRE.at(path)))
        .orElseGet(Violations::none);
  }
}
