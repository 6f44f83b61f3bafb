// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.client.internal.reading.Lenient;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.profile.ProcessLimits;
import fr.hubee.core.teledossier.profile.RetentionDelays;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A démarche as the hub sent it (HubEE V1 contract, Process, 2022-03-16). Immutable and
 * thread-safe; fields that the library does not know are kept in {@link #rawJson}, what is absent
 * or malformed reads as empty.
 */
public final class HubeeProcess {

  private final JsonObject json;
  private final Lenient fields;
  private final ProcessCode code;

  HubeeProcess(JsonObject json) {
    this.json = json;
    this.fields = new Lenient(json);
    this.code = fields.required("code", ProcessCode::new);
  }

  /** Its code. */
  public ProcessCode code() {
    return code;
  }

  /** Its name; empty text when the hub gave none. */
  public String name() {
    return fields.text("name").orElse("");
  }

  /** What it is. */
  public Optional<String> description() {
    return fields.text("description");
  }

  /** Whether it takes new subscriptions. */
  public Optional<Boolean> activated() {
    return fields.flag("isActivated");
  }

  /** Whose it is. */
  public Optional<OrganizationId> operator() {
    return fields.organization("osl");
  }

  /** {@code Auto} or {@code Manual}: whether the operator validates subscriptions. */
  public Optional<String> subscriptionValidation() {
    return fields.text("subscriptionValidation");
  }

  /** What it takes; empty when the hub does not say how long the largest file is. */
  public Optional<ProcessLimits> limits() {
    OptionalLong largest = fields.number("attachmentMaxSizeEnabled");
    return largest.isPresent() && largest.getAsLong() > 0
        ? Optional.of(limits(largest.getAsLong()))
        : Optional.empty();
  }

  private ProcessLimits limits(long largest) {
    return new ProcessLimits(
        texts("attachmentFormatsEnabled"),
        texts("siAttachmentFormatsEnabled"),
        texts("attachmentTypesEnabled"),
        largest,
        isTrue("messageToTransmitter") || isTrue("messageWithStatus"),
        isTrue("authorizedAwaiting"));
  }

  /** How long files and folders are kept; empty when the hub does not say it all. */
  public Optional<RetentionDelays> delays() {
    OptionalInt files = days("timeBeforeFileDeletion");
    OptionalInt archiving = days("timeBeforeArchiving");
    OptionalInt folders = days("timeBeforeFolderDeletion");
    return files.isPresent() && archiving.isPresent() && folders.isPresent()
        ? Optional.of(
            new RetentionDelays(files.getAsInt(), archiving.getAsInt(), folders.getAsInt()))
        : Optional.empty();
  }

  /** The status that starts the purge of the files of a case. */
  public Optional<CaseStatus> purgeStatus() {
    return fields.value("statusBeforeFileDeletion", CaseStatus::new);
  }

  /** The text that allows it. */
  public Optional<String> legalJustification() {
    return fields.text("legalJustification");
  }

  /** When it was created. */
  public Optional<OffsetDateTime> creationDateTime() {
    return fields.date("creationDateTime");
  }

  /** When it was last changed. */
  public Optional<OffsetDateTime> updateDateTime() {
    return fields.date("updateDateTime");
  }

  /** Every field and value that the hub sent, in its order; only the spacing may differ. */
  public String rawJson() {
    return json.toJson();
  }

  /** Returns an edit of it, for {@link Processes#update}. */
  public ProcessEdit edit() {
    return new ProcessEdit(code, json);
  }

  private Set<String> texts(String name) {
    return Set.copyOf(json.texts(name));
  }

  private boolean isTrue(String name) {
    return fields.flag(name).orElse(false);
  }

  private OptionalInt days(String name) {
    OptionalLong days = fields.number(name);
    boolean sane =
        days.isPresent() && days.getAsLong() >= 0 && days.getAsLong() < Integer.MAX_VALUE;
    return sane ? OptionalInt.of((int) days.getAsLong()) : OptionalInt.empty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof HubeeProcess that && json.equals(that.json);
  }

  @Override
  public int hashCode() {
    return json.hashCode();
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return "HubeeProcess[" + code + "]";
  }
}
