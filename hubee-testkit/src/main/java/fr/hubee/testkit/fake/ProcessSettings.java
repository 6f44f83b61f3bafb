// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.profile.ProcessLimits;
import fr.hubee.core.teledossier.profile.RetentionDelays;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/**
 * How the hub is set up for one démarche: whose it is, what it takes, how long it keeps. Immutable.
 *
 * <p>Source: HubEE V1, Process (2021-10, release notes of 2022-03-16).
 *
 * @param code the démarche
 * @param name for people
 * @param operator whose démarche it is
 * @param limits what files and messages it takes
 * @param delays how long files and folders are kept
 * @param purgeStatus the status that starts the purge of the files of a case
 */
public record ProcessSettings(
    ProcessCode code,
    String name,
    OrganizationId operator,
    ProcessLimits limits,
    RetentionDelays delays,
    CaseStatus purgeStatus) {

  public ProcessSettings {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(operator, "operator");
    Objects.requireNonNull(limits, "limits");
    Objects.requireNonNull(delays, "delays");
    Objects.requireNonNull(purgeStatus, "purgeStatus");
  }

  static ProcessSettings of(JsonNode json) {
    return new ProcessSettings(
        new ProcessCode(json.path("code").asText()),
        json.path("name").asText(),
        WireJson.organizationId(json.path("osl")),
        new ProcessLimits(
            texts(json.path("attachmentFormatsEnabled")),
            texts(json.path("siAttachmentFormatsEnabled")),
            texts(json.path("attachmentTypesEnabled")),
            Math.max(1, json.path("attachmentMaxSizeEnabled").asLong()),
            json.path("messageToTransmitter").asBoolean()
                || json.path("messageWithStatus").asBoolean(),
            json.path("authorizedAwaiting").asBoolean()),
        new RetentionDelays(
            days(json, "timeBeforeFileDeletion"),
            days(json, "timeBeforeArchiving"),
            days(json, "timeBeforeFolderDeletion")),
        new CaseStatus(json.path("statusBeforeFileDeletion").asText()));
  }

  private static int days(JsonNode json, String name) {
    return Math.max(0, json.path(name).asInt());
  }

  private static Set<String> texts(JsonNode array) {
    Set<String> texts = new LinkedHashSet<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  /** Returns the body that creates it. */
  ObjectNode toJson() {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("code", code.value())
            .put("name", name)
            .putNull("description")
            .put("isActivated", true);
    json.set("osl", WireJson.identifier(operator));
    put(json.putArray("attachmentFormatsEnabled"), limits.operatorFormats());
    put(json.putArray("siAttachmentFormatsEnabled"), limits.recipientFormats());
    put(json.putArray("attachmentTypesEnabled"), limits.attachmentTypes());
    return json.put("attachmentMaxSizeEnabled", limits.largestFile())
        .put("statusBeforeFileDeletion", purgeStatus.value())
        .put("timeBeforeFileDeletion", delays.beforeFileDeletion())
        .put("timeBeforeArchiving", delays.beforeArchiving())
        .put("timeBeforeFolderDeletion", delays.beforeFolderDeletion())
        .put("messageToTransmitter", limits.messagesAllowed())
        .put("messageWithStatus", limits.messagesAllowed())
        .put("authorizedAwaiting", limits.awaitingAllowed())
        .put("subscriptionValidation", "Manual")
        .putNull("legalJustification");
  }

  private static void put(ArrayNode array, Set<String> texts) {
    texts.stream().sorted().forEach(array::add);
  }
}
