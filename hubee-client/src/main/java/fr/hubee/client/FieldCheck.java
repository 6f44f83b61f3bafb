// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.core.rule.Violation;
import fr.hubee.core.rule.Violations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with the fields of a request, so that all is said at once. */
final class FieldCheck {

  private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{10,20}");
  private static final Pattern ADMINISTRATOR_EMAIL =
      Pattern.compile(NewSubscription.ADMINISTRATOR_EMAIL);
  private static final Pattern PHONE_SEPARATORS =
      Pattern.compile("[\\s\\p{Z}.\\-\\u2010-\\u2015]+");

  private final List<Violation> found = new ArrayList<>();

  static Optional<String> withoutSeparators(@Nullable String phoneNumber) {
    return present(phoneNumber).map(text -> PHONE_SEPARATORS.matcher(text).replaceAll(""));
  }

  static Optional<String> present(@Nullable String text) {
    return Optional.ofNullable(text).filter(value -> !value.isBlank());
  }

  FieldCheck required(String path, @Nullable String value, int longest) {
    if (present(value).isEmpty()) {
      found.add(ClientRules.FIELD_MISSING.at(path));
    }
    return optional(path, value, longest);
  }

  FieldCheck optional(String path, @Nullable String value, int longest) {
    if (value != null && value.length() > longest) {
      found.add(ClientRules.FIELD_TOO_LONG.at(path, value.length(), longest));
    }
    return this;
  }

  FieldCheck phone(String path, @Nullable String value) {
    if (withoutSeparators(value).filter(text -> !PHONE.matcher(text).matches()).isPresent()) {
      found.add(ClientRules.PHONE_MALFORMED.at(path));
    }
    return this;
  }

  FieldCheck administratorEmail(String path, @Nullable String value, int longest) {
    required(path, value, longest);
    if (present(value)
        .filter(text -> text.length() <= longest)
        .filter(text -> !ADMINISTRATOR_EMAIL.matcher(text).matches())
        .isPresent()) {
      found.add(ClientRules.ADMINISTRATOR_EMAIL_MALFORMED.at(path));
    }
    return this;
  }

  void orThrow() {
    if (!found.isEmpty()) {
      throw Violations.of(found).asException();
    }
  }
}
