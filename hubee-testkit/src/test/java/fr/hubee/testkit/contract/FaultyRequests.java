// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.contract;

import fr.hubee.core.desk.ActId;
import fr.hubee.core.desk.AuditRecord;
import fr.hubee.core.desk.Claim;
import fr.hubee.core.desk.FiledRequest;
import fr.hubee.core.desk.RequestPage;
import fr.hubee.core.desk.RequestQuery;
import fr.hubee.core.desk.RequestRepository;
import fr.hubee.core.desk.SaveAnswer;
import fr.hubee.core.request.SubscriptionRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A repository in memory with one fault; without it, it passes every suite. */
class FaultyRequests implements RequestRepository {

  private final Fault fault;
  private final Map<String, FiledRequest> requests = new HashMap<>();
  private final Map<Claim, String> holders = new HashMap<>();
  private final Map<ActId, AuditRecord> acts = new HashMap<>();
  private final Map<String, List<AuditRecord>> audits = new HashMap<>();

  FaultyRequests(Fault fault) {
    this.fault = fault;
  }

  @Override
  public synchronized SaveAnswer save(FiledRequest next, AuditRecord audit) {
    return refusal(next, audit)
        .orElseGet(
            () -> {
              write(next, audit);
              return new SaveAnswer.Saved();
            });
  }

  Optional<SaveAnswer> refusal(FiledRequest next, AuditRecord audit) {
    if (acts.containsKey(audit.actId()) && fault != Fault.IGNORES_ACTS) {
      return Optional.of(new SaveAnswer.ActKnown(acts.get(audit.actId())));
    }
    if (fault == Fault.WRITES_HALF) {
      acts.put(audit.actId(), audit);
    }
    FiledRequest stored = requests.get(key(next.id()));
    long version = stored == null ? 0 : stored.version();
    if (version != next.version() - 1 && fault != Fault.IGNORES_VERSIONS) {
      return Optional.of(new SaveAnswer.Stale());
    }
    if (fault == Fault.FREES_TOO_EARLY) {
      holders.values().removeIf(next.id()::equals);
    }
    return held(next);
  }

  private Optional<SaveAnswer> held(FiledRequest next) {
    return next.claims().stream()
        .filter(claim -> !holders.getOrDefault(claim, next.id()).equals(next.id()))
        .filter(claim -> fault != Fault.IGNORES_CLAIMS)
        .findFirst()
        .map(claim -> new SaveAnswer.Held(claim, holders.get(claim)));
  }

  void write(FiledRequest next, AuditRecord audit) {
    if (fault == Fault.FORGETS_EVERYTHING || fault == Fault.FORGETS_UPDATES && next.version() > 1) {
      return;
    }
    if (fault != Fault.KEEPS_OLD_CLAIMS) {
      holders.values().removeIf(next.id()::equals);
    }
    if (fault != Fault.FORGETS_CLAIMS) {
      next.claims().forEach(claim -> holders.put(claim, next.id()));
    }
    requests.put(key(next.id()), kept(next));
    if (fault != Fault.FORGETS_AUDIT) {
      acts.put(audit.actId(), audit);
      audits.computeIfAbsent(key(next.id()), id -> new ArrayList<>()).add(audit);
    }
  }

  private FiledRequest kept(FiledRequest next) {
    return switch (fault) {
      case DROPS_DETAILS ->
          new FiledRequest(next.request(), next.version(), next.openedAt(), List.of());
      case FORGETS_HABILITATIONS ->
          new FiledRequest(
              SubscriptionRequest.restore(
                  next.request().snapshot().toBuilder().habilitations(List.of()).build()),
              next.version(),
              next.openedAt(),
              next.atHubee());
      default -> next;
    };
  }

  private String key(String id) {
    return fault == Fault.FOLDS_CASE ? id.toLowerCase(Locale.ROOT) : id;
  }

  @Override
  public synchronized Optional<FiledRequest> find(String requestId) {
    return Optional.ofNullable(requests.get(key(requestId)));
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
    List<AuditRecord> audit = audits.getOrDefault(key(requestId), new ArrayList<>());
    return fault == Fault.SHARES_ITS_STATE ? audit : List.copyOf(audit);
  }

  @Override
  public synchronized RequestPage list(RequestQuery query) {
    List<FiledRequest> after =
        requests.values().stream()
            .filter(each -> fault == Fault.IGNORES_FILTERS || query.wants(each))
            .filter(each -> query.after().filter(end -> isBefore(each, end)).isEmpty())
            .sorted(Comparator.comparing(RequestPage.Cursor::of))
            .toList();
    List<FiledRequest> page = after.stream().limit(query.limit()).toList();
    boolean last = after.size() <= query.limit();
    return new RequestPage(page, last ? null : RequestPage.Cursor.of(page.get(page.size() - 1)));
  }

  private boolean isBefore(FiledRequest filed, RequestPage.Cursor end) {
    int order = RequestPage.Cursor.of(filed).compareTo(end);
    return fault == Fault.REPEATS_PAGES ? order < 0 : order <= 0;
  }
}
