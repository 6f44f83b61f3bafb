// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.identity.Contact;
import fr.hubee.core.rule.Violations;
import fr.hubee.core.rule.ViolationsException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a program may write in a draft: the keys that DataPass accepts, and no other (DataPass v2,
 * keys of each type). Null is left as it is. Immutable.
 */
record DraftContent(@Nullable List<Demarche> demarches, @Nullable Contact administrator) {

  private static final DraftContent NOTHING = new DraftContent(null, null);

  static DraftContent nothing() {
    return NOTHING;
  }

  DraftContent withDemarches(List<Demarche> chosen) {
    return new DraftContent(List.copyOf(chosen), administrator);
  }

  DraftContent withAdministrator(Contact person) {
    return new DraftContent(demarches, person);
  }

  List<Demarche> asked() {
    return demarches == null ? List.of() : demarches;
  }

  /**
   * Returns {@code data} for this form; CertDc, which is its only démarche, has no {@code scopes}.
   *
   * @throws ViolationsException when a démarche is asked for by another form
   */
  JsonObject toData(RequestForm form) {
    refuseStrangers(form);
    JsonObject data =
        demarches == null || form.equals(RequestForm.CERTDC)
            ? JsonObject.empty()
            : JsonObject.empty().with("scopes", scopes(demarches));
    return administrator == null ? data : with(data, administrator);
  }

  private void refuseStrangers(RequestForm form) {
    Violations strangers =
        Violations.of(
            asked().stream()
                .filter(demarche -> !demarche.form().equals(form))
                .map(
                    demarche ->
                        DataPassRules.DEMARCHE_OF_ANOTHER_FORM.at(
                            "demarches", demarche.code(), form.label()))
                .toList());
    if (strangers.hasErrors()) {
      throw strangers.asException();
    }
  }

  private static List<String> scopes(List<Demarche> demarches) {
    return demarches.stream().map(Demarche::datapassScope).flatMap(Optional::stream).toList();
  }

  private static JsonObject with(JsonObject data, Contact person) {
    return data.with("administrateur_metier_family_name", text(person.familyName()))
        .with("administrateur_metier_given_name", text(person.givenName()))
        .with("administrateur_metier_email", text(person.email()))
        .with("administrateur_metier_phone_number", text(person.phoneNumber()))
        .with("administrateur_metier_job_title", text(person.jobTitle()));
  }

  private static Optional<String> text(@Nullable String field) {
    return Optional.ofNullable(field);
  }

  /** Returns the démarches: a person is never printed. */
  @Override
  public String toString() {
    return asked().stream().map(Demarche::code).toList().toString();
  }
}
