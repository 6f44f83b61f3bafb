// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/** Which days are public holidays, where? */
@NullMarked
package fr.hubee.examples.holidays;

import org.jspecify.annotations.NullMarked;
