// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.model;

import fr.hubee.core.request.HabilitationState;
import java.time.Instant;
import java.util.List;

/**
 * An habilitation as it stood when it was looked at. Immutable.
 *
 * <p>Source: DataPass v2, authorization (2026-08-06).
 *
 * @param id its number
 * @param state where it stood
 * @param createdAt when it was granted
 * @param scopes the démarches granted; empty for CertDc
 */
public record HabilitationView(
    long id, HabilitationState state, Instant createdAt, List<String> scopes) {

  public HabilitationView {
    scopes = List.copyOf(scopes);
  }

  static HabilitationView of(StoredHabilitation stored) {
    return new HabilitationView(
        stored.id(), stored.state(), stored.createdAt(), stored.data().scopes());
  }
}
