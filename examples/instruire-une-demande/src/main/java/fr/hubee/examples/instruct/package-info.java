// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/** How do DGS, DILA and the HubEE team instruct the requests of communes? */
@NullMarked
package fr.hubee.examples.instruct;

import org.jspecify.annotations.NullMarked;
