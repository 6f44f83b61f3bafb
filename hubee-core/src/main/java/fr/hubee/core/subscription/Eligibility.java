// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.subscription;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.rule.Verdict;
import fr.hubee.core.rule.Violations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a wish: what concerns the organisation, then one line per démarche, as a form would
 * show them. Immutable.
 *
 * @param organisation what concerns the commune and its mairie
 * @param lines one per démarche wished, in order
 */
public record Eligibility(Violations organisation, List<Line> lines) {

  public Eligibility {
    lines = List.copyOf(lines);
  }

  /** Everything that was found, organisation first. */
  public Violations violations() {
    return lines.stream().map(Line::violations).reduce(organisation, Violations::and);
  }

  /** The verdict on the whole wish. */
  public Verdict verdict() {
    return Verdict.of(violations());
  }

  /**
   * The démarches that may be asked for today, by the form that asks for each: a wish for CertDc
   * and the bundle becomes two requests (guide, G30). Empty when the organisation itself is
   * refused.
   */
  public Map<RequestForm, List<Demarche>> requests() {
    Map<RequestForm, List<Demarche>> byForm = new LinkedHashMap<>();
    if (Verdict.of(organisation) instanceof Verdict.Refused) {
      return byForm;
    }
    for (Line line : lines) {
      line.selectable()
          .ifPresent(
              demarche ->
                  byForm.computeIfAbsent(demarche.form(), form -> new ArrayList<>()).add(demarche));
    }
    return byForm;
  }

  /**
   * One démarche of the wish.
   *
   * @param name as it was typed
   * @param demarcheOrNull the démarche meant; null for an unknown one
   * @param violations what was found
   */
  public record Line(String name, @Nullable Demarche demarcheOrNull, Violations violations) {

    /** The démarche meant, if the catalogue knows it. */
    public Optional<Demarche> demarche() {
      return Optional.ofNullable(demarcheOrNull);
    }

    /** The démarche, if it may be asked for: its line is not greyed. */
    public Optional<Demarche> selectable() {
      return demarche().filter(known -> !violations.hasErrors());
    }
  }
}
