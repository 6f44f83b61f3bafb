// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/**
 * How every state machine of the library is written: one table of rows, pure decisions, refusals as
 * values.
 */
@NullMarked
package fr.hubee.core.lifecycle;

import org.jspecify.annotations.NullMarked;
