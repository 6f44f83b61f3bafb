// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

import fr.hubee.core.rule.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person of the form as typed so far: the demandeur or the administrateur local. Every field may
 * be null, or hold anything, while the form is a draft; {@link ContactCheck} says what is wrong
 * with it. Immutable; {@code toString} shows no personal data.
 *
 * <p>« C'est moi » (guide, G64): a contact being immutable, the demandeur's own is handed on as the
 * administrateur local.
 *
 * @param familyName « Nom », or null
 * @param givenName « Prénom », or null
 * @param email « Email », or null
 * @param phoneNumber « Numéro de téléphone », or null
 * @param jobTitle « Poste occupé », or null
 */
public record Contact(
    @Nullable String familyName,
    @Nullable String givenName,
    @Nullable String email,
    @Nullable String phoneNumber,
    @Nullable String jobTitle) {

  private static final Map<String, Message> LABELS =
      Map.of(
          "familyName", new Message("le nom", "the family name"),
          "givenName", new Message("le prénom", "the given name"),
          "email", new Message("l'adresse e-mail", "the e-mail address"),
          "phoneNumber", new Message("le numéro de téléphone", "the phone number"),
          "jobTitle", new Message("la fonction", "the job title"));

  /** What a field is called, with its article; the name itself for one that does not exist. */
  public static Message labelOf(String field) {
    return LABELS.getOrDefault(field, new Message(field, field));
  }

  /** Returns the names of the fields that are null or blank, in the order of the form. */
  public List<String> missingFields() {
    return isComplete() ? List.of() : blankFields();
  }

  private boolean isComplete() {
    return !isBlank(familyName)
        && !isBlank(givenName)
        && !isBlank(email)
        && !isBlank(phoneNumber)
        && !isBlank(jobTitle);
  }

  private List<String> blankFields() {
    List<String> missing = new ArrayList<>();
    addIfBlank(missing, "familyName", familyName);
    addIfBlank(missing, "givenName", givenName);
    addIfBlank(missing, "email", email);
    addIfBlank(missing, "phoneNumber", phoneNumber);
    addIfBlank(missing, "jobTitle", jobTitle);
    return List.copyOf(missing);
  }

  /**
   * Returns the contact as DataPass keeps it: texts trimmed, blank ones null, an e-mail address and
   * a phone number in the form of {@link EmailAddress} and {@link PhoneNumber} when they are one.
   */
  public Contact normalised() {
    return new Contact(
        trimmed(familyName),
        trimmed(givenName),
        emailAddress().map(EmailAddress::value).orElse(trimmed(email)),
        PhoneNumber.check(phoneNumber, "")
            .value()
            .map(PhoneNumber::value)
            .orElse(trimmed(phoneNumber)),
        trimmed(jobTitle));
  }

  /**
   * True when both have the same e-mail address, whatever its case (DataPass keeps it in lower
   * case): the demandeur is then the administrateur local. False when either has none.
   */
  public boolean isSamePersonAs(Contact other) {
    return emailAddress().isPresent() && emailAddress().equals(other.emailAddress());
  }

  private Optional<EmailAddress> emailAddress() {
    return EmailAddress.check(email, "").value();
  }

  private static @Nullable String trimmed(@Nullable String text) {
    return text == null || text.isBlank() ? null : Typed.stripped(text);
  }

  private static void addIfBlank(List<String> missing, String name, @Nullable String value) {
    if (isBlank(value)) {
      missing.add(name);
    }
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  /** Returns {@code Contact[…]}: a person is never printed. */
  @Override
  public String toString() {
    return "Contact[…]";
  }
}
