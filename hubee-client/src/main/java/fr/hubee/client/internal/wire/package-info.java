// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/** One exchange: addresses, identification, what each answer means. */
@NullMarked
package fr.hubee.client.internal.wire;

import org.jspecify.annotations.NullMarked;
