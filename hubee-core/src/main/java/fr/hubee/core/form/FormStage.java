// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.form;

/**
 * How far a form is; the plain counterpart of the groups {@link Draft} and {@link Submit}.
 *
 * <p>Source: DataPass v2, drafts and submission (2026-08-06).
 */
public enum FormStage {
  /** Being filled in: may be incomplete. */
  DRAFT,
  /** Handed in: nothing may be missing. */
  SUBMIT
}
