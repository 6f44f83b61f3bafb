// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import java.util.List;
import java.util.Optional;

/**
 * Where requests are kept, with their claims and their audit: one port, because the three are
 * written together or not at all. Port: a portal implements it in its own database, and passes the
 * suites of {@code fr.hubee.testkit.contract}. {@link InMemoryRequests} is the reference.
 *
 * <p>Implementations are thread-safe, store what they are given before they say so, and give it
 * back equal, instants to the microsecond. Every method may throw when the store is down: the
 * caller then repeats the act with the same {@link ActId}.
 *
 * <p>Source: DataPass v2, uniqueness (2026-08-06), for what a claim is; the port is a choice of
 * this library.
 */
public interface RequestRepository {

  /**
   * Writes a request, its claims and one audit record, in one atomic step that sees what every
   * other one wrote: a transaction with three unique indexes will do.
   *
   * <ul>
   *   <li>{@link SaveAnswer.ActKnown} if an audit record has this act identifier;
   *   <li>{@link SaveAnswer.Stale} unless the stored version is {@code next.version() - 1}, where 0
   *       means that no request has this identifier;
   *   <li>{@link SaveAnswer.Held} if another request holds one of {@code next.claims()};
   *   <li>otherwise {@link SaveAnswer.Saved}: {@code next} replaces the request, exactly {@code
   *       next.claims()} are its claims from now on, those it had besides are free.
   * </ul>
   *
   * Where several of the first three are true, any of them may be answered. Unless the answer is
   * {@code Saved}, nothing has changed.
   *
   * @param next what to store
   * @param audit the act that made it; its request and its version are those of {@code next}
   */
  SaveAnswer save(FiledRequest next, AuditRecord audit);

  /** Finds a request. Sees every save that was answered before. */
  Optional<FiledRequest> find(String requestId);

  /** Finds the request that holds a place. Sees every save that was answered before. */
  Optional<String> holder(Claim claim);

  /** Finds an act that was done. Sees every save that was answered before. */
  Optional<AuditRecord> findAct(ActId actId);

  /** Returns the acts on a request, oldest version first; empty for an unknown one. */
  List<AuditRecord> audit(String requestId);

  /**
   * Returns one page of the requests that match, oldest opening first, then by identifier in the
   * order of its characters ({@code COLLATE "C"}). The page is a copy: later saves do not change
   * it.
   */
  RequestPage list(RequestQuery query);
}
