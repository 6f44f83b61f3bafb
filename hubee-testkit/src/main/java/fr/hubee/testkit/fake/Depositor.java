// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Plays the operator: creates a folder, sends its files, completes it. */
final class Depositor {

  private static final String PATH = "/teledossiers/v1/folders";

  private final Map<String, FakeCall.Handler> services;
  private final Processes processes;

  Depositor(Map<String, FakeCall.Handler> services, Processes processes) {
    this.services = services;
    this.processes = processes;
  }

  Deposited deposit(Teledossier teledossier) {
    ProcessSettings settings =
        processes
            .find(teledossier.processCode())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "the hub does not know " + teledossier.processCode()));
    Caller operator =
        new Caller(settings.operator().siret().value(), Caller.OSL, settings.operator(), null);
    JsonNode folder =
        Json.tree(call(operator, "createFolder", Map.of(), Content.of(teledossier.toJson())));
    List<String> files = ids(folder.path("attachments"));
    String id = folder.path("id").asText();
    for (int i = 0; i < files.size(); i++) {
      call(
          operator,
          "uploadFolderAttachment",
          Map.of("folderId", id, "attachmentId", files.get(i)),
          teledossier.files().get(i).content());
    }
    call(
        operator,
        "updateFolder",
        Map.of("folderId", id),
        Content.of("{\"globalStatus\":\"HUBEE_COMPLETED\"}"));
    return new Deposited(id, ids(folder.path("cases")), files);
  }

  private Content call(
      Caller operator, String operation, Map<String, String> identifiers, Content content) {
    FakeRequest request = new FakeRequest("POST", PATH, Map.of(), Map.of(), content);
    try {
      return Objects.requireNonNull(services.get(operation))
          .answer(new FakeCall(request, operator, identifiers))
          .content();
    } catch (Refusal refusal) {
      throw new IllegalArgumentException("the hub refuses: " + refusal.answer().body(), refusal);
    }
  }

  private static List<String> ids(JsonNode array) {
    List<String> ids = new ArrayList<>();
    array.forEach(each -> ids.add(each.path("id").asText()));
    return ids;
  }
}
