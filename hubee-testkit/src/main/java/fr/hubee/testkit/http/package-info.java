// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/** The same fakes behind a real loopback port, on WireMock. */
@NullMarked
package fr.hubee.testkit.http;

import org.jspecify.annotations.NullMarked;
