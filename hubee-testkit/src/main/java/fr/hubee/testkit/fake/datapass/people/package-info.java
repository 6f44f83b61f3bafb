// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What people do in DataPass' pages, which no API does: hand in, instruct, update, delete,
 * transfer, write. By hand, or by script on virtual time.
 */
@NullMarked
package fr.hubee.testkit.fake.datapass.people;

import org.jspecify.annotations.NullMarked;
