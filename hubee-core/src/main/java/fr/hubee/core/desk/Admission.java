// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import fr.hubee.core.commune.Commune;
import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.identity.Siret;
import fr.hubee.core.request.RequestRules;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.rule.Violations;
import fr.hubee.core.subscription.Eligibility;
import fr.hubee.core.subscription.EligibilityCheck;
import fr.hubee.core.subscription.EligibilityRules;
import fr.hubee.core.subscription.ExistingSubscriptions;
import fr.hubee.core.subscription.SubscriptionLifecycle;
import fr.hubee.core.subscription.SubscriptionWish;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks the eligibility check on behalf of the desk, with what HubEE holds. */
final class Admission {

  private final EligibilityCheck check;
  private final KnownSubscriptions known;

  Admission(EligibilityCheck check, KnownSubscriptions known) {
    this.check = check;
    this.known = known;
  }

  /**
   * Checks démarches for an organisation, on the day in Paris when the request was opened.
   *
   * @param siret as typed; HubEE is asked only about a well-formed one
   */
  Eligibility ask(
      Commune commune, @Nullable String siret, List<String> demarches, Instant openedAt) {
    ExistingSubscriptions existing =
        Siret.check(siret, "siret")
            .value()
            .map(organisation -> existing(known.heldBy(organisation)))
            .orElseGet(ExistingSubscriptions::none);
    LocalDate day = LocalDate.ofInstant(openedAt, SubscriptionLifecycle.ZONE);
    return check.check(new SubscriptionWish(commune, siret, demarches, day, existing));
  }

  /** Says which démarches HubEE holds already, of those that are not the request's own. */
  Violations heldElsewhere(FiledRequest filed) {
    List<DemarcheCode> others = others(filed, filed.request().demarches());
    if (others.isEmpty()) {
      return Violations.none();
    }
    Set<DemarcheCode> held = known.heldBy(filed.request().siret());
    List<Violation> found =
        others.stream()
            .filter(held::contains)
            .map(code -> EligibilityRules.ALREADY_SUBSCRIBED.at("demarches[" + code + "]", code))
            .toList();
    return Violations.of(found);
  }

  /** Says which démarches belong to another form. */
  static Violations mixed(RequestForm form, List<Demarche> demarches) {
    List<Violation> found =
        demarches.stream()
            .filter(demarche -> !demarche.form().equals(form))
            .map(Demarche::code)
            .map(code -> RequestRules.FORMS_MIXED.at("demarches[" + code + "]", code, form.label()))
            .toList();
    return Violations.of(found);
  }

  /** Returns the démarches that are not the request's own already. */
  static List<DemarcheCode> others(FiledRequest filed, List<Demarche> demarches) {
    List<DemarcheCode> own = filed.own().toList();
    return demarches.stream().map(Demarche::code).filter(code -> !own.contains(code)).toList();
  }

  private static ExistingSubscriptions existing(Set<DemarcheCode> atHubee) {
    return new ExistingSubscriptions(atHubee, Map.of(), Map.of(), Map.of());
  }
}
