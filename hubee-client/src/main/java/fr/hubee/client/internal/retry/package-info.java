// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/** Sending again: what may be, and how. */
@NullMarked
package fr.hubee.client.internal.retry;

import org.jspecify.annotations.NullMarked;
