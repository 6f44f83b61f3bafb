// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.subscription;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.identity.Siret;
import fr.hubee.core.rule.Excerpt;
import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Verdict;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.rule.Violations;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a wish: what concerns the organisation, then one line per démarche, as a form would
 * show them. Immutable.
 *
 * <p>Source: guide 1.0.0 (2022, G30, G58–G61).
 *
 * @param siretOrNull the mairie's SIRET as it was read; null when it could not be
 * @param organisation what concerns the commune and its mairie
 * @param lines one per démarche wished, in order
 */
public record Eligibility(@Nullable Siret siretOrNull, Violations organisation, List<Line> lines) {

  public Eligibility {
    Objects.requireNonNull(organisation, "organisation");
    lines = List.copyOf(lines);
  }

  /** The mairie's SIRET, ready for the request; empty when what was typed is not one. */
  public Optional<Siret> siret() {
    return Optional.ofNullable(siretOrNull);
  }

  /** Everything that was found, organisation first. */
  public Violations violations() {
    List<Violation> all = null;
    for (Line line : lines) {
      if (!line.violations().isEmpty()) {
        all = all == null ? new ArrayList<>(organisation.asList()) : all;
        all.addAll(line.violations().asList());
      }
    }
    return all == null ? organisation : Violations.of(all);
  }

  /** The verdict on the whole wish. */
  public Verdict verdict() {
    return Verdict.of(violations());
  }

  /**
   * The démarches that a new request may ask for today, by the form that asks for each: a wish for
   * CertDc and the bundle becomes two requests (guide, G30). Those that an update of a validated
   * request adds are in {@link #updates}. Empty as soon as the organisation itself is refused or
   * people must decide about it: nothing is to be handed in then.
   *
   * @return unmodifiable, in the order of the wish
   */
  public Map<RequestForm, List<Demarche>> requests() {
    return organisation.hasErrors() ? Map.of() : by(Line::requestedBy);
  }

  /**
   * The démarches to add to a request that is validated already, by the identifier of its
   * habilitation as the caller gave it: that request is reopened, none is made (DataPass v2, one
   * active request per form, 2026-08-06). Empty whenever {@link #requests} must be.
   *
   * @return unmodifiable, in the order of the wish
   */
  public Map<String, List<Demarche>> updates() {
    return organisation.hasErrors() ? Map.of() : by(Line::addedTo);
  }

  /**
   * The same when people must decide about the organisation, so that what was prepared can be sent
   * to them (guide, G48). Empty in every other case.
   *
   * @return unmodifiable, in the order of the wish
   */
  public Map<RequestForm, List<Demarche>> prepared() {
    return Verdict.of(organisation) instanceof Verdict.Escalated
        ? by(line -> line.selectable().map(Demarche::form))
        : Map.of();
  }

  private <K> Map<K, List<Demarche>> by(Function<Line, Optional<K>> key) {
    Map<K, List<Demarche>> by = new LinkedHashMap<>();
    for (Line line : lines) {
      Optional<K> found = key.apply(line);
      line.selectable()
          .filter(demarche -> found.isPresent())
          .ifPresent(
              demarche ->
                  by.computeIfAbsent(found.orElseThrow(), any -> new ArrayList<>()).add(demarche));
    }
    by.replaceAll((any, demarches) -> List.copyOf(demarches));
    return Collections.unmodifiableMap(by);
  }

  /**
   * One démarche of the wish.
   *
   * @param name as it was typed
   * @param demarcheOrNull the démarche meant; null for an unknown one
   * @param habilitationOrNull the habilitation whose request is to be updated with this démarche;
   *     null when a new request asks for it, or nothing does
   * @param violations what was found
   */
  public record Line(
      String name,
      @Nullable Demarche demarcheOrNull,
      @Nullable String habilitationOrNull,
      Violations violations) {

    private static final Message TO_ASK =
        new Message(
            "%s : à demander à %s, formulaire « %s ».", "%s: to be asked of %s, form \"%s\".");

    public Line {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(violations, "violations");
    }

    /** The démarche meant, if the catalogue knows it. */
    public Optional<Demarche> demarche() {
      return Optional.ofNullable(demarcheOrNull);
    }

    /** The démarche, if it may be asked for: its line is not greyed. */
    public Optional<Demarche> selectable() {
      return demarche().filter(known -> !violations.hasErrors());
    }

    /** The form of the new request that asks for it. */
    Optional<RequestForm> requestedBy() {
      return habilitationOrNull == null ? selectable().map(Demarche::form) : Optional.empty();
    }

    /** The habilitation whose request is updated to add it. */
    Optional<String> addedTo() {
      return selectable().flatMap(demarche -> Optional.ofNullable(habilitationOrNull));
    }

    /**
     * What to tell the mairie about this démarche: by which form to ask for it, and everything that
     * was found with what to do. Never empty.
     */
    public Message advice() {
      Stream<Message> ask =
          requestedBy().stream()
              .map(form -> TO_ASK.with(demarche().orElseThrow().code(), form.operator(), form));
      Stream<Message> found =
          violations.stream().flatMap(one -> Stream.of(one.message(), one.remedy()));
      return Stream.concat(ask, found).reduce(Message::then).orElseThrow();
    }

    /** Returns what was typed, shortened, and what was found. */
    @Override
    public String toString() {
      return Excerpt.of(name) + " " + violations.stream().map(Violation::code).toList();
    }
  }
}
