// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What a test of HubEE needs besides the fakes: a clock that is set by hand, sample identifiers.
 */
@NullMarked
package fr.hubee.testkit;

import org.jspecify.annotations.NullMarked;
