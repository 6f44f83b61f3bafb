// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import java.time.Instant;

/** One act, to be decided as often as a race is lost. Pure but for what it reads through ports. */
interface Task {

  /** True when this record is of this very act, done before. */
  boolean did(AuditRecord before);

  Decision decide(Instant now);
}
