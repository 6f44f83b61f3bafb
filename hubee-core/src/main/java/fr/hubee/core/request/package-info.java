// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/** A request for subscription (demande d'abonnement): its states, its one table, its history. */
@NullMarked
package fr.hubee.core.request;

import org.jspecify.annotations.NullMarked;
