// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A repository that hands every call on; a test says what happens around the calls. */
class RelayedRequests implements RequestRepository {

  private final RequestRepository real;

  RelayedRequests(RequestRepository real) {
    this.real = real;
  }

  /** Overridden by a test. */
  <T> T around(Supplier<T> call) {
    return call.get();
  }

  @Override
  public SaveAnswer save(FiledRequest next, AuditRecord audit) {
    return around(() -> real.save(next, audit));
  }

  @Override
  public Optional<FiledRequest> find(String requestId) {
    return around(() -> real.find(requestId));
  }

  @Override
  public Optional<String> holder(Claim claim) {
    return around(() -> real.holder(claim));
  }

  @Override
  public Optional<AuditRecord> findAct(ActId actId) {
    return around(() -> real.findAct(actId));
  }

  @Override
  public List<AuditRecord> audit(String requestId) {
    return around(() -> real.audit(requestId));
  }

  @Override
  public RequestPage list(RequestQuery query) {
    return around(() -> real.list(query));
  }
}
