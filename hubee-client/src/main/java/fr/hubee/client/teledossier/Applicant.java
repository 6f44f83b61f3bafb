// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.teledossier;

import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.client.internal.reading.Lenient;
import fr.hubee.core.rule.Violations;
import fr.hubee.core.teledossier.ContractField;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The person concerned by a télédossier: the citizen, or the deceased of a certificate. Immutable;
 * {@code toString} shows nothing of the person.
 *
 * <p>Source: HubEE V1, api_folder 1.2.7, Applicant (2023-04-28).
 *
 * @param firstName 1 to 255 characters to be sent; read, possibly empty
 * @param lastName the same
 * @param emailOrNull at most 320 characters; null for none
 */
public record Applicant(String firstName, String lastName, @Nullable String emailOrNull) {

  public Applicant {
    Objects.requireNonNull(firstName, "firstName");
    Objects.requireNonNull(lastName, "lastName");
  }

  /** Returns somebody without an e-mail address. */
  public static Applicant named(String firstName, String lastName) {
    return new Applicant(firstName, lastName, null);
  }

  /** The e-mail address. */
  public Optional<String> email() {
    return Optional.ofNullable(emailOrNull);
  }

  static Applicant read(JsonObject json) {
    Lenient fields = new Lenient(json);
    return new Applicant(
        fields.text("firstName").orElse(""),
        fields.text("lastName").orElse(""),
        fields.text("email").orElse(null));
  }

  Violations check(String path) {
    return Texts.required(firstName, ContractField.APPLICANT_FIRST_NAME, path + ".firstName")
        .and(Texts.required(lastName, ContractField.APPLICANT_LAST_NAME, path + ".lastName"))
        .and(Texts.optional(emailOrNull, ContractField.APPLICANT_EMAIL, path + ".email"));
  }

  JsonObject toJson() {
    return JsonObject.empty()
        .with("firstName", firstName)
        .with("lastName", lastName)
        .with("email", email().filter(text -> !text.isBlank()));
  }

  /** Returns nothing of the person. */
  @Override
  public String toString() {
    return "Applicant[…]";
  }
}
