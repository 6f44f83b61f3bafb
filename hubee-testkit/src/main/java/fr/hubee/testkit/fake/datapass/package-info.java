// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/**
 * A DataPass in memory, transport-free: {@code FakeDataPass} first, then {@code people} (what
 * humans do), {@code api} (what programs may), {@code mail}, {@code webhook} and {@code bridge}
 * (what follows), {@code model} (what is kept), {@code wire} (how it is written).
 */
@NullMarked
package fr.hubee.testkit.fake.datapass;

import org.jspecify.annotations.NullMarked;
