// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.rule.ViolationsException;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.profile.ProcessLimits;
import fr.hubee.core.teledossier.profile.RetentionDelays;

/**
 * What is to change in a démarche that was read; its code cannot. Everything else goes back as it
 * was, but what the hub alone decides: its dates. Immutable: each method returns another edit.
 *
 * <p>Source: HubEE V1 contract, PUT processes, which replaces the whole (2022-03-16).
 */
public final class ProcessEdit {

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_TEXT = 1000;

  private final ProcessCode code;
  private final JsonObject json;

  ProcessEdit(ProcessCode code, JsonObject json) {
    this.code = code;
    this.json = json.without("creationDateTime", "updateDateTime");
  }

  /**
   * Sets the name.
   *
   * @throws ViolationsException when it is blank or longer than 100 characters
   */
  public ProcessEdit name(String value) {
    return text("name", value, LONGEST_NAME);
  }

  /**
   * Sets the description.
   *
   * @throws ViolationsException when it is blank or longer than 1000 characters
   */
  public ProcessEdit description(String value) {
    return text("description", value, LONGEST_TEXT);
  }

  /**
   * Sets the text that allows it.
   *
   * @throws ViolationsException when it is blank or longer than 1000 characters
   */
  public ProcessEdit legalJustification(String value) {
    return text("legalJustification", value, LONGEST_TEXT);
  }

  /** Opens it to new subscriptions, or closes it. */
  public ProcessEdit activated(boolean value) {
    return new ProcessEdit(code, json.withFlag("isActivated", value));
  }

  /** Says whether the operator validates subscriptions. */
  public ProcessEdit validatedByOperator(boolean value) {
    return new ProcessEdit(code, json.with("subscriptionValidation", value ? "Manual" : "Auto"));
  }

  /** Sets what it takes. */
  public ProcessEdit limits(ProcessLimits value) {
    return new ProcessEdit(code, ProcessJson.with(value, json));
  }

  /**
   * Sets how long files and folders are kept.
   *
   * @param purgeStatus the status that starts the purge of the files of a case
   * @throws ViolationsException when the status is blank, too long or a known misspelling
   */
  public ProcessEdit retention(CaseStatus purgeStatus, RetentionDelays delays) {
    return new ProcessEdit(code, ProcessJson.with(purgeStatus, delays, json));
  }

  ProcessCode code() {
    return code;
  }

  JsonObject toJson() {
    return json;
  }

  private ProcessEdit text(String name, String value, int longest) {
    new FieldCheck().required(name, value, longest).orThrow();
    return new ProcessEdit(code, json.with(name, value));
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return "ProcessEdit[" + code + "]";
  }
}
