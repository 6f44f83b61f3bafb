// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/** JSON that people write, read with the place of each mistake. */
@NullMarked
package fr.hubee.testkit.internal.json;

import org.jspecify.annotations.NullMarked;
