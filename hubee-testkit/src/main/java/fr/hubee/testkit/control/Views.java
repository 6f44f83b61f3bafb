// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.control;

import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.testkit.fake.Deposited;
import fr.hubee.testkit.fake.HubMail;
import fr.hubee.testkit.fake.PlannedFault;
import fr.hubee.testkit.fake.RecordedCall;
import fr.hubee.testkit.fake.Teledossier;
import fr.hubee.testkit.fake.datapass.mail.Mail;
import fr.hubee.testkit.fake.datapass.model.RequestView;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How things look in the answers of the control API. */
final class Views {

  private Views() {}

  static Map<String, @Nullable Object> of(Credentials pair) {
    return Shape.of("clientId", pair.clientId())
        .with("secret", pair.secret())
        .with("scope", pair.scope())
        .with("organization", pair.organization().map(OrganizationId::toString).orElse(null))
        .with("processCode", pair.processCode().map(ProcessCode::value).orElse(null))
        .tree();
  }

  static Map<String, @Nullable Object> of(PlannedFault planned) {
    return Shape.of("fault", planned.fault())
        .with("operation", planned.operation().isEmpty() ? null : planned.operation())
        .with("when", planned.when())
        .tree();
  }

  static Map<String, @Nullable Object> of(String system, RecordedCall call) {
    return Shape.of("system", system)
        .with("at", call.at().toString())
        .with("method", call.method())
        .with("path", call.path())
        .with("operation", call.operationIdOrNull())
        .with("client", call.clientIdOrNull())
        .with("scope", call.scopeOrNull())
        .with("status", call.status())
        .with("invalid", call.invalid())
        .tree();
  }

  static Map<String, @Nullable Object> of(HubMail mail) {
    return Shape.of("system", "hubee")
        .with("at", mail.at().toString())
        .with("kind", mail.kind().name())
        .with("to", mail.to())
        .with("caseNumber", mail.caseNumber())
        .tree();
  }

  static Map<String, @Nullable Object> of(Mail mail) {
    return Shape.of("system", "datapass")
        .with("at", mail.at().toString())
        .with("kind", mail.kind().name())
        .with("to", mail.to())
        .with("subject", mail.subject())
        .with("text", mail.text())
        .tree();
  }

  static Map<String, @Nullable Object> of(Teledossier teledossier, Deposited deposited) {
    return Shape.of("folderId", deposited.folderId())
        .with("externalId", teledossier.externalId())
        .with("caseIds", deposited.caseIds())
        .with("attachmentIds", deposited.fileIds())
        .tree();
  }

  static Map<String, @Nullable Object> of(RequestView request) {
    return Shape.of("id", request.id())
        .with("form", request.form().definitionId())
        .with("siret", request.siret().value())
        .with("state", request.state().name())
        .with("label", request.state().label())
        .with("termsAccepted", request.termsAccepted())
        .with("scopes", request.scopes())
        .with("events", request.events())
        .with("externalProviderId", request.externalProviderIdOrNull())
        .tree();
  }
}
