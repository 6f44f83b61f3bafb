// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.subscription;

import fr.hubee.core.commune.CommuneDirectory;
import fr.hubee.core.commune.Sirene;
import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.Environment;
import fr.hubee.core.request.RequestProfile;
import fr.hubee.core.request.RequestRules;
import fr.hubee.core.rule.Excerpt;
import fr.hubee.core.rule.Violations;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
  private final RequestProfile profile;

  /**
   * Builds a check by the rules of today's DataPass, {@link RequestProfile#DATAPASS_V2_2026}.
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
    this(catalogue, directory, sirene, environment, RequestProfile.DATAPASS_V2_2026);
  }

  /**
   * Builds a check by the rules of one version of DataPass.
   *
   * @param catalogue the démarches that exist
   * @param directory the communes that exist
   * @param sirene where SIRETs are looked up; asked only for a SIRET whose checksum is right
   * @param environment sandboxes forgive a wrong checksum
   * @param profile says whether a form takes one active request at a time
   */
  public EligibilityCheck(
      DemarcheCatalogue catalogue,
      CommuneDirectory directory,
      Sirene sirene,
      Environment environment,
      RequestProfile profile) {
    this.profile = Objects.requireNonNull(profile, "profile");
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
    Violations found =
        seen.add(demarche)
            ? Violations.none()
            : Violations.of(RequestRules.ONE_SUBSCRIPTION_PER_DEMARCHE.at(path, demarche.code()));
    return found.and(new Holdings(catalogue, profile, existing).check(demarche, path));
  }
}
