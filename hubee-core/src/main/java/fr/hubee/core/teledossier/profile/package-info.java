// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What each démarche asks of its télédossiers, as dated data that the caller can extend: the order
 * of the statuses, those that are mandatory, the one that starts the purge, the limits of files,
 * the days after which a télédossier is stale.
 */
@NullMarked
package fr.hubee.core.teledossier.profile;

import org.jspecify.annotations.NullMarked;
