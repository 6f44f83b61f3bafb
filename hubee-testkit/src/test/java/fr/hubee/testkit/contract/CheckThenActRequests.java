// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.contract;

import fr.hubee.core.desk.AuditRecord;
import fr.hubee.core.desk.FiledRequest;
import fr.hubee.core.desk.SaveAnswer;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/**
 * Looks under a lock, writes under a lock, and lets go in between: the classic mistake. Between the
 * two, all threads wait for each other, so that the mistake shows every time and not by chance.
 */
final class CheckThenActRequests extends FaultyRequests {

  private final int raced;
  private final CyclicBarrier between = new CyclicBarrier(RequestRepositoryRaceContract.THREADS);

  /**
   * @param raced the version that all threads write at once; others are written by one thread
   */
  CheckThenActRequests(int raced) {
    super(Fault.NONE);
    this.raced = raced;
  }

  @Override
  public SaveAnswer save(FiledRequest next, AuditRecord audit) {
    Optional<SaveAnswer> refusal;
    synchronized (this) {
      refusal = refusal(next, audit);
    }
    if (next.version() == raced) {
      await();
    }
    if (refusal.isPresent()) {
      return refusal.get();
    }
    synchronized (this) {
      write(next, audit);
    }
    return new SaveAnswer.Saved();
  }

  private void await() {
    try {
      between.await();
    } catch (InterruptedException | BrokenBarrierException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
