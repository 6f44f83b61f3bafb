// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

import fr.hubee.client.internal.drift.Telling;
import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.client.internal.reading.Fields;
import java.util.Optional;

/**
 * A person with an account at DataPass (DataPass v2, Utilisateur, 2026-08-06). Immutable; {@code
 * toString} shows the number alone.
 */
public final class DataPassUser extends AsSent {

  private final long id;
  private final Optional<String> email;
  private final Optional<String> givenName;
  private final Optional<String> familyName;
  private final Optional<String> phoneNumber;
  private final Optional<String> jobTitle;

  DataPassUser(JsonObject json, Telling drift) {
    super(json);
    drift.fields("applicant", json, KnownFields.USER);
    this.id = Fields.requiredNumber(json, "id");
    this.email = json.text("email");
    this.givenName = json.text("given_name");
    this.familyName = json.text("family_name");
    this.phoneNumber = json.text("phone_number");
    this.jobTitle = json.text("job_title");
  }

  /** The number at DataPass. */
  public long id() {
    return id;
  }

  /** The address of the account. */
  public Optional<String> email() {
    return email;
  }

  /** « Prénom ». */
  public Optional<String> givenName() {
    return givenName;
  }

  /** « Nom ». */
  public Optional<String> familyName() {
    return familyName;
  }

  /** « Téléphone ». */
  public Optional<String> phoneNumber() {
    return phoneNumber;
  }

  /** « Fonction »; not served for the applicant of a request that is read by the API. */
  public Optional<String> jobTitle() {
    return jobTitle;
  }

  /** Returns for example {@code DataPassUser[7]}. */
  @Override
  public String toString() {
    return "DataPassUser[" + id + "]";
  }
}
