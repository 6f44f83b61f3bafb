// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/** Files on their way: streamed, digested, verified, put in place. */
@NullMarked
package fr.hubee.client.internal.file;

import org.jspecify.annotations.NullMarked;
