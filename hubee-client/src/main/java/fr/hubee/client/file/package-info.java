// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/** Files that come and go: their names, their digests, what is known of one that was received. */
@NullMarked
package fr.hubee.client.file;

import org.jspecify.annotations.NullMarked;
