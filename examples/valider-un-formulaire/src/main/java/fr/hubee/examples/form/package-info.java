// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/** How does a web page tell a commune what is wrong with its form, all at once? */
@NullMarked
package fr.hubee.examples.form;

import org.jspecify.annotations.NullMarked;
