// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The desk: what a portal team calls to open, edit, instruct and follow requests, over ports that
 * it implements in its own database. Rules stay true under concurrency and crashes.
 */
@NullMarked
package fr.hubee.core.desk;

import org.jspecify.annotations.NullMarked;
