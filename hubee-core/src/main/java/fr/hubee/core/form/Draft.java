// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.form;

/**
 * The validation group of a form that is being filled in and may be incomplete: who asks and for
 * what must make sense, persons may be missing or malformed, as on DataPass (v2, 2026-08-06).
 */
public interface Draft {}
