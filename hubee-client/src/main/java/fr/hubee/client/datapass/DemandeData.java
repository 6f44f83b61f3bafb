// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.client.internal.reading.Fields;
import fr.hubee.core.identity.Contact;
import fr.hubee.core.request.ScopeText;
import fr.hubee.core.rule.Excerpt;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was filled in. The API serves texts alone, the list of démarches too ({@code
 * "[\"etat_civil\"]"}); webhooks serve an array; both are read (DataPass v2, shapes of the API and
 * of webhooks, 2026-08-06). Immutable; {@code toString} shows the démarches alone.
 */
public final class DemandeData extends AsSent {

  private static final Set<String> YES = Set.of("true", "1", "on");
  private static final Contact NOBODY = new Contact(null, null, null, null, null);

  private final List<String> scopes;
  private final Contact administrator;
  private final boolean termsAccepted;

  DemandeData(JsonObject json) {
    super(json);
    this.scopes = scopes(json);
    this.administrator =
        new Contact(
            administrator(json, "family_name"),
            administrator(json, "given_name"),
            administrator(json, "email"),
            administrator(json, "phone_number"),
            administrator(json, "job_title"));
    this.termsAccepted = json.text("terms_of_service_accepted").filter(YES::contains).isPresent();
  }

  private static List<String> scopes(JsonObject json) {
    return json.isArray("scopes")
        ? ScopeText.ofNames(json.texts("scopes"))
        : Fields.optional(json, "scopes", ScopeText::read).orElse(List.of());
  }

  private static @Nullable String administrator(JsonObject json, String field) {
    return json.text("administrateur_metier_" + field).filter(text -> !text.isBlank()).orElse(null);
  }

  /**
   * The démarches, in whatever spelling DataPass holds them ({@code etat_civil}, or {@code
   * EtatCivil} for what came from its first version), unknown ones too; empty for CertDc.
   */
  public List<String> scopes() {
    return scopes;
  }

  /** The administrateur local; fields that are blank or absent are null. */
  public Contact administrator() {
    return administrator;
  }

  /** The administrateur local; null while nothing is said of him. */
  @Nullable Contact administratorOrNull() {
    return administrator.equals(NOBODY) ? null : administrator;
  }

  /** True when the terms of use are said to be accepted; DataPass often leaves it out. */
  boolean termsAccepted() {
    return termsAccepted;
  }

  /** Returns for example {@code DemandeData[etat_civil]}. */
  @Override
  public String toString() {
    return "DemandeData" + scopes.stream().map(Excerpt::of).toList();
  }
}
