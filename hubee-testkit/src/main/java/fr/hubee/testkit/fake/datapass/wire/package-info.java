// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What DataPass writes on the wire: JSON as plain trees, and the shapes that several doors share.
 */
@NullMarked
package fr.hubee.testkit.fake.datapass.wire;

import org.jspecify.annotations.NullMarked;
