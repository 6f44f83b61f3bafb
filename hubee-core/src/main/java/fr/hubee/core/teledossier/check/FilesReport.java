// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.check;

import fr.hubee.core.rule.Message;
import fr.hubee.core.teledossier.AttachmentState;
import fr.hubee.core.teledossier.AttachmentStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the statuses of all the files of a télédossier say: how many of each, the unknown ones, and
 * what it means for the agent. Immutable.
 *
 * <p>Source: HubEE, specification 1.2.2, annex of statuses (2021-08-31).
 *
 * @param counts how many files of each state; states without a file are absent
 * @param unknown the statuses that the library does not know, one per file
 */
public record FilesReport(Map<AttachmentState, Integer> counts, List<AttachmentStatus> unknown) {

  private static final int NAMED = 3;

  public FilesReport {
    counts = Map.copyOf(counts);
    unknown = List.copyOf(unknown);
  }

  /** Reads the statuses of all the files, one per file. */
  public static FilesReport of(Collection<AttachmentStatus> statuses) {
    Map<AttachmentState, Integer> counts = new EnumMap<>(AttachmentState.class);
    List<AttachmentStatus> unknown = new ArrayList<>();
    for (AttachmentStatus status : statuses) {
      status
          .known()
          .ifPresentOrElse(
              state -> counts.merge(state, 1, Integer::sum), () -> unknown.add(status));
    }
    return new FilesReport(counts, unknown);
  }

  /** How many files are in this state. */
  public int count(AttachmentState state) {
    return counts.getOrDefault(state, 0);
  }

  /** How many files there are. */
  public int total() {
    return unknown.size() + counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** What it means, the gravest first. */
  public FilesMeaning meaning() {
    if (total() == 0) {
      return FilesMeaning.NO_FILE;
    }
    return known(AttachmentState.CORRUPTED, FilesMeaning.INFECTED)
        .or(() -> known(AttachmentState.REJECTED, FilesMeaning.REJECTED))
        .or(() -> known(AttachmentState.DELETED, FilesMeaning.PURGED))
        .or(() -> Optional.of(FilesMeaning.UNKNOWN).filter(meaning -> !unknown.isEmpty()))
        .or(() -> known(AttachmentState.PENDING, FilesMeaning.PENDING))
        .orElse(FilesMeaning.COMPLETE);
  }

  private Optional<FilesMeaning> known(AttachmentState state, FilesMeaning meaning) {
    return count(state) > 0 ? Optional.of(meaning) : Optional.empty();
  }

  /** True when an event that carries these files may be sent: every one is received (RC007). */
  public boolean allReceived() {
    return count(AttachmentState.RECEIVED) == total();
  }

  /**
   * The sentence for the agent, followed by how many files of each status when some are missing.
   */
  public Message message() {
    Message meaning = meaning().message();
    if (meaning().isComplete()) {
      return meaning;
    }
    return new Message(
        meaning.french() + " " + listed(state -> state.label() + " : ", "« ", " »"),
        meaning.english() + " " + listed(state -> state.name() + ": ", "\"", "\""));
  }

  private String listed(Function<AttachmentState, String> named, String open, String close) {
    Stream<String> known =
        Arrays.stream(AttachmentState.values())
            .filter(state -> count(state) > 0)
            .map(state -> named.apply(state) + count(state));
    Stream<String> others =
        unknown.stream().distinct().limit(NAMED).map(status -> open + status + close);
    return Stream.concat(known, others).collect(Collectors.joining(", ", "(", ")"));
  }
}
