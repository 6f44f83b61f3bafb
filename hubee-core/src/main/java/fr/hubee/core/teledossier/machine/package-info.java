// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The machines of a télédossier, one table each: folder, case, event, file, link between file and
 * case, notification. Every row says who acts and which document it comes from; {@link
 * fr.hubee.core.teledossier.machine.Effect} says what follows.
 */
@NullMarked
package fr.hubee.core.teledossier.machine;

import org.jspecify.annotations.NullMarked;
