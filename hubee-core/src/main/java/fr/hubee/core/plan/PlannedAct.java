// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Violations;
import fr.hubee.core.subscription.AccessMode;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One act of a plan. Immutable; shows no person.
 *
 * <p>Source: a choice of this library; the kind names the document that asks for the act.
 *
 * @param number its place in the plan, from 1
 * @param kind what it is
 * @param formOrNull the form that it belongs to; null for an act that serves every form
 * @param demarches the démarches of the wish that it serves; empty when none was understood
 * @param requestOrNull the request that it is about; null when it is about none, or about one that
 *     does not exist yet or is not known
 * @param dayOrNull the activation date that it is about; null when it is about none
 * @param accessModeOrNull the access mode to be chosen; null when it is about none or the choice is
 *     open
 * @param also who else may do it, by the rights that the caller holds; a program only what a person
 *     of the mairie has decided
 * @param linkOrNull the page where it is done
 * @param writeToOrNull the address to write to
 * @param reasons the rules met by the wish that lead to this act; often empty
 * @param afterOrNull the number of the act that must be done before; null when it can be done now
 */
public record PlannedAct(
    int number,
    ActKind kind,
    @Nullable RequestForm formOrNull,
    List<Demarche> demarches,
    @Nullable String requestOrNull,
    @Nullable LocalDate dayOrNull,
    @Nullable AccessMode accessModeOrNull,
    Set<Doer> also,
    @Nullable URI linkOrNull,
    @Nullable String writeToOrNull,
    Violations reasons,
    @Nullable Integer afterOrNull) {

  public PlannedAct {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(reasons, "reasons");
    demarches = List.copyOf(demarches);
    also = Set.copyOf(also);
  }

  /** What to do, in the two languages of the library. */
  public Message sentence() {
    return kind.sentence().with(kind.words().stream().map(word -> word.of(this)).toArray());
  }

  /** Who does it. */
  public Doer doer() {
    return kind.doer();
  }

  /** The form that it belongs to; empty for an act that serves every form. */
  public Optional<RequestForm> form() {
    return Optional.ofNullable(formOrNull);
  }

  /** The request that it is about, if one is known. */
  public Optional<String> request() {
    return Optional.ofNullable(requestOrNull);
  }

  /** The activation date that it is about. */
  public Optional<LocalDate> day() {
    return Optional.ofNullable(dayOrNull);
  }

  /** The access mode to be chosen. */
  public Optional<AccessMode> accessMode() {
    return Optional.ofNullable(accessModeOrNull);
  }

  /** The page where it is done; a person opens it, the library does not. */
  public Optional<URI> link() {
    return Optional.ofNullable(linkOrNull);
  }

  /** The address to write to; the library writes to nobody. */
  public Optional<String> writeTo() {
    return Optional.ofNullable(writeToOrNull);
  }

  /** The number of the act that must be done before; empty when it can be done now. */
  public OptionalInt after() {
    return afterOrNull == null ? OptionalInt.empty() : OptionalInt.of(afterOrNull);
  }

  /** Returns for example {@code 2. WAIT_FOR_DECISION [AEC, RCO] after 1}. */
  @Override
  public String toString() {
    return number
        + ". "
        + kind
        + demarches.stream()
            .map(demarche -> demarche.code().value())
            .collect(Collectors.joining(", ", " [", "]"))
        + (afterOrNull == null ? "" : " after " + afterOrNull);
  }
}
