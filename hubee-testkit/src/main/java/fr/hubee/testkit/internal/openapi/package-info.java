// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What the OpenAPI documents of this module say, and the words in which a request or an answer that
 * disagrees is reported. For the fakes; no promise to anybody else.
 */
@NullMarked
package fr.hubee.testkit.internal.openapi;

import org.jspecify.annotations.NullMarked;
