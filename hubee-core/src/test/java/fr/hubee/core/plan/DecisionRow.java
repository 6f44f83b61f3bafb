// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.fixture.SmallDirectory;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One situation of the decision table, and the plan that is expected.
 *
 * @param cells as they are written, in the order of the columns
 */
record DecisionRow(List<String> cells) {

  static final List<String> COLUMNS =
      List.of(
          "n°",
          "commune",
          "mairie",
          "démarches",
          "chez HubEE",
          "sur DataPass",
          "équipe HubEE",
          "profil",
          "date",
          "site",
          "moyens",
          "souhaits",
          "plan");

  private static final Pattern ACT =
      Pattern.compile("(?:\\(([0-9]+)\\) )?(\\S+?)(?: (D?[0-9]+))?(?:\\[([^]]*)])?");

  DecisionRow {
    if (cells.size() != COLUMNS.size()) {
      throw new IllegalArgumentException(cells.size() + " cellules : " + cells);
    }
  }

  int number() {
    return Integer.parseInt(cell("n°"));
  }

  String cell(String column) {
    return cells.get(COLUMNS.indexOf(column));
  }

  /** Everything but the number and the plan: two rows never describe the same situation. */
  List<String> situation() {
    return cells.subList(1, cells.size() - 1);
  }

  Plan plan(Words words) {
    return new SubscriptionPlanner(
            DemarcheCatalogue.standard(),
            new SmallDirectory(),
            words.mairies.meaning(cell("mairie")).sirene(),
            words.sites.meaning(cell("site")),
            words.profiles.meaning(cell("profil")))
        .plan(new SituationReader(this, words).wish());
  }

  /** What the last column says: {@code number kind [démarches] request after}. */
  List<String> expected(Words words) {
    List<String> acts = new ArrayList<>();
    for (String chain : cell("plan").split(" ; ")) {
      boolean first = true;
      for (String text : chain.split(" → ")) {
        Matcher act = ACT.matcher(text);
        if (!act.matches()) {
          throw new IllegalArgumentException("« " + text + " » n'est pas un acte");
        }
        String after = first ? act.group(1) : String.valueOf(acts.size());
        first = false;
        acts.add(
            line(
                acts.size() + 1,
                words.acts.meaning(act.group(2)),
                act.group(4) == null ? allDemarches() : act.group(4),
                act.group(3),
                after));
      }
    }
    return acts;
  }

  /** What the plan says, in the same words. */
  static List<String> told(Plan plan) {
    return plan.acts().stream()
        .map(
            act ->
                line(
                    act.number(),
                    act.kind(),
                    String.join(
                        " ", act.demarches().stream().map(one -> one.code().value()).toList()),
                    act.requestOrNull(),
                    act.afterOrNull() == null ? null : act.afterOrNull().toString()))
        .toList();
  }

  private static String line(
      int number, ActKind kind, String demarches, String request, String after) {
    return number
        + ". "
        + kind
        + " ["
        + demarches
        + "]"
        + (request == null ? "" : " " + request)
        + (after == null ? "" : " after " + after);
  }

  private String allDemarches() {
    return String.join(
        " ",
        split("démarches", " ")
            .map(word -> DemarcheCatalogue.standard().find(word).orElseThrow().code().value())
            .toList());
  }

  Stream<String> split(String column, String separator) {
    return Stream.of(cell(column).split(separator));
  }

  /** Returns the number and the situation, to name the test. */
  @Override
  public String toString() {
    return "n° " + number() + " : " + String.join(" | ", situation());
  }
}
