// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.contract;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.desk.FiledRequest;
import fr.hubee.core.desk.HeldSubscription;
import fr.hubee.core.request.SubscriptionRequest;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Everything that must come back from a store, name by name, so that a difference is named. */
final class Portrait {

  private Portrait() {}

  static Map<String, Object> of(FiledRequest filed) {
    SubscriptionRequest request = filed.request();
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("id", filed.id());
    parts.put("version", filed.version());
    parts.put("openedAt", filed.openedAt());
    parts.put("granted", filed.granted());
    parts.put(
        "atHubee",
        filed.atHubee().stream().sorted(Comparator.comparing(HeldSubscription::demarche)).toList());
    parts.put("claims", filed.claims());
    parts.put("form", request.form().uid());
    parts.put("commune", request.commune().kind() + " " + request.commune().code());
    parts.put("siret", request.siret());
    parts.put("demarches", request.demarches().stream().map(Demarche::code).toList());
    parts.put("administrator", request.administrator());
    parts.put("termsAccepted", request.termsAccepted());
    parts.put("state", request.state());
    parts.put("history", request.history());
    parts.put("profile", request.profile());
    parts.put("applicant", request.applicant());
    parts.put("dates", request.dates());
    parts.put("habilitations", request.habilitations());
    parts.put("dirtyFromV1", request.snapshot().dirtyFromV1());
    parts.put("needsPeople", request.needsPeople());
    return parts;
  }
}
