// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.observe;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.client.event.ContractDrift;
import fr.hubee.client.event.DriftReport;
import fr.hubee.client.event.HubeeEvent;
import fr.hubee.client.event.TokenRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DriftCounterTest {

  private final DriftCounter counter = new DriftCounter();

  private static ContractDrift drift(String what) {
    return new ContractDrift("GET /x", what);
  }

  @Test
  void what_is_said_is_counted_the_most_frequent_first() {
    assertThat(counter.report().isEmpty()).isTrue();
    List<HubeeEvent> next = new ArrayList<>();
    counter.then(next::add).on(drift("b"));
    counter.on(drift("b"));
    counter.on(drift("c"));
    counter.on(drift("a"));
    counter.on(new ContractDrift("DELETE /x", "z"));
    counter.on(new TokenRefused("GET /x", false));
    DriftReport report = counter.report();
    assertThat(report).hasToString("GET /x: b (2)\nDELETE /x: z (1)\nGET /x: a (1)\nGET /x: c (1)");
    assertThat(report.isEmpty()).isFalse();
    assertThat(next).hasSize(1);
  }

  @Test
  void a_hub_that_invents_without_end_does_not_fill_the_memory() {
    for (int i = 0; i < 501; i++) {
      counter.on(drift("thing " + i));
    }
    counter.on(drift("thing 0"));
    counter.on(drift("thing 501"));
    DriftReport report = counter.report();
    assertThat(report.lines()).hasSize(500);
    assertThat(report.lines().get(0).count()).isEqualTo(2);
    assertThat(report.others()).isEqualTo(2);
    assertThat(report.toString()).endsWith("\nand others (2)");
    assertThat(new DriftReport(List.of(), 1).isEmpty()).isFalse();
  }

  @Test
  void nothing_is_lost_among_threads() throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    for (int i = 0; i < 8_000; i++) {
      HubeeEvent event = drift("thing " + i % 4);
      threads.execute(() -> counter.on(event));
    }
    threads.shutdown();
    assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    assertThat(counter.report().lines())
        .extracting(DriftReport.Line::count)
        .containsExactly(2_000L, 2_000L, 2_000L, 2_000L);
  }
}
