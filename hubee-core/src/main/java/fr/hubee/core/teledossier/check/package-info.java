// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The questions that are asked of a télédossier: may this status be set, may this event be created,
 * are all the files there. Every answer says what was expected, in French and in English.
 */
@NullMarked
package fr.hubee.core.teledossier.check;

import org.jspecify.annotations.NullMarked;
