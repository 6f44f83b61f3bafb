// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.rule.ViolationsException;

/**
 * What is to change in an organisation that was read; its identity cannot. Everything else goes
 * back as it was, but what the hub alone decides: its dates. Immutable: each method returns another
 * edit; {@code toString} shows the identity alone. Any method may throw a {@link
 * ViolationsException} when its text is blank, too long or malformed.
 *
 * <p>Source: HubEE V1 contract, PUT organizations, which replaces the whole (2024-11-14).
 */
public final class OrganizationEdit {

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_CODE = 10;
  private static final int LONGEST_TERRITORY = 255;
  private static final int LONGEST_EMAIL = 320;
  private static final int LONGEST_STATUS = 20;

  private final OrganizationId id;
  private final JsonObject json;

  OrganizationEdit(OrganizationId id, JsonObject json) {
    this.id = id;
    this.json = json.without("createDateTime", "updateDateTime");
  }

  /** Sets the legal name; 1 to 100 characters. */
  public OrganizationEdit name(String value) {
    return with("name", value, LONGEST_NAME);
  }

  /** Sets the acronym; 1 to 10 characters. */
  public OrganizationEdit code(String value) {
    return with("code", value, LONGEST_CODE);
  }

  /** Sets the country; 1 to 100 characters. */
  public OrganizationEdit country(String value) {
    return with("country", value, LONGEST_NAME);
  }

  /** Sets the postal code; 1 to 100 characters. */
  public OrganizationEdit postalCode(String value) {
    return with("postalCode", value, LONGEST_NAME);
  }

  /** Sets the territory; 1 to 255 characters. */
  public OrganizationEdit territory(String value) {
    return with("territory", value, LONGEST_TERRITORY);
  }

  /** Sets the e-mail address; 1 to 320 characters. */
  public OrganizationEdit email(String value) {
    return with("email", value, LONGEST_EMAIL);
  }

  /** Sets the phone number: 10 to 20 digits; separators are dropped. */
  public OrganizationEdit phoneNumber(String value) {
    new FieldCheck().phone("phoneNumber", value).orThrow();
    return with("phoneNumber", FieldCheck.withoutSeparators(value).orElse(""), LONGEST_NAME);
  }

  /** Sets the status as the hub writes it, {@code Actif}; 1 to 20 characters. */
  public OrganizationEdit status(String value) {
    return with("status", value, LONGEST_STATUS);
  }

  OrganizationId id() {
    return id;
  }

  JsonObject toJson() {
    return json;
  }

  private OrganizationEdit with(String name, String value, int longest) {
    new FieldCheck().required(name, value, longest).orThrow();
    return new OrganizationEdit(id, json.with(name, value));
  }

  /** Returns the identity. */
  @Override
  public String toString() {
    return "OrganizationEdit[" + id + "]";
  }
}
