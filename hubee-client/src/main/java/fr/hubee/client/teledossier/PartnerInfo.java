// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.teledossier;

import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.client.internal.reading.Lenient;
import java.util.Objects;

/**
 * Which program created something: its identification headers. The portal is one too. Immutable.
 *
 * <p>Source: HubEE V1, api_folder 1.2.7, PartnerInfo (2023-04-28).
 *
 * @param editorName the vendor; empty text when unknown
 * @param applicationName the application, {@code Portail} for the portal; empty text when unknown
 * @param softwareVersion its version; empty text when unknown
 */
public record PartnerInfo(String editorName, String applicationName, String softwareVersion) {

  public PartnerInfo {
    Objects.requireNonNull(editorName, "editorName");
    Objects.requireNonNull(applicationName, "applicationName");
    Objects.requireNonNull(softwareVersion, "softwareVersion");
  }

  static PartnerInfo read(JsonObject json) {
    Lenient fields = new Lenient(json);
    return new PartnerInfo(
        fields.text("editorName").orElse(""),
        fields.text("applicationName").orElse(""),
        fields.text("softwareVersion").orElse(""));
  }
}
