// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.teledossier;

import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.client.internal.reading.OrganizationJson;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.rule.Violations;
import fr.hubee.core.teledossier.CaseNumber;
import fr.hubee.core.teledossier.ContractField;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A case (sous-dossier) to create with its folder: one recipient. Immutable.
 *
 * <p>Source: HubEE V1, api_folder 1.2.7, POST folders (2023-04-28).
 *
 * @param number the operator's, unique in the folder: {@code folderNumber.caseNumber(1)}
 * @param recipient who is to receive it; the hub wants an active subscription of his
 * @param partnerAttributesOrNull technical words for the recipient, at most 1024 characters; null
 *     for none
 */
public record NewCase(
    CaseNumber number, OrganizationId recipient, @Nullable String partnerAttributesOrNull) {

  public NewCase {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(recipient, "recipient");
  }

  /** Returns a case without technical words. */
  public static NewCase of(CaseNumber number, OrganizationId recipient) {
    return new NewCase(number, recipient, null);
  }

  Violations check(String path) {
    return number
        .check(path + ".externalId")
        .and(
            Texts.optional(
                partnerAttributesOrNull,
                ContractField.PARTNER_ATTRIBUTES,
                path + ".partnerAttributes"));
  }

  JsonObject toJson() {
    return JsonObject.empty()
        .with("externalId", number.value())
        .with("recipient", OrganizationJson.of(recipient))
        .with("partnerAttributes", Texts.present(partnerAttributesOrNull));
  }

  /** Returns the number and the recipient. */
  @Override
  public String toString() {
    return "NewCase[" + number + ", " + recipient + "]";
  }
}
