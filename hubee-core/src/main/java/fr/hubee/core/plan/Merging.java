// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.rule.Violations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes one plan of several ways: what démarches have in common, from the start on, is done once.
 * Acts are numbered level by level, so that what can be done now comes first.
 */
final class Merging {

  private record Key(@Nullable Integer after, Step step) {}

  private final Addresses addresses;
  private final Means means;
  private final Violations organisation;
  private final List<PlannedAct> acts = new ArrayList<>();

  Merging(Addresses addresses, Means means, Violations organisation) {
    this.addresses = addresses;
    this.means = means;
    this.organisation = organisation;
  }

  List<PlannedAct> of(List<Track> tracks) {
    Integer[] last = new Integer[tracks.size()];
    for (int depth = 0; addLevel(tracks, depth, last); depth++) {}
    return List.copyOf(acts);
  }

  private boolean addLevel(List<Track> tracks, int depth, @Nullable Integer[] last) {
    Map<Key, List<Integer>> level = new LinkedHashMap<>();
    for (int i = 0; i < tracks.size(); i++) {
      List<Step> steps = tracks.get(i).steps();
      if (depth < steps.size()) {
        level.computeIfAbsent(new Key(last[i], steps.get(depth)), key -> new ArrayList<>()).add(i);
      }
    }
    level.forEach(
        (key, indexes) -> {
          acts.add(act(key, indexes.stream().map(tracks::get).toList()));
          indexes.forEach(index -> last[index] = acts.size());
        });
    return !level.isEmpty();
  }

  private PlannedAct act(Key key, List<Track> served) {
    Step step = key.step();
    List<Demarche> demarches =
        served.stream().map(Track::demarche).filter(Objects::nonNull).toList();
    return new PlannedAct(
        acts.size() + 1,
        step.kind(),
        step.form(),
        demarches,
        step.request(),
        step.day(),
        step.mode(),
        Helpers.of(step.kind(), means),
        addresses.link(step, demarches),
        addresses.writeTo(step),
        reasons(step.kind(), served),
        key.after());
  }

  private Violations reasons(ActKind kind, List<Track> served) {
    Set<Violation> met = new LinkedHashSet<>();
    organisation.forEach(each -> addIfLeading(each, kind, met));
    served.forEach(track -> track.found().forEach(each -> addIfLeading(each, kind, met)));
    return Violations.of(List.copyOf(met));
  }

  private static void addIfLeading(Violation each, ActKind kind, Set<Violation> met) {
    if (Because.leads(each, kind)) {
      met.add(each);
    }
  }
}
