// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.model;

import java.time.Instant;

/**
 * One event in the history of a request. Immutable.
 *
 * <p>Source: DataPass v2, event of a request (2026-08-06).
 *
 * @param id its number
 * @param name {@code create}, {@code submit}, {@code instructor_message}…
 * @param at when
 */
public record StoredEvent(long id, String name, Instant at) {}
