// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.demarche;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One online procedure (démarche en ligne): the unit of subscription. « À chaque démarche doit
 * correspondre un abonnement » (guide, G15). Immutable; equal to another of the same code.
 */
public final class Demarche {

  private final DemarcheCode code;
  private final String label;
  private final RequestForm form;
  private final ProcessCode processCode;
  private final @Nullable String datapassScope;
  private final Set<String> aliases;
  private final Map<Environment, Opening> openings;

  private Demarche(Builder builder) {
    this.code = builder.code;
    this.label = builder.label;
    this.form = builder.form;
    this.processCode = builder.processCode;
    this.datapassScope = builder.datapassScope;
    this.aliases = Set.copyOf(builder.aliases);
    this.openings = new EnumMap<>(builder.openings);
  }

  /** Starts a démarche of your own, not open anywhere until told otherwise. */
  public static Builder builder(
      DemarcheCode code, String label, RequestForm form, ProcessCode processCode) {
    return new Builder(code, label, form, processCode);
  }

  /** Its short name. */
  public DemarcheCode code() {
    return code;
  }

  /** Its official label: {@code AEC - Acte d’Etat Civil}. */
  public String label() {
    return label;
  }

  /** The form that asks for it. */
  public RequestForm form() {
    return form;
  }

  /** Who operates it and validates the requests. */
  public Operator operator() {
    return form.operator();
  }

  /** Its name inside HubEE. */
  public ProcessCode processCode() {
    return processCode;
  }

  /** Its name inside DataPass' bundle form; empty for CertDc, whose form has no choice to make. */
  public Optional<String> datapassScope() {
    return Optional.ofNullable(datapassScope);
  }

  /** Other spellings met in the field. */
  public Set<String> aliases() {
    return aliases;
  }

  /** When it takes new requests in this environment. */
  public Opening opening(Environment environment) {
    return openings.getOrDefault(environment, Opening.NEVER);
  }

  /** Whether a request made on this day would be taken. */
  public Availability availability(LocalDate day, Environment environment) {
    return opening(environment).on(day);
  }

  Set<String> names() {
    Set<String> names = new LinkedHashSet<>(List.of(code.value(), processCode.value()));
    datapassScope().ifPresent(names::add);
    names.addAll(aliases);
    return names;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Demarche that && code.value().equals(that.code.value());
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /** Returns the official label. */
  @Override
  public String toString() {
    return label;
  }

  /** Builds a démarche; not thread-safe. */
  public static final class Builder {

    private final DemarcheCode code;
    private final String label;
    private final RequestForm form;
    private final ProcessCode processCode;
    private @Nullable String datapassScope;
    private Set<String> aliases = Set.of();
    private final Map<Environment, Opening> openings = new EnumMap<>(Environment.class);

    private Builder(DemarcheCode code, String label, RequestForm form, ProcessCode processCode) {
      this.code = Objects.requireNonNull(code, "code");
      this.label = Objects.requireNonNull(label, "label");
      this.form = Objects.requireNonNull(form, "form");
      this.processCode = Objects.requireNonNull(processCode, "processCode");
    }

    /** Sets its name inside DataPass' bundle form. */
    public Builder datapassScope(String scope) {
      this.datapassScope = Objects.requireNonNull(scope, "scope");
      return this;
    }

    /** Sets other spellings that the catalogue should understand. */
    public Builder aliases(String... spellings) {
      this.aliases = Set.of(spellings);
      return this;
    }

    /** Sets when it takes new requests in one environment. */
    public Builder opening(Environment environment, Opening opening) {
      openings.put(environment, Objects.requireNonNull(opening, "opening"));
      return this;
    }

    /** Sets when it takes new requests, the same everywhere. */
    public Builder opening(Opening everywhere) {
      for (Environment environment : Environment.values()) {
        opening(environment, everywhere);
      }
      return this;
    }

    /** Returns the démarche. */
    public Demarche build() {
      return new Demarche(this);
    }
  }
}
