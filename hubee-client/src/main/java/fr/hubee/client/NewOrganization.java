// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.client.internal.reading.OrganizationJson;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.rule.ViolationsException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An organisation to create (HubEE V1 contract, POST organizations). Immutable and thread-safe;
 * {@code toString} shows its identity alone.
 */
public final class NewOrganization {

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_CODE = 10;
  private static final int LONGEST_POSTAL_CODE = 100;
  private static final int LONGEST_COUNTRY = 100;
  private static final int LONGEST_TERRITORY = 255;
  private static final int LONGEST_EMAIL = 320;
  private static final int LONGEST_STATUS = 20;

  private final OrganizationId id;
  private final JsonObject json;

  private NewOrganization(Builder builder) {
    this.id = builder.id;
    this.json =
        OrganizationJson.of(id)
            .with("name", builder.name)
            .with("code", FieldCheck.present(builder.code))
            .with("country", builder.country)
            .with("postalCode", builder.postalCode)
            .with("territory", builder.territory)
            .with("email", builder.email)
            .with("phoneNumber", FieldCheck.withoutSeparators(builder.phoneNumber))
            .with("status", builder.status);
  }

  /**
   * Starts with what the hub requires.
   *
   * @param id its type, SIRET and branch
   * @param name its legal name; 1 to 100 characters
   * @param postalCode 1 to 100 characters
   * @param territory documented as the name of the département; DataPass sends the name of the
   *     commune; 1 to 255 characters
   * @param email 1 to 320 characters; required by the real hub
   */
  public static Builder builder(
      OrganizationId id, String name, String postalCode, String territory, String email) {
    return new Builder(id, name, postalCode, territory, email);
  }

  /** Its type, SIRET and branch. */
  public OrganizationId id() {
    return id;
  }

  JsonObject toJson() {
    return json;
  }

  /** Returns for example {@code NewOrganization[SI-21920023500014-92023]}. */
  @Override
  public String toString() {
    return "NewOrganization[" + id + "]";
  }

  /** What is known of an organisation to create. Not thread-safe. */
  public static final class Builder {

    private final OrganizationId id;
    private final String name;
    private final String postalCode;
    private final String territory;
    private final String email;
    private String country = "France";
    private String status = "Actif";
    private @Nullable String code;
    private @Nullable String phoneNumber;

    private Builder(
        OrganizationId id, String name, String postalCode, String territory, String email) {
      this.id = Objects.requireNonNull(id, "id");
      this.name = Objects.requireNonNull(name, "name");
      this.postalCode = Objects.requireNonNull(postalCode, "postalCode");
      this.territory = Objects.requireNonNull(territory, "territory");
      this.email = Objects.requireNonNull(email, "email");
    }

    /** Its acronym; at most 10 characters; not sent unless given. */
    public Builder code(String value) {
      this.code = Objects.requireNonNull(value, "code");
      return this;
    }

    /** Its phone number: 10 to 20 digits; separators are dropped; not sent unless given. */
    public Builder phoneNumber(String value) {
      this.phoneNumber = Objects.requireNonNull(value, "phoneNumber");
      return this;
    }

    /** Its country; at most 100 characters; {@code France} unless given. */
    public Builder country(String value) {
      this.country = Objects.requireNonNull(value, "country");
      return this;
    }

    /** Its status as the hub writes it; at most 20 characters; {@code Actif} unless given. */
    public Builder status(String value) {
      this.status = Objects.requireNonNull(value, "status");
      return this;
    }

    /**
     * Returns the organisation to create.
     *
     * @throws ViolationsException with every field that is blank, too long or malformed
     */
    public NewOrganization build() {
      new FieldCheck()
          .required("name", name, LONGEST_NAME)
          .optional("code", code, LONGEST_CODE)
          .required("country", country, LONGEST_COUNTRY)
          .required("postalCode", postalCode, LONGEST_POSTAL_CODE)
          .required("territory", territory, LONGEST_TERRITORY)
          .required("email", email, LONGEST_EMAIL)
          .phone("phoneNumber", phoneNumber)
          .required("status", status, LONGEST_STATUS)
          .orThrow();
      return new NewOrganization(this);
    }
  }
}
