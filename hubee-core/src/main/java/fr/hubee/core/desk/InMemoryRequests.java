// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A repository in the memory of one process: for tests, demonstrations and the reading of the
 * contract. Everything is lost with the process. Thread-safe: one lock around everything.
 *
 * <p>Source: a choice of this library.
 */
public final class InMemoryRequests implements RequestRepository {

  private final Map<String, FiledRequest> requests = new HashMap<>();
  private final Map<Claim, String> holders = new HashMap<>();
  private final Map<ActId, AuditRecord> acts = new LinkedHashMap<>();

  /** Starts empty. */
  public InMemoryRequests() {}

  @Override
  public synchronized SaveAnswer save(FiledRequest next, AuditRecord audit) {
    AuditRecord before = acts.get(audit.actId());
    if (before != null) {
      return new SaveAnswer.ActKnown(before);
    }
    if (stored(next.id()) != next.version() - 1) {
      return new SaveAnswer.Stale();
    }
    for (Claim claim : next.claims()) {
      String holder = holders.get(claim);
      if (holder != null && !holder.equals(next.id())) {
        return new SaveAnswer.Held(claim, holder);
      }
    }
    write(next, audit);
    return new SaveAnswer.Saved();
  }

  private long stored(String id) {
    FiledRequest stored = requests.get(id);
    return stored == null ? 0 : stored.version();
  }

  private void write(FiledRequest next, AuditRecord audit) {
    holders.values().removeIf(next.id()::equals);
    next.claims().forEach(claim -> holders.put(claim, next.id()));
    requests.put(next.id(), next);
    acts.put(audit.actId(), audit);
  }

  @Override
  public synchronized Optional<FiledRequest> find(String requestId) {
    return Optional.ofNullable(requests.get(requestId));
  }

  @Override
  public synchronized Optional<String> holder(Claim claim) {
    return Optional.ofNullable(holders.get(claim));
  }

  @Override
  public synchronized Optional<AuditRecord> findAct(ActId actId) {
    return Optional.ofNullable(acts.get(actId));
  }

  @Override
  public synchronized List<AuditRecord> audit(String requestId) {
    return acts.values().stream()
        .filter(record -> record.requestId().equals(requestId))
        .sorted(Comparator.comparingLong(AuditRecord::version))
        .toList();
  }

  @Override
  public synchronized RequestPage list(RequestQuery query) {
    List<FiledRequest> found =
        requests.values().stream()
            .filter(query::wants)
            .filter(each -> query.after().filter(end -> !isAfter(each, end)).isEmpty())
            .sorted(Comparator.comparing(RequestPage.Cursor::of))
            .limit(query.limit() + 1L)
            .toList();
    if (found.size() <= query.limit()) {
      return new RequestPage(found, null);
    }
    List<FiledRequest> page = new ArrayList<>(found.subList(0, query.limit()));
    return new RequestPage(page, RequestPage.Cursor.of(page.get(page.size() - 1)));
  }

  private static boolean isAfter(FiledRequest filed, RequestPage.Cursor end) {
    return RequestPage.Cursor.of(filed).compareTo(end) > 0;
  }
}
