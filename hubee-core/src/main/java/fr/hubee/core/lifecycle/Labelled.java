// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.lifecycle;

/**
 * A state or an event that has a name for people, in French: what a refusal says.
 *
 * <p>Source: a choice of this library.
 */
public interface Labelled {

  /** The name in French, as a mairie reads it. */
  String label();
}
