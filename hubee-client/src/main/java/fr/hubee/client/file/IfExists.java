// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.file;

/**
 * What to do when there is a file already where one is to go.
 *
 * <p>Source: a choice of this library.
 */
public enum IfExists {
  /** Leave it alone, and fail. */
  FAIL,
  /** Put the new one in its place, in one step, once it is whole. */
  REPLACE
}
