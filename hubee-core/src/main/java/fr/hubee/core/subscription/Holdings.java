// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.subscription;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.request.RequestProfile;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.rule.Violations;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the commune already has, seen from one démarche: it may hold it, or hold its form. */
final class Holdings {

  private final DemarcheCatalogue catalogue;
  private final RequestProfile profile;
  private final ExistingSubscriptions existing;

  Holdings(DemarcheCatalogue catalogue, RequestProfile profile, ExistingSubscriptions existing) {
    this.catalogue = catalogue;
    this.profile = profile;
    this.existing = existing;
  }

  Violations check(Demarche demarche, String path) {
    Violations same = sameDemarche(demarche, path);
    return same.hasErrors() || !profile.oneActiveRequestPerForm() ? same : sameForm(demarche, path);
  }

  private Violations sameDemarche(Demarche demarche, String path) {
    Predicate<Demarche> same = demarche::equals;
    Stream<Violation> atHubee =
        existing.atHubee().stream()
            .filter(code -> means(code, same))
            .limit(1)
            .map(code -> EligibilityRules.ALREADY_SUBSCRIBED.at(path, demarche.code()));
    Stream<Violation> atDataPass =
        Stream.of(
                held(EligibilityRules.ACTIVE_HABILITATION, existing.habilitations(), same),
                held(EligibilityRules.PENDING_REQUEST, existing.pendingRequests(), same))
            .flatMap(Optional::stream)
            .map(held -> held.rule().at(path, demarche.code(), held.holder()));
    return Violations.of(Stream.concat(atHubee, atDataPass).toList());
  }

  /** The first that applies: what is under way, what blocks, what is to be updated. */
  private Violations sameForm(Demarche demarche, String path) {
    Predicate<Demarche> ofForm = other -> other.form().equals(demarche.form());
    return Stream.of(
            held(EligibilityRules.FORM_BUSY, existing.pendingRequests(), ofForm),
            held(EligibilityRules.ARCHIVE_FIRST, existing.closedRequests(), demarche::equals),
            held(EligibilityRules.REOPEN_INSTEAD, existing.habilitations(), ofForm),
            usedAtHubee(ofForm))
        .flatMap(Optional::stream)
        .findFirst()
        .map(held -> Violations.of(held.rule().at(path, demarche.code(), held.holder())))
        .orElseGet(Violations::none);
  }

  /** The habilitation whose request takes a démarche of the same form. */
  Optional<String> habilitationOfForm(Demarche demarche) {
    return held(
            EligibilityRules.REOPEN_INSTEAD,
            existing.habilitations(),
            other -> other.form().equals(demarche.form()))
        .map(Held::holder);
  }

  private Optional<Held> usedAtHubee(Predicate<Demarche> ofForm) {
    String codes =
        existing.atHubee().stream()
            .filter(code -> means(code, ofForm))
            .map(DemarcheCode::value)
            .sorted()
            .collect(Collectors.joining(", "));
    return codes.isEmpty()
        ? Optional.empty()
        : Optional.of(new Held(EligibilityRules.FORM_ALREADY_USED, codes));
  }

  private Optional<Held> held(
      Rule rule, Map<DemarcheCode, String> holders, Predicate<Demarche> which) {
    return holders.entrySet().stream()
        .filter(holder -> means(holder.getKey(), which))
        .map(Map.Entry::getValue)
        .sorted()
        .findFirst()
        .map(holder -> new Held(rule, holder));
  }

  /** True when the code, in whatever spelling the caller met it, means such a démarche. */
  private boolean means(DemarcheCode code, Predicate<Demarche> which) {
    return catalogue.find(code).filter(which).isPresent();
  }

  private record Held(Rule rule, String holder) {}
}
