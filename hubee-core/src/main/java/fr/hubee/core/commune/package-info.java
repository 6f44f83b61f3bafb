// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The communes of France: the directory that knows them, and the port to Sirene that knows their
 * establishments.
 */
@NullMarked
package fr.hubee.core.commune;

import org.jspecify.annotations.NullMarked;
