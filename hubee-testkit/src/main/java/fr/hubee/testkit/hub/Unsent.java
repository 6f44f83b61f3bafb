// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.hub;

import java.util.Objects;

/**
 * A request that a client refused before it sent it. Immutable; it holds nothing of the request.
 *
 * <p>Source: a choice of this library.
 *
 * @param why the kind of reason
 * @param what the scope that it would take, the codes of the rules, or what there is no word for
 */
public record Unsent(BeyondClient why, String what) {

  public Unsent {
    Objects.requireNonNull(why, "why");
    Objects.requireNonNull(what, "what");
  }
}
