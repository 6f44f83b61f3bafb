// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.event;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What the hub has said, since the client was made, that this version of the library does not know:
 * names and counts, never values. Nothing of it was lost, and no call failed of it. Immutable.
 *
 * <p>Source: a choice of this library; the deployed contract is newer than any published one (HubEE
 * V1 contract, versions).
 *
 * @param lines one per operation and thing, the most frequent first
 * @param others how often something was said that no longer had a line of its own
 */
public record DriftReport(List<Line> lines, long others) {

  /**
   * One thing that the hub says.
   *
   * <p>Source: a choice of this library.
   *
   * @param operation the call as the contract names it
   * @param what the place and the kind, in English, without the value: {@code Case.folderId is not
   *     in the contract}
   * @param count how often it came, 1 or more
   */
  public record Line(String operation, String what, long count) {

    public Line {
      Objects.requireNonNull(operation, "operation");
      Objects.requireNonNull(what, "what");
    }

    @Override
    public String toString() {
      return operation + ": " + what + " (" + count + ")";
    }
  }

  public DriftReport {
    lines = List.copyOf(lines);
  }

  /** True when the hub says what the library knows. */
  public boolean isEmpty() {
    return lines.isEmpty() && others == 0;
  }

  /** Returns a line of text per line. */
  @Override
  public String toString() {
    String shown = lines.stream().map(Line::toString).collect(Collectors.joining("\n"));
    return others == 0 ? shown : shown + "\nand others (" + others + ")";
  }
}
