// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

import fr.hubee.client.internal.drift.Telling;
import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.rule.Excerpt;
import java.util.List;
import java.util.Optional;

/** What requests are made by (DataPass v2, Definition, 2026-08-06). Immutable and thread-safe. */
public final class DataPassDefinition extends AsSent {

  private final String id;
  private final Optional<RequestForm> form;
  private final String name;
  private final boolean multiStage;
  private final List<OfferedScope> scopes;

  DataPassDefinition(JsonObject json, Telling drift) {
    super(json);
    drift.fields("definition", json, KnownFields.DEFINITION);
    this.id = json.requiredText("id");
    this.form = Names.form(json, "id");
    this.name = json.text("name").orElse("");
    this.multiStage = json.flag("multi_stage?").or(() -> json.flag("multi_stage")).orElse(false);
    this.scopes = json.objects("scopes").stream().map(one -> OfferedScope.of(one, drift)).toList();
  }

  /** Its identifier: {@code hubee_dila}. */
  public String id() {
    return id;
  }

  /** The form; empty for one that is not HubEE's. */
  public Optional<RequestForm> form() {
    return form;
  }

  /** Its name. */
  public String name() {
    return name;
  }

  /** True when it is granted for trials first; never so for HubEE. */
  public boolean isMultiStage() {
    return multiStage;
  }

  /** Its démarches, those that are withdrawn or hidden included; empty for CertDc. */
  public List<OfferedScope> scopes() {
    return scopes;
  }

  /** Returns for example {@code DataPassDefinition[hubee_dila]}. */
  @Override
  public String toString() {
    return "DataPassDefinition[" + Excerpt.of(id) + "]";
  }
}
