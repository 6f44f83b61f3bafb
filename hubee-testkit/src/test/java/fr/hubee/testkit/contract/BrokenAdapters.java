// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.contract;

import fr.hubee.core.desk.RequestRepository;

/** The suites over adapters that are wrong; run by {@link ContractsCatchBrokenAdaptersTest}. */
final class BrokenAdapters {

  /** The parameter that names the fault; a suite has no constructor of its own. */
  private static final ThreadLocal<Fault> CURRENT = ThreadLocal.withInitial(() -> Fault.NONE);

  private BrokenAdapters() {}

  static void with(Fault fault, Runnable run) {
    CURRENT.set(fault);
    try {
      run.run();
    } finally {
      CURRENT.remove();
    }
  }

  private static RequestRepository faulty() {
    return new FaultyRequests(CURRENT.get());
  }

  private static RequestRepository reopen(RequestRepository used) {
    return CURRENT.get() == Fault.LIVES_IN_ITS_INSTANCE ? new FaultyRequests(Fault.NONE) : used;
  }

  static final class Saving extends RequestRepositoryContract {
    @Override
    protected RequestRepository empty() {
      return faulty();
    }

    @Override
    protected RequestRepository reopened(RequestRepository used) {
      return reopen(used);
    }
  }

  static final class Reading extends RequestRepositoryReadingContract {
    @Override
    protected RequestRepository empty() {
      return faulty();
    }

    @Override
    protected RequestRepository reopened(RequestRepository used) {
      return reopen(used);
    }
  }

  static final class Racing extends RequestRepositoryRaceContract {
    @Override
    protected RequestRepository empty() {
      return faulty();
    }
  }

  static final class RacingToCreate extends RequestRepositoryRaceContract {
    @Override
    protected RequestRepository empty() {
      return new CheckThenActRequests(1);
    }
  }

  static final class RacingToUpdate extends RequestRepositoryRaceContract {
    @Override
    protected RequestRepository empty() {
      return new CheckThenActRequests(2);
    }
  }
}
