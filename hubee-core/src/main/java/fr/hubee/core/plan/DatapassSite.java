// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.Environment;
import fr.hubee.core.demarche.RequestForm;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The web addresses that people open: one DataPass, and the Portail HubEE that goes with it. The
 * library opens none of them. Open: give your own for another installation. Immutable.
 *
 * <p>Source: DataPass v2, web addresses (2026-08-06); guide 1.0.0 (2022, G3, G33) for the two of
 * production. Which portal goes with a DataPass for tests is a choice of this library.
 *
 * @param name for people: {@code production}
 * @param environment by which rules it lives
 * @param datapass the address of DataPass, without a slash at its end
 * @param portal the address of the Portail HubEE
 */
public record DatapassSite(String name, Environment environment, URI datapass, URI portal) {

  /** The real DataPass and the real portal. */
  public static final DatapassSite PRODUCTION =
      new DatapassSite(
          "production",
          Environment.PRODUCTION,
          URI.create("https://datapass.api.gouv.fr"),
          URI.create("https://portail.hubee.numerique.gouv.fr"));

  /** DataPass before a release. */
  public static final DatapassSite STAGING =
      new DatapassSite(
          "staging",
          Environment.SANDBOX,
          URI.create("https://staging.datapass.api.gouv.fr"),
          URI.create("https://portail.basrec.hubee.numerique.gouv.fr"));

  /** DataPass for trials. */
  public static final DatapassSite SANDBOX =
      new DatapassSite(
          "sandbox",
          Environment.SANDBOX,
          URI.create("https://sandbox.datapass.api.gouv.fr"),
          URI.create("https://portail.bas.hubee.numerique.gouv.fr"));

  private static final Pattern REQUEST = Pattern.compile("[Dd]?([0-9]{1,18})");
  private static final Pattern HABILITATION = Pattern.compile("[Hh]?([0-9]{1,18})");

  public DatapassSite {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(environment, "environment");
    Objects.requireNonNull(datapass, "datapass");
    Objects.requireNonNull(portal, "portal");
  }

  /** The page that every button of the portal leads to. */
  public URI home() {
    return at("/");
  }

  /** The page that presents a form and begins a request, or shows the one that exists. */
  public URI start(RequestForm form) {
    return at("/demandes/" + form.uid() + "/nouveau");
  }

  /**
   * The form itself, these démarches ticked in advance; persons are never filled in by an address.
   * A démarche without a scope, as CertDc, has nothing to be ticked.
   */
  public URI form(RequestForm form, List<Demarche> demarches) {
    String ticked =
        demarches.stream()
            .flatMap(demarche -> demarche.datapassScope().stream())
            .map(scope -> "scopes%5B%5D=" + scope)
            .collect(Collectors.joining("&"));
    return at(
        "/formulaires/" + form.uid() + "/demande/nouveau" + (ticked.isEmpty() ? "" : "?" + ticked));
  }

  /** A request; empty for an identifier that is no number of DataPass. */
  public Optional<URI> request(String id) {
    return numbered(REQUEST, id, "/demandes/", "");
  }

  /** The conversation on a request; empty for an identifier that is no number of DataPass. */
  public Optional<URI> messages(String id) {
    return numbered(REQUEST, id, "/demandes/", "/messages");
  }

  /**
   * Updates a validated request in one click of its applicant, then shows it; empty for an
   * identifier that is no number of DataPass.
   */
  public Optional<URI> reopening(String id) {
    return numbered(REQUEST, id, "/demandes/", "/reopen-from-external");
  }

  /** An habilitation; empty for an identifier that is no number of DataPass. */
  public Optional<URI> habilitation(String id) {
    return numbered(HABILITATION, id, "/habilitations/", "");
  }

  /** The requests of whoever is logged in. */
  public URI requests() {
    return at("/tableau-de-bord/demandes");
  }

  /** The habilitations of whoever is logged in. */
  public URI habilitations() {
    return at("/tableau-de-bord/habilitations");
  }

  private Optional<URI> numbered(Pattern shape, String id, String before, String after) {
    Matcher number = shape.matcher(id);
    return number.matches() ? Optional.of(at(before + number.group(1) + after)) : Optional.empty();
  }

  private URI at(String path) {
    return URI.create(datapass + path);
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
