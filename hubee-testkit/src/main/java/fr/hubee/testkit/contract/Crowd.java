// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Threads that all begin at the same moment. */
final class Crowd {

  private Crowd() {}

  /**
   * Returns what each answered, in order.
   *
   * @throws AssertionError when one of them threw
   */
  static <T> List<T> of(int threads, IntFunction<T> act) throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      CountDownLatch ready = new CountDownLatch(threads);
      List<Future<T>> futures = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        int number = i;
        futures.add(
            pool.submit(
                () -> {
                  ready.countDown();
                  ready.await();
                  return act.apply(number);
                }));
      }
      return answers(futures);
    } finally {
      pool.shutdownNow();
    }
  }

  private static <T> List<T> answers(List<Future<T>> futures) throws InterruptedException {
    List<T> answers = new ArrayList<>();
    for (Future<T> future : futures) {
      try {
        answers.add(future.get());
      } catch (ExecutionException thrown) {
        throw new AssertionError("a thread of the crowd failed", thrown.getCause());
      }
    }
    return answers;
  }
}
