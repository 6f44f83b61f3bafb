// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.subscription;

import fr.hubee.core.commune.CommuneDirectory;
import fr.hubee.core.commune.Sirene;
import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.Environment;
import fr.hubee.core.request.RequestRules;
import fr.hubee.core.rule.Excerpt;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.rule.Violations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Says whether a commune may ask for the démarches it wishes: every violation at once, nothing
 * thrown. Immutable; thread-safe if its directory and its Sirene are.
 */
public final class EligibilityCheck {

  private final DemarcheCatalogue catalogue;
  private final Environment environment;
  private final OrganisationCheck organisation;

  /**
   * Builds a check.
   *
   * @param catalogue the démarches that exist
   * @param directory the communes that exist
   * @param sirene where SIRETs are looked up; asked only for a SIRET whose checksum is right
   * @param environment sandboxes forgive a wrong checksum
   */
  public EligibilityCheck(
      DemarcheCatalogue catalogue,
      CommuneDirectory directory,
      Sirene sirene,
      Environment environment) {
    this.catalogue = Objects.requireNonNull(catalogue, "catalogue");
    this.environment = Objects.requireNonNull(environment, "environment");
    this.organisation =
        new OrganisationCheck(
            Objects.requireNonNull(directory, "directory"),
            Objects.requireNonNull(sirene, "sirene"),
            environment);
  }

  /** Answers a wish. An empty choice of démarches is itself a violation. */
  public Eligibility check(SubscriptionWish wish) {
    Violations found = organisation.check(wish.commune(), wish.siret());
    if (wish.demarches().isEmpty()) {
      found = found.and(Violations.of(RequestRules.NO_DEMARCHE.at("demarches")));
    }
    List<Eligibility.Line> lines = new ArrayList<>();
    Set<Demarche> seen = new HashSet<>();
    for (String name : wish.demarches()) {
      lines.add(line(name, wish, seen));
    }
    return new Eligibility(found, lines);
  }

  private Eligibility.Line line(String name, SubscriptionWish wish, Set<Demarche> seen) {
    String path = "demarches[" + Excerpt.of(name) + "]";
    Violations found = catalogue.check(name, wish.date(), environment, path);
    Optional<Demarche> demarche = catalogue.find(name);
    if (demarche.isPresent()) {
      found = found.and(known(demarche.get(), wish.existing(), seen, path));
    }
    return new Eligibility.Line(name, demarche.orElse(null), found);
  }

  private Violations known(
      Demarche demarche, ExistingSubscriptions existing, Set<Demarche> seen, String path) {
    List<Violation> found = new ArrayList<>();
    DemarcheCode code = demarche.code();
    if (!seen.add(demarche)) {
      found.add(RequestRules.ONE_SUBSCRIPTION_PER_DEMARCHE.at(path, code));
    }
    if (existing.atHubee().stream().anyMatch(held -> names(held, demarche))) {
      found.add(EligibilityRules.ALREADY_SUBSCRIBED.at(path, code));
    }
    held(EligibilityRules.ACTIVE_HABILITATION, existing.habilitations(), demarche, path)
        .ifPresent(found::add);
    held(EligibilityRules.PENDING_REQUEST, existing.pendingRequests(), demarche, path)
        .ifPresent(found::add);
    return Violations.of(found);
  }

  private Optional<Violation> held(
      Rule rule, Map<DemarcheCode, String> holders, Demarche demarche, String path) {
    return holders.entrySet().stream()
        .filter(holder -> names(holder.getKey(), demarche))
        .map(Map.Entry::getValue)
        .min(Comparator.naturalOrder())
        .map(holder -> rule.at(path, demarche.code(), holder));
  }

  /** True when the code, in whatever spelling the caller met it, means this démarche. */
  private boolean names(DemarcheCode code, Demarche demarche) {
    return catalogue.find(code).filter(demarche::equals).isPresent();
  }
}
