// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/** The mails that DataPass sends, kept for a test to read. */
@NullMarked
package fr.hubee.testkit.fake.datapass.mail;

import org.jspecify.annotations.NullMarked;
