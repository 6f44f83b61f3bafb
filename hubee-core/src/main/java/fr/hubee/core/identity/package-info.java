// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/** Who is who: the identifiers of French organisations and communes as tiny immutable types. */
@NullMarked
package fr.hubee.core.identity;

import org.jspecify.annotations.NullMarked;
