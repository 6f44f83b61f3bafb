// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The form as people type it, section by section as in the user's guide, and its checks in two
 * voices that say the same: {@link fr.hubee.core.form.FormCheck}, which needs nothing but the JDK,
 * and constraints for Jakarta Validation, whose API is there only if the embedder brings it.
 *
 * <p>Every sentence is that of the rule, in the language asked for once {@link
 * fr.hubee.core.form.HubeeMessageInterpolator} is in place.
 */
@NullMarked
package fr.hubee.core.form;

import org.jspecify.annotations.NullMarked;
