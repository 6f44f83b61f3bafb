// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The webhooks of DataPass: who registered them, what is sent, how it is signed, when it is tried
 * again. What carries a call is the test's: an {@code InMemoryReceiver}, or HTTP.
 */
@NullMarked
package fr.hubee.testkit.fake.datapass.webhook;

import org.jspecify.annotations.NullMarked;
