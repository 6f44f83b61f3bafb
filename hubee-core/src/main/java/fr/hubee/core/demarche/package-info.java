// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The online procedures: which form asks for them, who operates them, since when and until when.
 */
@NullMarked
package fr.hubee.core.demarche;

import org.jspecify.annotations.NullMarked;
