// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import java.util.function.Predicate;

/** Verdicts on uploads, for a hub that is told what to find infected. */
public final class Antivirus {

  private static final String MARK = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE";

  /** Finds infected whatever holds the mark of the EICAR test file, and nothing else. */
  public static final Predicate<Content> EICAR = content -> content.text().contains(MARK);

  /** Finds nothing infected. */
  public static final Predicate<Content> TRUSTING = content -> false;

  private Antivirus() {}
}
