// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/** What an approval does at HubEE, with its real failure modes. */
@NullMarked
package fr.hubee.testkit.fake.datapass.bridge;

import org.jspecify.annotations.NullMarked;
