// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.RequestForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the situation of a row of the decision table. */
final class SituationReader {

  private static final Pattern DAY = Pattern.compile("le=(\\d{4}-\\d{2}-\\d{2})");

  private final DecisionRow row;
  private final Words words;

  SituationReader(DecisionRow row, Words words) {
    this.row = row;
    this.words = words;
  }

  PlanWish wish() {
    List<String> wished =
        row.split("démarches", " ").map(words.wishes::meaning).flatMap(List::stream).toList();
    return PlanWish.of(
            words.communes.meaning(row.cell("commune")),
            words.mairies.meaning(row.cell("mairie")).siret(),
            wished,
            LocalDate.parse(row.cell("date")))
        .withExisting(existing())
        .withMeans(means())
        .withPreferences(preferences());
  }

  private WhatExists existing() {
    WhatExists known = WhatExists.unknown();
    known = row.cell("chez HubEE").startsWith("?") ? known : known.withHubeeRead();
    known = row.cell("sur DataPass").startsWith("?") ? known : known.withDatapassRead();
    for (String entry : entries("chez HubEE")) {
      known = known.with(subscription(entry));
    }
    for (String entry : entries("sur DataPass")) {
      known = entry.startsWith("H") ? known.with(habilitation(entry)) : known.with(request(entry));
    }
    return known.with(words.decisions.meaning(row.cell("équipe HubEE")));
  }

  private List<String> entries(String column) {
    return row.split(column, " \\+ ")
        .filter(entry -> !entry.equals("?") && !entry.equals("rien"))
        .toList();
  }

  private SeenSubscription subscription(String entry) {
    String[] parts = entry.split(" ");
    SeenSubscription seen = SeenSubscription.ofUnknownState(code(parts[0]));
    for (String word : Arrays.copyOfRange(parts, 1, parts.length)) {
      Matcher day = DAY.matcher(word);
      if (day.matches()) {
        seen = seen.withActivationDate(LocalDate.parse(day.group(1)));
      } else if (words.subscriptions.knows(word)) {
        seen = seen.withState(words.subscriptions.meaning(word));
      } else {
        seen = words.traits.meaning(word).apply(seen);
      }
    }
    return seen;
  }

  private SeenRequest request(String entry) {
    List<String> rest = new ArrayList<>(List.of(entry.split(" ")));
    String id = rest.remove(0);
    String state = rest.remove(0);
    List<Demarche> asked =
        rest.stream().flatMap(word -> DemarcheCatalogue.standard().find(word).stream()).toList();
    rest.removeIf(word -> DemarcheCatalogue.standard().find(word).isPresent());
    RequestForm form = asked.isEmpty() ? words.forms.meaning(rest.remove(0)) : asked.get(0).form();
    SeenRequest seen =
        SeenRequest.of(
            id,
            form,
            words.requests.meaning(state),
            asked.stream().map(Demarche::code).toArray(DemarcheCode[]::new));
    for (String word : rest) {
      seen = with(word, seen);
    }
    return seen;
  }

  private SeenRequest with(String word, SeenRequest seen) {
    Matcher day = DAY.matcher(word);
    return day.matches()
        ? seen.withSubmittedOn(LocalDate.parse(day.group(1)))
        : words.circumstances.meaning(word).apply(seen);
  }

  private SeenHabilitation habilitation(String entry) {
    String[] parts = entry.split(" ");
    List<DemarcheCode> demarches = new ArrayList<>();
    SeenHabilitation seen = SeenHabilitation.of(parts[0]);
    for (String word : Arrays.copyOfRange(parts, 1, parts.length)) {
      Matcher day = DAY.matcher(word);
      if (day.matches()) {
        seen = seen.withGrantedOn(LocalDate.parse(day.group(1)));
      } else if (word.startsWith("de=")) {
        seen = seen.withRequest(word.substring(3));
      } else {
        demarches.add(code(word));
      }
    }
    return new SeenHabilitation(seen.id(), demarches, seen.requestOrNull(), seen.grantedOnOrNull());
  }

  private Means means() {
    Means means = Means.none();
    for (String word : row.split("moyens", " ").filter(word -> !word.equals("–")).toList()) {
      if (word.startsWith("SI:")) {
        means = means.withCredentials(code(word.substring(3)));
      } else if (word.startsWith("module:")) {
        means = means.withModule(code(word.substring(7)));
      } else {
        means = means.with(words.rights.meaning(word));
      }
    }
    return means;
  }

  private DemarcheCode code(String word) {
    words.wishes.meaning(word);
    return new DemarcheCode(word);
  }

  private Preferences preferences() {
    Preferences liked = Preferences.none();
    for (String word : row.split("souhaits", " ").toList()) {
      Matcher day = DAY.matcher(word);
      liked =
          day.matches()
              ? liked.withActivation(LocalDate.parse(day.group(1)))
              : words.preferences.meaning(word).apply(liked);
    }
    return liked;
  }
}
