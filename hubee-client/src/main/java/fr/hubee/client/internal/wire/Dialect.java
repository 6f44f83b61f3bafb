// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.wire;

/** Whose words an answer is written in. */
public enum Dialect {

  /** {@code {"errors": [{"code", "message"}]}}. */
  HUBEE("the hub"),
  /** {@code {"errors": [{"status", "title", "detail", "source"}]}} (DataPass v2, errors). */
  DATAPASS("DataPass");

  private final String speaker;

  Dialect(String speaker) {
    this.speaker = speaker;
  }

  /** Who speaks, within an English sentence. */
  String speaker() {
    return speaker;
  }
}
