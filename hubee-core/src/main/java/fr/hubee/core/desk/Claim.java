// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.identity.Siret;
import java.util.Objects;

/**
 * A place that one request at most may hold: a démarche of an organisation (one subscription per
 * démarche: guide, G15), or a form of an organisation (one active request per form: DataPass v2,
 * 2026-08-06). In a database: a row with a unique index on {@link #key}. Immutable.
 *
 * <p>The organisation is its SIRET, as on DataPass; HubEE's branch code adds nothing, since Sirene
 * derives it from the SIRET.
 *
 * @param organisation who asks
 * @param kind what is held
 * @param name the code of the démarche or the uid of the form
 */
public record Claim(Siret organisation, Kind kind, String name) {

  /** What a claim is on. */
  public enum Kind {
    /** One démarche. */
    DEMARCHE,
    /** One form, while the request is active. */
    FORM
  }

  public Claim {
    Objects.requireNonNull(organisation, "organisation");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
  }

  /** Returns the claim of an organisation on a démarche. */
  public static Claim demarche(Siret organisation, DemarcheCode code) {
    return new Claim(organisation, Kind.DEMARCHE, code.value());
  }

  /** Returns the claim of an organisation on a form. */
  public static Claim form(Siret organisation, RequestForm form) {
    return new Claim(organisation, Kind.FORM, form.uid());
  }

  /** Returns one text for the whole claim: {@code 21920023500014/DEMARCHE/AEC}. */
  public String key() {
    return organisation + "/" + kind + "/" + name;
  }

  /** Returns the key. */
  @Override
  public String toString() {
    return key();
  }
}
