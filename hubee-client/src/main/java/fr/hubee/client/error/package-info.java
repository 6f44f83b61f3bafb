// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/** What can go wrong with a remote call, one type per thing that a caller can do about it. */
@NullMarked
package fr.hubee.client.error;

import org.jspecify.annotations.NullMarked;
