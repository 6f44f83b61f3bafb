// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.commune;

/**
 * What an entry of the directory is. The kind is part of the key: 584 communes déléguées share the
 * code of their commune nouvelle (INSEE, code officiel géographique 2026).
 */
public enum CommuneKind {
  /** A commune in its own right, communes nouvelles included: the one that subscribes. */
  ACTUELLE("commune"),
  /** A former commune inside a commune nouvelle; may keep an annex mairie. */
  DELEGUEE("commune déléguée"),
  /** A former commune inside another one since a merger under the law of 1971. */
  ASSOCIEE("commune associée"),
  /** A municipal arrondissement of Paris, Lyon or Marseille. */
  ARRONDISSEMENT("arrondissement municipal");

  private final String label;

  CommuneKind(String label) {
    this.label = label;
  }

  /** The official French name of the kind. */
  public String label() {
    return label;
  }
}
