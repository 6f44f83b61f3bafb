// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/** The software of a vendor: it collects what a mairie receives. */
@NullMarked
package fr.hubee.examples.vendor;

import org.jspecify.annotations.NullMarked;
