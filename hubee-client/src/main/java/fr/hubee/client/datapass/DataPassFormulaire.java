// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

import fr.hubee.client.internal.drift.Telling;
import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.rule.Excerpt;
import java.util.Optional;

/**
 * A way to fill in a definition (DataPass v2, Formulaire, 2026-08-06); HubEE's have one each.
 * Immutable and thread-safe.
 */
public final class DataPassFormulaire extends AsSent {

  private final String uid;
  private final String name;
  private final Optional<String> description;
  private final Optional<RequestForm> form;

  DataPassFormulaire(JsonObject json, Telling drift) {
    super(json);
    drift.fields("formulaire", json, KnownFields.FORMULAIRE);
    this.uid = json.requiredText("uid");
    this.name = json.text("name").orElse("");
    this.description = json.text("description");
    this.form = Names.form(json, "uid", "definition_id");
  }

  /** Its identifier: {@code hubee-dila}. */
  public String uid() {
    return uid;
  }

  /** The form; empty for one that is not HubEE's. */
  public Optional<RequestForm> form() {
    return form;
  }

  /** Its name. */
  public String name() {
    return name;
  }

  /** What it is for. */
  public Optional<String> description() {
    return description;
  }

  /** Returns for example {@code DataPassFormulaire[hubee-dila]}. */
  @Override
  public String toString() {
    return "DataPassFormulaire[" + Excerpt.of(uid) + "]";
  }
}
