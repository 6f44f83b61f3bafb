// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.bridge;

import fr.hubee.core.commune.Establishment;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.testkit.fake.datapass.model.DataKey;
import fr.hubee.testkit.fake.datapass.model.Paris;
import fr.hubee.testkit.fake.datapass.model.StoredRequest;
import fr.hubee.testkit.fake.datapass.wire.Shapes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the bridge sends: names and addresses as the request holds them, checked by nobody. */
final class BridgePayloads {

  private BridgePayloads() {}

  static String organizationId(StoredRequest request) {
    return "SI-" + request.organisation().siret() + "-" + codeCommune(request).orElse("");
  }

  private static Optional<String> codeCommune(StoredRequest request) {
    return request.organisation().establishment().map(known -> known.codeCommune().value());
  }

  static Map<String, @Nullable Object> organization(StoredRequest request) {
    Optional<Establishment> known = request.organisation().establishment();
    Map<String, @Nullable Object> body = new LinkedHashMap<>();
    body.put("type", "SI");
    body.put("companyRegister", request.organisation().siret().value());
    body.put("branchCode", codeCommune(request).orElse(""));
    body.put("name", known.map(Establishment::name).orElse(null));
    body.put("code", null);
    body.put("country", "France");
    body.put("postalCode", known.map(Establishment::postalCode).orElse(null));
    body.put("territory", known.map(Establishment::communeLabel).orElse(null));
    body.put("email", text(request, DataKey.EMAIL));
    body.put("phoneNumber", phoneNumber(request));
    body.put("status", "Actif");
    return body;
  }

  /**
   * One subscription.
   *
   * @param organization as HubEE told it: the subscriber is read there
   */
  static Map<String, @Nullable Object> subscription(
      StoredRequest request, Map<String, @Nullable Object> organization, ProcessCode processCode) {
    Map<String, @Nullable Object> body = new LinkedHashMap<>();
    body.put("datapassId", request.id());
    body.put("processCode", processCode.value());
    body.put("subscriber", subscriber(organization));
    body.put("notificationFrequency", "unitaire");
    body.put("validateDateTime", Shapes.date(request.dates().lastValidatedAt()));
    body.put("updateDateTime", Paris.write(request.updatedAt()));
    body.put("status", "Inactif");
    body.put("email", text(request, DataKey.EMAIL));
    body.put("localAdministrator", administrator(request));
    return body;
  }

  private static Map<String, @Nullable Object> subscriber(Map<String, @Nullable Object> told) {
    Map<String, @Nullable Object> subscriber = new LinkedHashMap<>();
    subscriber.put("type", told.get("type"));
    subscriber.put("companyRegister", told.get("companyRegister"));
    subscriber.put("branchCode", told.get("branchCode"));
    return subscriber;
  }

  private static Map<String, @Nullable Object> administrator(StoredRequest request) {
    Map<String, @Nullable Object> person = new LinkedHashMap<>();
    person.put("email", text(request, DataKey.EMAIL));
    person.put("firstName", text(request, DataKey.GIVEN_NAME));
    person.put("lastName", text(request, DataKey.FAMILY_NAME));
    person.put("function", text(request, DataKey.JOB_TITLE));
    person.put("phoneNumber", phoneNumber(request));
    return person;
  }

  private static @Nullable String text(StoredRequest request, DataKey key) {
    return request.data().text(key).orElse(null);
  }

  /** Without spaces, dots and dashes; nothing else changes. */
  private static @Nullable String phoneNumber(StoredRequest request) {
    return request
        .data()
        .text(DataKey.PHONE_NUMBER)
        .map(number -> number.replaceAll("[ .-]", ""))
        .orElse(null);
  }
}
