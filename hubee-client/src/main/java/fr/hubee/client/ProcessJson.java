// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.core.rule.Violations;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.ContractField;
import fr.hubee.core.teledossier.profile.ProcessLimits;
import fr.hubee.core.teledossier.profile.RetentionDelays;
import java.util.List;
import java.util.Set;

/** Writes the settings of a démarche as the hub reads them (HubEE V1 contract, Process). */
final class ProcessJson {

  private ProcessJson() {}

  static JsonObject with(ProcessLimits limits, JsonObject json) {
    return json.with("attachmentFormatsEnabled", sorted(limits.operatorFormats()))
        .with("siAttachmentFormatsEnabled", sorted(limits.recipientFormats()))
        .with("attachmentTypesEnabled", sorted(limits.attachmentTypes()))
        .with("attachmentMaxSizeEnabled", limits.largestFile())
        .withFlag("messageToTransmitter", limits.messagesAllowed())
        .withFlag("messageWithStatus", limits.messagesAllowed())
        .withFlag("authorizedAwaiting", limits.awaitingAllowed());
  }

  static JsonObject with(CaseStatus purgeStatus, RetentionDelays delays, JsonObject json) {
    Violations found =
        purgeStatus.checkWritable(ContractField.CASE_STATUS, "statusBeforeFileDeletion");
    if (found.hasErrors()) {
      throw found.asException();
    }
    return json.with("statusBeforeFileDeletion", purgeStatus.value())
        .with("timeBeforeFileDeletion", delays.beforeFileDeletion())
        .with("timeBeforeArchiving", delays.beforeArchiving())
        .with("timeBeforeFolderDeletion", delays.beforeFolderDeletion());
  }

  private static List<String> sorted(Set<String> texts) {
    return texts.stream().sorted().toList();
  }
}
