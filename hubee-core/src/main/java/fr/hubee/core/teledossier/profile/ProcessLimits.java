// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.profile;

import fr.hubee.core.teledossier.Party;
import java.util.Objects;
import java.util.Set;

/**
 * What the hub is set up to take for one démarche: kinds and size of files by sender, messages,
 * complements. Immutable.
 *
 * <p>Source: HubEE V1, Process (2021-10; release notes of 2022-03-16). No document gives the values
 * of production: read them from the hub, or from the operator.
 *
 * @param operatorFormats MIME types that the operator may send, {@code attachmentFormatsEnabled}
 * @param recipientFormats MIME types that an SI may send, {@code siAttachmentFormatsEnabled}; empty
 *     when SIs may send no file
 * @param attachmentTypes business types that a folder may carry, {@code attachmentTypesEnabled};
 *     empty when the caller does not know them
 * @param largestFile in bytes, {@code attachmentMaxSizeEnabled}
 * @param messagesAllowed {@code messageToTransmitter}, {@code messageWithStatus}
 * @param awaitingAllowed {@code authorizedAwaiting}: ADD_AWAITING may be set
 */
public record ProcessLimits(
    Set<String> operatorFormats,
    Set<String> recipientFormats,
    Set<String> attachmentTypes,
    long largestFile,
    boolean messagesAllowed,
    boolean awaitingAllowed) {

  /**
   * @throws IllegalArgumentException when the largest file has less than one byte
   */
  public ProcessLimits {
    operatorFormats = Set.copyOf(operatorFormats);
    recipientFormats = Set.copyOf(recipientFormats);
    attachmentTypes = Set.copyOf(attachmentTypes);
    if (largestFile < 1) {
      throw new IllegalArgumentException("the largest file has one byte at least");
    }
  }

  /** Returns the MIME types that this sender may send; an administrator sends as an operator. */
  public Set<String> formatsOf(Party sender) {
    return Objects.requireNonNull(sender, "sender") == Party.SI
        ? recipientFormats
        : operatorFormats;
  }
}
