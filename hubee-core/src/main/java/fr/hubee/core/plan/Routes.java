// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.RequestForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The whole way of each démarche, from where it stands to an active subscription. */
final class Routes {

  private final Situation situation;
  private final Map<Demarche, Standing> standings;

  /**
   * @param standings every démarche of the wish that the catalogue knows
   */
  Routes(Situation situation, Map<Demarche, Standing> standings) {
    this.situation = situation;
    this.standings = standings;
  }

  List<Step> of(Demarche demarche) {
    Standing standing = Objects.requireNonNull(standings.get(demarche));
    return switch (standing) {
      case BARRED -> List.of(Step.of(ActKind.NOT_POSSIBLE, demarche));
      case HELD ->
          new HeldRoute(situation).of(demarche, situation.known().held(demarche).orElseThrow());
      case GRANTED, PENDING, FREE -> wholeWay(demarche, standing);
    };
  }

  private List<Step> wholeWay(Demarche demarche, Standing standing) {
    List<Step> steps = new ArrayList<>(new Enquiries(situation).before());
    steps.addAll(approval(demarche, standing));
    if (!endsBadly(steps)) {
      steps.addAll(new GrantedRoute(situation).of(demarche, since(demarche, standing)));
    }
    return steps;
  }

  private static boolean endsBadly(List<Step> steps) {
    return !steps.isEmpty() && steps.get(steps.size() - 1).kind() == ActKind.NOT_POSSIBLE;
  }

  private List<Step> approval(Demarche demarche, Standing standing) {
    return switch (standing) {
      case PENDING -> pending(demarche, situation.known().pending(demarche).orElseThrow());
      case FREE -> asking(demarche.form()).steps();
      case HELD, GRANTED, BARRED -> List.of();
    };
  }

  private List<Step> pending(Demarche demarche, Filed request) {
    if (request.isUnderInstruction()) {
      return List.of(new FiledRoute(situation).decision(request));
    }
    if (situation.isDeclined() && situation.needsPeople()) {
      return List.of(Step.of(ActKind.NOT_POSSIBLE, demarche));
    }
    if (isStuck(request) && situation.profile().oneActiveRequestPerForm()) {
      return asking(demarche.form()).steps();
    }
    List<Step> steps = new ArrayList<>(new PeopleRoute(situation).before(request));
    steps.addAll(asking(demarche.form()).through(request.letGo()));
    return steps;
  }

  private AskingRoute asking(RequestForm form) {
    Set<Demarche> asked = new HashSet<>();
    standings.forEach(
        (demarche, standing) -> {
          if (demarche.form().equals(form) && isToBeAsked(demarche, standing)) {
            asked.add(demarche);
          }
        });
    return new AskingRoute(situation, form, asked);
  }

  private boolean isToBeAsked(Demarche demarche, Standing standing) {
    return standing == Standing.FREE
        || (standing == Standing.PENDING
            && situation.known().pending(demarche).filter(Routes::isStuck).isPresent());
  }

  private static boolean isStuck(Filed request) {
    return request.letGo().isStuck();
  }

  private @Nullable LocalDate since(Demarche demarche, Standing standing) {
    return standing == Standing.GRANTED
        ? situation.known().grant(demarche).map(Grant::onOrNull).orElse(null)
        : null;
  }
}
