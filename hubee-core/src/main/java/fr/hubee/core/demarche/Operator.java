// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.demarche;

import java.util.Objects;

/**
 * An online-service operator (opérateur de services en ligne): it publishes démarches and validates
 * the requests for them. Open to additions. Immutable.
 *
 * <p>Source: guide 1.0.0 (2022), DataPass v2, data providers (2026-08-06).
 *
 * @param code short name: {@code DGS}, {@code DILA}
 * @param name full official name
 * @param supportEmail whom an applicant writes to
 */
public record Operator(String code, String name, String supportEmail) {

  /** Validates CertDc (guide, G69). */
  public static final Operator DGS =
      new Operator("DGS", "Direction générale de la Santé", "dgs-certdc@sante.gouv.fr");

  /** Validates the bundle of service-public.fr (guide, G70). */
  public static final Operator DILA =
      new Operator(
          "DILA",
          "Direction de l’information légale et administrative",
          "support.partenaires@service-public.fr");

  public Operator {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(supportEmail, "supportEmail");
  }

  /** Returns the short name. */
  @Override
  public String toString() {
    return code;
  }
}
