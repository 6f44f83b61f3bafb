// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
/** The JUnit extension: a fake hub per test or per class, looked at after each test. */
@NullMarked
package fr.hubee.testkit.junit;

import org.jspecify.annotations.NullMarked;
