// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.client.internal.reading.Fields;
import fr.hubee.client.internal.reading.OrganizationJson;
import fr.hubee.core.identity.OrganizationId;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as the hub sent it (HubEE V1 contract, Organization). Immutable and thread-safe;
 * fields that the library does not know are kept in {@link #rawJson}. {@code toString} shows its
 * identity alone.
 */
public final class HubeeOrganization {

  private final JsonObject json;
  private final OrganizationId id;
  private final String name;
  private final Optional<OffsetDateTime> createDateTime;
  private final Optional<OffsetDateTime> updateDateTime;

  HubeeOrganization(JsonObject json) {
    this.json = json;
    this.id = OrganizationJson.required(json);
    this.name = json.requiredText("name");
    this.createDateTime = Fields.date(json, "createDateTime");
    this.updateDateTime = Fields.date(json, "updateDateTime");
  }

  /** Its type, SIRET and branch. */
  public OrganizationId id() {
    return id;
  }

  /** Its legal name; never blank. */
  public String name() {
    return name;
  }

  /** Its acronym. */
  public Optional<String> code() {
    return json.text("code");
  }

  /** Its country, {@code France} as clients write it. */
  public Optional<String> country() {
    return json.text("country");
  }

  /** Its postal code. */
  public Optional<String> postalCode() {
    return json.text("postalCode");
  }

  /** Its territory: a département, a commune or its code, as whoever created it understood it. */
  public Optional<String> territory() {
    return json.text("territory");
  }

  /** Its e-mail address. */
  public Optional<String> email() {
    return json.text("email");
  }

  /** Its phone number. */
  public Optional<String> phoneNumber() {
    return json.text("phoneNumber");
  }

  /** Its status as the hub writes it, for example {@code Actif}; empty text when it gave none. */
  public String status() {
    return json.text("status").orElse("");
  }

  /** When it was created. */
  public Optional<OffsetDateTime> createDateTime() {
    return createDateTime;
  }

  /** When it was last changed. */
  public Optional<OffsetDateTime> updateDateTime() {
    return updateDateTime;
  }

  /**
   * Every field and value that the hub sent, in its order; only the spacing may differ. Holds
   * personal data.
   */
  public String rawJson() {
    return json.toJson();
  }

  /** Returns an edit of it, for {@link Organizations#update}. */
  public OrganizationEdit edit() {
    return new OrganizationEdit(id, json);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof HubeeOrganization that && json.equals(that.json);
  }

  @Override
  public int hashCode() {
    return json.hashCode();
  }

  /** Returns for example {@code HubeeOrganization[SI-21920023500014-92023]}. */
  @Override
  public String toString() {
    return "HubeeOrganization[" + id + "]";
  }
}
