// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/** French public holidays by territory, and the days that count until a term. */
@NullMarked
package fr.hubee.core.calendar;

import org.jspecify.annotations.NullMarked;
