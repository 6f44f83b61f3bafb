// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/** How does somebody who has nothing but curl try his software out? */
@NullMarked
package fr.hubee.examples.box;

import org.jspecify.annotations.NullMarked;
