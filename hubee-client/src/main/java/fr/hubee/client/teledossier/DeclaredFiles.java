// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.teledossier;

import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.core.rule.Violations;
import fr.hubee.core.teledossier.ContractField;
import fr.hubee.core.teledossier.check.DeclaredFile;
import fr.hubee.core.teledossier.check.EventRules;

/** Files as they are declared to the hub, before their bytes. */
final class DeclaredFiles {

  private DeclaredFiles() {}

  static Violations check(DeclaredFile file, String path) {
    return Texts.required(file.fileName(), ContractField.ATTACHMENT_FILE_NAME, path + ".fileName")
        .and(Texts.required(file.type(), ContractField.ATTACHMENT_TYPE, path + ".type"))
        .and(
            Texts.required(file.mimeType(), ContractField.ATTACHMENT_MIME_TYPE, path + ".mimeType"))
        .and(
            file.size() < 1
                ? Violations.of(EventRules.FILE_EMPTY.at(path + ".size"))
                : Violations.none());
  }

  static JsonObject toJson(DeclaredFile file) {
    return JsonObject.empty()
        .with("fileName", file.fileName())
        .with("type", file.type())
        .with("size", file.size())
        .with("mimeType", file.mimeType());
  }
}
