// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The words of a télédossier: who acts, the statuses and kinds of act as the wire writes them, the
 * numbers that operators give, the limits of the contract. The machines, the data per démarche, the
 * checks and the sequences are in the packages beneath, in that order.
 */
@NullMarked
package fr.hubee.core.teledossier;

import org.jspecify.annotations.NullMarked;
