// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The language of refusals: a {@link fr.hubee.core.rule.Rule} is a row of data, a {@link
 * fr.hubee.core.rule.Violation} is that row met by an input, and a {@link
 * fr.hubee.core.rule.Verdict} is what follows. Rules answer, they do not throw.
 */
@NullMarked
package fr.hubee.core.rule;

import org.jspecify.annotations.NullMarked;
