// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/** How does a commune subscribe, from the wish to the active subscription? */
@NullMarked
package fr.hubee.examples.subscribe;

import org.jspecify.annotations.NullMarked;
