// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

import fr.hubee.client.error.HubeeException;
import fr.hubee.client.error.NotFoundException;
import fr.hubee.core.demarche.RequestForm;
import java.util.List;
import java.util.Optional;

/**
 * What requests are made by, as far as the application may see it (DataPass v2, public API v1,
 * 2026-08-06). Immutable and thread-safe. Any method may throw any {@link HubeeException}.
 */
public final class Definitions {

  private final Api api;

  Definitions(Api api) {
    this.api = api;
  }

  /** Reads those that the application may see; none without the role of a developer. */
  public List<DataPassDefinition> list() {
    return api.list(Path.DEFINITIONS, "", DataPassDefinition::new);
  }

  /**
   * Looks for the definition of a form.
   *
   * @return empty only when DataPass itself says that there is none, or that it is not for you
   */
  public Optional<DataPassDefinition> find(RequestForm form) {
    return api.find(Path.DEFINITION, DataPassDefinition::new, form.definitionId());
  }

  /**
   * Reads the ways to fill a definition in.
   *
   * @throws NotFoundException when there is no such definition, or it is not for you
   */
  public List<DataPassFormulaire> formulaires(RequestForm form) {
    return api.list(Path.FORMULAIRES, "", DataPassFormulaire::new, form.definitionId());
  }
}
