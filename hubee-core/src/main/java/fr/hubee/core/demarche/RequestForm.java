// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.demarche;

import java.util.Objects;

/**
 * One of the forms of DataPass by which a commune asks for subscriptions. There are exactly two
 * today (guide, G30–G32); open to additions. Immutable.
 *
 * @param uid identifier in DataPass' addresses: {@code hubee-dila}
 * @param definitionId identifier in DataPass' API: {@code hubee_dila}
 * @param label official name
 * @param operator who validates its requests
 */
public record RequestForm(String uid, String definitionId, String label, Operator operator) {

  /** The form of CertDc alone, validated by DGS. */
  public static final RequestForm CERTDC =
      new RequestForm(
          "hubee-cert-dc",
          "hubee_cert_dc",
          "Démarche Certificats de Décès Électroniques Dématérialisés (CertDc)",
          Operator.DGS);

  /** The form of the bundle of service-public.fr, one or several démarches, validated by DILA. */
  public static final RequestForm BUNDLE =
      new RequestForm(
          "hubee-dila",
          "hubee_dila",
          "Démarches du bouquet de services (service-public.fr)",
          Operator.DILA);

  public RequestForm {
    Objects.requireNonNull(uid, "uid");
    Objects.requireNonNull(definitionId, "definitionId");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(operator, "operator");
  }

  /** Returns the official name. */
  @Override
  public String toString() {
    return label;
  }
}
