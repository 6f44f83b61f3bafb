// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.observe;

import fr.hubee.client.event.ContractDrift;
import fr.hubee.client.event.DriftReport;
import fr.hubee.client.event.HubeeEvent;
import fr.hubee.client.event.HubeeListener;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts what the hub newly says, within a bounded memory. Thread-safe. */
public final class DriftCounter implements HubeeListener {

  private static final int MAX_LINES = 500;

  private final Map<ContractDrift, Long> counts = new HashMap<>();
  private long others;

  @Override
  public void on(HubeeEvent event) {
    if (event instanceof ContractDrift drift) {
      count(drift);
    }
  }

  /** Returns a listener that counts, then tells another one. */
  public HubeeListener then(HubeeListener next) {
    return event -> {
      on(event);
      next.on(event);
    };
  }

  private synchronized void count(ContractDrift drift) {
    if (counts.size() < MAX_LINES || counts.containsKey(drift)) {
      counts.merge(drift, 1L, Long::sum);
    } else {
      others++;
    }
  }

  /** Returns what was counted so far. */
  public synchronized DriftReport report() {
    List<DriftReport.Line> lines =
        counts.entrySet().stream()
            .map(DriftCounter::line)
            .sorted(
                Comparator.comparingLong(DriftReport.Line::count)
                    .reversed()
                    .thenComparing(DriftReport.Line::operation)
                    .thenComparing(DriftReport.Line::what))
            .toList();
    return new DriftReport(lines, others);
  }

  private static DriftReport.Line line(Map.Entry<ContractDrift, Long> entry) {
    return new DriftReport.Line(
        entry.getKey().operation(), entry.getKey().what(), entry.getValue());
  }
}
