// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.form;

/**
 * The validation group of a form that is handed in: all that {@link Draft} holds, and everything
 * filled in. Validation without a group checks the same.
 *
 * <p>Source: DataPass v2, validations at submission (2026-08-06).
 */
public interface Submit extends Draft {}
