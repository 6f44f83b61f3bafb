// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The sequences of calls to the hub, as data: what to do to deposit, collect, answer, close and
 * reopen a télédossier, in which order, and what a notification means.
 */
@NullMarked
package fr.hubee.core.teledossier.flow;

import org.jspecify.annotations.NullMarked;
