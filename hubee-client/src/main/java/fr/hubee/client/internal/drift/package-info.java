// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/** What the hub says against what this version of the library knows of the contract. */
@NullMarked
package fr.hubee.client.internal.drift;

import org.jspecify.annotations.NullMarked;
