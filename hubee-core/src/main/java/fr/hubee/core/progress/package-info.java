// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/**
 * How far each subscription of a commune has come, who must act, and the dates to watch: one answer
 * drawn from facts that may be unknown.
 */
@NullMarked
package fr.hubee.core.progress;

import org.jspecify.annotations.NullMarked;
