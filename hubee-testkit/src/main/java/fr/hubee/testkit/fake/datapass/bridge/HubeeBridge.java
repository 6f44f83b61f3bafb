// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.bridge;

import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.testkit.fake.BasicCredentials;
import fr.hubee.testkit.fake.datapass.model.Store;
import fr.hubee.testkit.fake.datapass.model.StoredRequest;
import fr.hubee.testkit.fake.datapass.model.Switch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells HubEE of approvals, on virtual time, and tries again for ever. Guarded by the store's
 * monitor. Without a line nothing is sent.
 *
 * <p>Source: DataPass v2, HubEE bridge (2026-08-06).
 */
public final class HubeeBridge {

  private final Store store;
  private final Map<Long, BridgeJob> pending = new LinkedHashMap<>();
  private Consumer<CreatedSubscription> listener = created -> {};
  private @Nullable HubeeLine line;
  private BasicCredentials credentials = new BasicCredentials("", "");
  private long lastJob;

  /** Bridges the requests of this store. */
  public HubeeBridge(Store store) {
    this.store = store;
  }

  /** Sends over this line, with these credentials of the scope ADMIN. */
  public void connect(HubeeLine hubee, BasicCredentials admin) {
    this.line = hubee;
    this.credentials = admin;
  }

  /** Tells this listener of each subscription that HubEE makes. */
  public void listen(Consumer<CreatedSubscription> told) {
    this.listener = told;
  }

  /** Returns the approvals that HubEE has not wholly heard of, oldest first. */
  public List<BridgeJob> pending() {
    return List.copyOf(pending.values());
  }

  /** Forgets the approvals under way. */
  public void clear() {
    pending.clear();
  }

  /** Tells HubEE, as soon as anything is run. */
  public void approved(StoredRequest request) {
    if (line != null) {
      lastJob++;
      long job = lastJob;
      pending.put(job, BridgeJob.of(request.id()));
      store.agenda().addNow(() -> run(job, request));
    }
  }

  private void run(long job, StoredRequest request) {
    synchronized (store) {
      BridgeJob before = pending.get(job);
      HubeeLine hubee = line;
      if (before != null && hubee != null) {
        try {
          BridgeRun run =
              new BridgeRun(
                  HubeeCalls.open(hubee, credentials),
                  request,
                  store.catalogue(),
                  (processCode, id) -> created(request, processCode, id));
          run.run();
          pending.remove(job);
        } catch (BridgeFailure failure) {
          retry(job, request, before.failed(String.valueOf(failure.getMessage())));
        }
      }
    }
  }

  private void created(StoredRequest request, ProcessCode processCode, String id) {
    listener.accept(new CreatedSubscription(request.id(), processCode, id));
  }

  private void retry(long job, StoredRequest request, BridgeJob failed) {
    pending.put(job, failed);
    store
        .agenda()
        .add(
            store.now().plus(store.delays().after(failed.failures(), store.is(Switch.JITTER))),
            () -> run(job, request));
  }
}
