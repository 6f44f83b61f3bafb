// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/** The transport of the library; the only package that knows the HTTP library. */
@NullMarked
package fr.hubee.client.internal.apache;

import org.jspecify.annotations.NullMarked;
