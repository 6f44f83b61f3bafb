// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/** DataPass' public API v1, as it is served: tokens, drafts, reading, attempts of webhooks. */
@NullMarked
package fr.hubee.testkit.fake.datapass.api;

import org.jspecify.annotations.NullMarked;
