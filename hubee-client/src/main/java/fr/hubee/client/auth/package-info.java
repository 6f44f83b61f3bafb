// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/**
 * How the client proves who it is: the pair of the organisation, the scope it asks for, and the
 * tokens that it is given.
 */
@NullMarked
package fr.hubee.client.auth;

import org.jspecify.annotations.NullMarked;
