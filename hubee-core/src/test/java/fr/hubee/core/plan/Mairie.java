// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import fr.hubee.core.commune.LegalCategory;
import fr.hubee.core.commune.Sirene;
import fr.hubee.core.fixture.RecordingSirene;
import org.jspecify.annotations.Nullable;

/** What is typed for the mairie's SIRET, and what the register says of it. */
enum Mairie {
  OPEN(Mairie.CLAMART, "7210", true),
  CLOSED(Mairie.CLAMART, "7210", false),
  UNKNOWN("13002526500013", "", true),
  CATEGORY_7312(Mairie.CLAMART, "7312", true),
  CATEGORY_7346(Mairie.CLAMART, "7346", true),
  NO_SIRET(null, "", true),
  WRONG_SIRET("21920023500015", "", true);

  static final String CLAMART = "21920023500014";

  private final @Nullable String siret;
  private final String category;
  private final boolean open;

  Mairie(@Nullable String siret, String category, boolean open) {
    this.siret = siret;
    this.category = category;
    this.open = open;
  }

  @Nullable String siret() {
    return siret;
  }

  Sirene sirene() {
    RecordingSirene sirene = new RecordingSirene();
    return category.isEmpty()
        ? sirene
        : sirene.knows(CLAMART, "COMMUNE DE CLAMART", "92023", new LegalCategory(category), open);
  }
}
