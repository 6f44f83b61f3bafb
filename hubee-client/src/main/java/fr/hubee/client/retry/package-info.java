// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/** When a call is sent again, and how long to wait before. */
@NullMarked
package fr.hubee.client.retry;

import org.jspecify.annotations.NullMarked;
