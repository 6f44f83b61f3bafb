// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import fr.hubee.core.commune.CommuneDirectory;
import fr.hubee.core.commune.Sirene;
import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.request.RequestProfile;
import fr.hubee.core.rule.Verdict;
import fr.hubee.core.rule.Violations;
import fr.hubee.core.subscription.Eligibility;
import fr.hubee.core.subscription.EligibilityCheck;
import fr.hubee.core.subscription.EligibilityRules;
import fr.hubee.core.subscription.SubscriptionWish;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Makes plans: what is to be done for a wish, by whom, where, in which order and why. The verdicts
 * are those of {@link EligibilityCheck}; whether a request can move is asked of its machine. A plan
 * is data: nothing is sent, and nothing is ever accepted for a person. Immutable; thread-safe if
 * its directory and its Sirene are.
 *
 * <p>Source: guide 1.0.0 (2022), DataPass v2 (2026-08-06), HubEE, specification 1.2.2 (2021-08-31).
 */
public final class SubscriptionPlanner {

  private final DemarcheCatalogue catalogue;
  private final RequestProfile profile;
  private final EligibilityCheck check;
  private final Addresses addresses;

  /**
   * Builds a planner by the rules of today's DataPass, {@link RequestProfile#DATAPASS_V2_2026}.
   *
   * @param catalogue the démarches that exist
   * @param directory the communes that exist
   * @param sirene where SIRETs are looked up
   * @param site which DataPass and which portal, and by which rules they live
   */
  public SubscriptionPlanner(
      DemarcheCatalogue catalogue, CommuneDirectory directory, Sirene sirene, DatapassSite site) {
    this(catalogue, directory, sirene, site, RequestProfile.DATAPASS_V2_2026);
  }

  /**
   * Builds a planner by the rules of one version of DataPass.
   *
   * @param catalogue the démarches that exist
   * @param directory the communes that exist
   * @param sirene where SIRETs are looked up
   * @param site which DataPass and which portal, and by which rules they live
   * @param profile says what requests can do; v1 had neither updates nor transfers nor an API
   */
  public SubscriptionPlanner(
      DemarcheCatalogue catalogue,
      CommuneDirectory directory,
      Sirene sirene,
      DatapassSite site,
      RequestProfile profile) {
    this.catalogue = Objects.requireNonNull(catalogue, "catalogue");
    this.profile = Objects.requireNonNull(profile, "profile");
    this.check = new EligibilityCheck(catalogue, directory, sirene, site.environment(), profile);
    this.addresses = new Addresses(site, profile);
  }

  /**
   * Makes the plan of a wish. Throws only what the directory or the Sirene throw when they cannot
   * answer.
   */
  public Plan plan(PlanWish wish) {
    Known known = new Known(wish, catalogue, profile);
    Eligibility found =
        check.check(
            new SubscriptionWish(
                wish.commune(),
                wish.siret(),
                wish.demarches(),
                wish.date(),
                known.forEligibility()));
    Situation situation = new Situation(wish, found, known, profile);
    List<PlannedAct> acts =
        new Merging(addresses, wish.means(), found.organisation()).of(tracks(situation));
    return new Plan(wish.commune(), wish.date(), wish.remarks().and(found.violations()), acts);
  }

  private static List<Track> tracks(Situation situation) {
    Violations organisation = situation.organisation();
    if (!(Verdict.of(organisation) instanceof Verdict.Refused)) {
      return routes(situation);
    }
    Step only =
        Step.forAll(
            organisation.contains(EligibilityRules.ARRONDISSEMENT)
                ? ActKind.NOT_POSSIBLE
                : ActKind.CORRECT_WISH);
    List<Track> tracks = new ArrayList<>();
    for (Demarche demarche : standings(situation).keySet()) {
      tracks.add(new Track(demarche, Violations.none(), List.of(only)));
    }
    return tracks.isEmpty() ? List.of(new Track(null, Violations.none(), List.of(only))) : tracks;
  }

  private static List<Track> routes(Situation situation) {
    Map<Demarche, Standing> standings = standings(situation);
    Routes routes = new Routes(situation, standings);
    Set<Demarche> done = new HashSet<>();
    List<Track> tracks = new ArrayList<>();
    for (Eligibility.Line line : situation.found().lines()) {
      Demarche demarche = line.demarcheOrNull();
      if (demarche == null) {
        tracks.add(new Track(null, line.violations(), List.of(Step.forAll(ActKind.NOT_POSSIBLE))));
      } else if (done.add(demarche)) {
        tracks.add(new Track(demarche, line.violations(), routes.of(demarche)));
      }
    }
    return tracks;
  }

  /** A démarche that is wished twice counts once, where it comes first. */
  private static Map<Demarche, Standing> standings(Situation situation) {
    Map<Demarche, Standing> standings = new LinkedHashMap<>();
    for (Eligibility.Line line : situation.found().lines()) {
      line.demarche()
          .ifPresent(demarche -> standings.putIfAbsent(demarche, Standing.of(line.violations())));
    }
    return standings;
  }
}
