// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/** Who is told what happens: the log, and the listener of the embedder. */
@NullMarked
package fr.hubee.client.internal.observe;

import org.jspecify.annotations.NullMarked;
