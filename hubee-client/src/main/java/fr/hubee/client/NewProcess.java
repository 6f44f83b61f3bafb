// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.client.internal.reading.OrganizationJson;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.rule.ViolationsException;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.profile.ProcessLimits;
import fr.hubee.core.teledossier.profile.RetentionDelays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A démarche to create, open to new subscriptions, which its operator validates, unless said
 * otherwise (HubEE V1 contract, POST processes, 2022-03-16). Immutable and thread-safe.
 */
public final class NewProcess {

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_TEXT = 1000;

  private final ProcessCode code;
  private final JsonObject json;

  private NewProcess(Builder builder) {
    this.code = builder.code;
    JsonObject known =
        JsonObject.empty()
            .with("code", code.value())
            .with("name", builder.name)
            .with("description", FieldCheck.present(builder.description))
            .withFlag("isActivated", builder.activated)
            .with("osl", OrganizationJson.of(builder.operator))
            .with("subscriptionValidation", builder.validated ? "Manual" : "Auto")
            .with("legalJustification", FieldCheck.present(builder.legalJustification));
    this.json =
        ProcessJson.with(
            builder.purgeStatus, builder.delays, ProcessJson.with(builder.limits, known));
  }

  /**
   * Starts with what the hub requires.
   *
   * @param code the démarche, at most 30 characters
   * @param name for people; 1 to 100 characters
   * @param operator whose it is, an organisation that the hub knows
   * @param limits what it takes
   * @param purgeStatus the status that starts the purge of the files of a case
   * @param delays how long files and folders are kept
   */
  public static Builder builder(
      ProcessCode code,
      String name,
      OrganizationId operator,
      ProcessLimits limits,
      CaseStatus purgeStatus,
      RetentionDelays delays) {
    return new Builder(code, name, operator, limits, purgeStatus, delays);
  }

  /** Its code. */
  public ProcessCode code() {
    return code;
  }

  JsonObject toJson() {
    return json;
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return "NewProcess[" + code + "]";
  }

  /** What is known of a démarche to create. Not thread-safe. */
  public static final class Builder {

    private final ProcessCode code;
    private final String name;
    private final OrganizationId operator;
    private final ProcessLimits limits;
    private final CaseStatus purgeStatus;
    private final RetentionDelays delays;
    private @Nullable String description;
    private @Nullable String legalJustification;
    private boolean activated = true;
    private boolean validated = true;

    private Builder(
        ProcessCode code,
        String name,
        OrganizationId operator,
        ProcessLimits limits,
        CaseStatus purgeStatus,
        RetentionDelays delays) {
      this.code = Objects.requireNonNull(code, "code");
      this.name = Objects.requireNonNull(name, "name");
      this.operator = Objects.requireNonNull(operator, "operator");
      this.limits = Objects.requireNonNull(limits, "limits");
      this.purgeStatus = Objects.requireNonNull(purgeStatus, "purgeStatus");
      this.delays = Objects.requireNonNull(delays, "delays");
    }

    /** What it is; at most 1000 characters; not sent unless given. */
    public Builder description(String value) {
      this.description = Objects.requireNonNull(value, "description");
      return this;
    }

    /** The text that allows it; at most 1000 characters; not sent unless given. */
    public Builder legalJustification(String value) {
      this.legalJustification = Objects.requireNonNull(value, "legalJustification");
      return this;
    }

    /** Closed to new subscriptions, for the time being. */
    public Builder notActivated() {
      this.activated = false;
      return this;
    }

    /** Subscriptions are validated by themselves, not by the operator. */
    public Builder validatedByItself() {
      this.validated = false;
      return this;
    }

    /**
     * Returns the démarche to create.
     *
     * @throws ViolationsException with every field that is blank, too long or malformed
     */
    public NewProcess build() {
      new FieldCheck()
          .required("name", name, LONGEST_NAME)
          .optional("description", description, LONGEST_TEXT)
          .optional("legalJustification", legalJustification, LONGEST_TEXT)
          .orThrow();
      return new NewProcess(this);
    }
  }
}
