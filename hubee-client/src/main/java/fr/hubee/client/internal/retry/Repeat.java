// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.retry;

/** What to do after a failed attempt. */
public enum Repeat {
  /** Send the same call again, after a pause. */
  AGAIN,
  /** Send the same call once more at once, with another token. */
  WITH_ANOTHER_TOKEN,
  /** Send it again only after reading back that it was not done; the sender itself never does. */
  AFTER_READING_BACK,
  /** What was asked for is so already, if an earlier attempt may have done it. */
  DONE_IF_DOUBTFUL,
  /** Sending again is useless, or not ours to decide. */
  NEVER
}
