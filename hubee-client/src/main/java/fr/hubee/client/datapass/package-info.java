// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/**
 * DataPass, where requests are made and instructed: what its public API v1 lets a program read, the
 * drafts that it lets a program begin, and its webhooks. Whatever is decided there is decided by
 * people, in its pages.
 */
@NullMarked
package fr.hubee.client.datapass;

import org.jspecify.annotations.NullMarked;
