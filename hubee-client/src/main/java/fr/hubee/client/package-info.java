// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What callers use: a client ({@code HubeeClient}), its operations grouped by the scope that may
 * call them ({@code si()}, {@code osl()}, {@code administration()}), and the objects of the
 * referential; those of télédossiers are in {@code teledossier}.
 */
@NullMarked
package fr.hubee.client;

import org.jspecify.annotations.NullMarked;
