// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.doctor.DoctorRules;
import fr.hubee.client.internal.pipeline.JsonCalls;
import fr.hubee.client.internal.reading.Fields;
import fr.hubee.client.internal.wire.Call;
import fr.hubee.core.rule.Violation;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The first notifications of a queue, looked at and left there.
 *
 * @param waiting how many were seen
 * @param oldest when the oldest of those came
 */
record Queue(int waiting, Optional<Instant> oldest) {

  static final int LOOKED_AT = 100;

  /** An operator of today asks after a télédossier that nobody fetched for two days. */
  private static final Duration LONG = Duration.ofDays(2);

  static Queue in(JsonCalls calls, Call call) {
    List<Optional<Instant>> dates =
        calls
            .list(call, json -> Fields.date(json, "dateTime").map(OffsetDateTime::toInstant))
            .items();
    return new Queue(
        dates.size(), dates.stream().flatMap(Optional::stream).min(Comparator.naturalOrder()));
  }

  List<Violation> findings(Instant now) {
    List<Violation> findings = new ArrayList<>();
    String many = waiting == LOOKED_AT ? LOOKED_AT + "+" : Integer.toString(waiting);
    findings.add(DoctorRules.DOCTOR_QUEUE.at("notifications", many));
    oldest
        .map(date -> Duration.between(date, now))
        .filter(age -> age.compareTo(LONG) >= 0)
        .map(age -> DoctorRules.DOCTOR_QUEUE_OLD.at("notifications", age.toDays()))
        .ifPresent(findings::add);
    return findings;
  }
}
