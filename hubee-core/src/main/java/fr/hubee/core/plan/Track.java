// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.rule.Violations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the wish and its way.
 *
 * @param demarche null for one that the catalogue does not know
 * @param found what the rules found about it, the organisation's part left out
 */
record Track(@Nullable Demarche demarche, Violations found, List<Step> steps) {}
