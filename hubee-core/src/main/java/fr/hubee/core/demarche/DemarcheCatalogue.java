// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.demarche;

import fr.hubee.core.rule.Excerpt;
import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.rule.Violations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The démarches that a commune may subscribe to, as dated data, never an enum: the list moves.
 * {@link #standard} is what was true on {@link #asOf}; {@link #with} adds yours. Immutable and
 * thread-safe.
 *
 * <p>Source: guide 1.0.0 (2022, G56), DataPass v2 (2026-08-06).
 */
public final class DemarcheCatalogue {

  /** How far beyond {@link #asOf} an answer is given without a warning. */
  public static final int YEARS_TRUSTED = 2;

  private static final DemarcheCatalogue STANDARD =
      new DemarcheCatalogue(LocalDate.of(2026, 8, 6), StandardDemarches.all());

  private final LocalDate asOf;
  private final List<Demarche> demarches;

  /** By each name as it is written, and by its key. */
  private final Map<String, Demarche> byName;

  private final LocalDate trustedUntil;

  private DemarcheCatalogue(LocalDate asOf, List<Demarche> demarches) {
    this.asOf = asOf;
    this.demarches = List.copyOf(demarches);
    this.byName = new LinkedHashMap<>();
    this.trustedUntil = asOf.plusYears(YEARS_TRUSTED);
    for (Demarche demarche : demarches) {
      for (String name : demarche.names()) {
        byName.put(key(name), demarche);
        byName.put(name, demarche);
      }
    }
  }

  /** Returns the catalogue that comes with the library: AEC, DDPACS, RCO, DHTOUR, JCC and more. */
  public static DemarcheCatalogue standard() {
    return STANDARD;
  }

  /** Returns a catalogue that also holds this démarche; it replaces one of the same code. */
  public DemarcheCatalogue with(Demarche demarche) {
    Objects.requireNonNull(demarche, "demarche");
    List<Demarche> extended = new ArrayList<>(demarches);
    extended.removeIf(demarche::equals);
    extended.add(demarche);
    return new DemarcheCatalogue(asOf, extended);
  }

  /** The day on which the published programs were last read. */
  public LocalDate asOf() {
    return asOf;
  }

  /** Returns every démarche, in the order of the official form. */
  public List<Demarche> all() {
    return demarches;
  }

  /**
   * Finds a démarche by any of its names (code, alias, process code, DataPass scope), whatever the
   * case and the spaces around it. Empty for an unknown one.
   */
  public Optional<Demarche> find(String name) {
    Demarche asWritten = byName.get(name);
    return Optional.ofNullable(asWritten != null ? asWritten : byName.get(key(name)));
  }

  /** Finds a démarche by its code; a code in another case, or one of its other names, will do. */
  public Optional<Demarche> find(DemarcheCode code) {
    return demarches.stream()
        .filter(demarche -> demarche.code().equals(code))
        .findFirst()
        .or(() -> find(code.value()));
  }

  /** Finds a démarche by its name inside HubEE, to the letter: case counts there. */
  public Optional<Demarche> find(ProcessCode processCode) {
    return demarches.stream()
        .filter(demarche -> demarche.processCode().equals(processCode))
        .findFirst();
  }

  /**
   * Says everything that keeps a démarche from being asked for on this day: unknown, closed, not
   * yet open, or a day that the catalogue knows little about.
   *
   * @param name any name of the démarche, as a person typed it; null counts as an empty text
   * @param path where it was typed, for the violations
   */
  public Violations check(
      @Nullable String name, LocalDate day, Environment environment, String path) {
    String typed = name == null ? "" : name;
    Demarche demarche = find(typed).orElse(null);
    return demarche == null
        ? Violations.of(unknown(typed, path))
        : checkOpening(demarche, day, environment, path);
  }

  /**
   * Says everything that keeps a démarche of this catalogue from being asked for on this day.
   *
   * @param path where it was chosen, for the violations
   */
  public Violations checkOpening(
      Demarche demarche, LocalDate day, Environment environment, String path) {
    return ofOpening(demarche, day, environment, path).and(ofAge(day, path));
  }

  private Violations ofAge(LocalDate day, String path) {
    return day.isAfter(trustedUntil)
        ? Violations.of(DemarcheRules.CATALOGUE_OUT_OF_DATE.at(path, asOf, day))
        : Violations.none();
  }

  private static Violations ofOpening(
      Demarche demarche, LocalDate day, Environment environment, String path) {
    Opening opening = demarche.opening(environment);
    return switch (opening.on(day)) {
      case CLOSED -> Violations.of(closed(demarche, opening, path));
      case NOT_YET_OPEN -> Violations.of(notYetOpen(demarche, opening, path));
      case OPEN -> Violations.none();
    };
  }

  private Violation unknown(String typed, String path) {
    String known =
        demarches.stream()
            .map(demarche -> demarche.code().value())
            .collect(Collectors.joining(", "));
    return DemarcheRules.DEMARCHE_UNKNOWN.at(path, Excerpt.of(typed), known);
  }

  private static Violation closed(Demarche demarche, Opening opening, String path) {
    return DemarcheRules.DEMARCHE_CLOSED.at(
        path, demarche.code(), opening.closingDay().orElseThrow());
  }

  private static Violation notYetOpen(Demarche demarche, Opening opening, String path) {
    Message when =
        opening
            .firstDay()
            .map(day -> new Message(" (ouverture le %s)", " (opens on %s)").with(day))
            .orElseGet(() -> new Message("", ""));
    return DemarcheRules.DEMARCHE_NOT_YET_OPEN.at(path, demarche.code(), when);
  }

  private static String key(String name) {
    return name.strip().toUpperCase(Locale.ROOT);
  }
}
