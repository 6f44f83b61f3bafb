// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.model;

import fr.hubee.core.demarche.RequestForm;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A key of a request's {@code data}. The three more that DataPass stores are not for callers.
 *
 * <p>Source: DataPass v2, keys of the two HubEE types (2026-08-06).
 */
public enum DataKey {
  /** The démarches chosen; of the bundle's form alone. */
  SCOPES("scopes", "Les données"),
  /** The address of the administrateur local. */
  EMAIL("administrateur_metier_email", "Email de l'administrateur local"),
  /** The family name of the administrateur local. */
  FAMILY_NAME("administrateur_metier_family_name", "Nom de famille de l'administrateur local"),
  /** The given name of the administrateur local. */
  GIVEN_NAME("administrateur_metier_given_name", "Prénom de l'administrateur local"),
  /** The job title of the administrateur local. */
  JOB_TITLE("administrateur_metier_job_title", "Fonction de l'administrateur local"),
  /** The phone number of the administrateur local. */
  PHONE_NUMBER("administrateur_metier_phone_number", "Téléphone de l'administrateur local");

  private static final List<DataKey> IN_THE_ORDER_OF_THE_FORM =
      List.of(FAMILY_NAME, GIVEN_NAME, EMAIL, PHONE_NUMBER, JOB_TITLE);

  private final String wire;
  private final String label;

  DataKey(String wire, String label) {
    this.wire = wire;
    this.label = label;
  }

  /** Its name on the wire. */
  public String wire() {
    return wire;
  }

  /** What a message calls it. */
  public String label() {
    return label;
  }

  /** The five fields of the administrateur local, in the order of the form. */
  public static List<DataKey> ofTheAdministrator() {
    return IN_THE_ORDER_OF_THE_FORM;
  }

  /** Finds a key that this form has. */
  public static Optional<DataKey> of(String wire, RequestForm form) {
    return Arrays.stream(values())
        .filter(key -> key.wire.equals(wire))
        .filter(key -> key != SCOPES || form.equals(RequestForm.BUNDLE))
        .findFirst();
  }

  /** Addresses and phone numbers are kept in lower case. */
  String cased(String text) {
    return this == EMAIL || this == PHONE_NUMBER ? text.toLowerCase(Locale.ROOT) : text;
  }
}
