// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/** JSON in and out; the only package that knows the JSON library. */
@NullMarked
package fr.hubee.client.internal.json;

import org.jspecify.annotations.NullMarked;
