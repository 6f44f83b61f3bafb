// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.commune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.hubee.core.identity.CodeCommune;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ConcurrentFirstUseTest {

  private static final int THREADS = 32;

  /** Runs the task in many threads that all stand ready before the first one starts. */
  private static <T> List<T> together(Callable<T> task) throws Exception {
    CountDownLatch ready = new CountDownLatch(THREADS);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<T>> answers = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        answers.add(
            threads.submit(
                () -> {
                  ready.countDown();
                  ready.await();
                  return task.call();
                }));
      }
      return valuesOf(answers);
    } finally {
      threads.shutdownNow();
    }
  }

  private static <T> List<T> valuesOf(List<Future<T>> answers) throws Exception {
    List<T> values = new ArrayList<>();
    for (Future<T> answer : answers) {
      values.add(answer.get());
    }
    return values;
  }

  @Test
  void a_fresh_directory_answers_names_to_many_threads_at_once() throws Exception {
    CommuneDirectory fresh = EmbeddedCommunes.load();

    List<List<Commune>> answers = together(() -> fresh.named("Sainte-Colombe"));

    assertThat(answers).containsOnly(NaiveCommunes.INSTANCE.named("Sainte-Colombe"));
  }

  @Test
  void a_directory_first_loaded_by_many_threads_is_loaded_once() throws Exception {
    AtomicInteger loads = new AtomicInteger();
    Supplier<CommuneDirectory> fresh =
        new Lazy<>(
            () -> {
              loads.incrementAndGet();
              return EmbeddedCommunes.load();
            });

    List<CommuneDirectory> directories = together(fresh::get);

    assertThat(loads).hasValue(1);
    assertThat(directories).allMatch(each -> each == fresh.get());
    assertThat(fresh.get().withCode(new CodeCommune("92023"))).hasSize(1);
  }

  @Test
  void the_shared_directory_is_one() throws Exception {
    assertThat(together(CommuneDirectory::embedded))
        .allMatch(each -> each == CommuneDirectory.embedded());
  }

  @Test
  void a_failed_first_use_tells_every_caller_why() {
    Supplier<String> broken =
        new Lazy<>(
            () -> {
              throw new IllegalStateException("no such resource");
            });

    assertThatThrownBy(broken::get).hasMessage("no such resource");
    assertThatThrownBy(broken::get).hasMessage("no such resource");
  }
}
