// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The plan: what a commune that wishes for démarches has to do, act after act, who does it and
 * where, for one commune or for all of them. Data only: nothing is sent, nothing accepted.
 */
@NullMarked
package fr.hubee.core.plan;

import org.jspecify.annotations.NullMarked;
