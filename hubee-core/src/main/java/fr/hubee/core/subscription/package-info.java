// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/**
 * A subscription at HubEE: its life cycle, and the rules that say whether a commune may ask for
 * one.
 */
@NullMarked
package fr.hubee.core.subscription;

import org.jspecify.annotations.NullMarked;
