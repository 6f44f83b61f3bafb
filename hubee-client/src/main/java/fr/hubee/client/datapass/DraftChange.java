// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.identity.Contact;
import java.util.List;
import java.util.Objects;

/**
 * What to change in a draft; the rest stays as it is, the applicant and the organisation always
 * (DataPass v2, PATCH /demandes/{id}, 2026-08-06). Immutable and thread-safe; {@code toString}
 * shows no person.
 */
public final class DraftChange {

  private static final DraftChange NOTHING = new DraftChange(DraftContent.nothing());

  private final DraftContent content;

  private DraftChange(DraftContent content) {
    this.content = content;
  }

  /** Returns a change of nothing, to be added to. */
  public static DraftChange nothing() {
    return NOTHING;
  }

  /** Returns the same change, these démarches taking the place of those there are. */
  public DraftChange demarches(List<Demarche> chosen) {
    return new DraftChange(content.withDemarches(chosen));
  }

  /** Returns the same change, with the fields of this administrateur local that are not null. */
  public DraftChange administrator(Contact person) {
    return new DraftChange(content.withAdministrator(Objects.requireNonNull(person, "person")));
  }

  JsonObject toJson(RequestForm form) {
    return JsonObject.empty()
        .with("demande", JsonObject.empty().with("data", content.toData(form)));
  }

  /** Returns the démarches. */
  @Override
  public String toString() {
    return "DraftChange" + content;
  }
}
