// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/** What whole acts answer, and lists of them: one line per commune, resumable from any line. */
@NullMarked
package fr.hubee.client.act;

import org.jspecify.annotations.NullMarked;
