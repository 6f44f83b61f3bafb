// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import fr.hubee.core.demarche.Operator;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.identity.Siret;
import fr.hubee.core.request.RequestState;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which requests are wanted, page by page. Immutable.
 *
 * <p>Source: a choice of this library.
 *
 * @param states in one of these; empty for any state
 * @param operatorCodeOrNull instructed by this operator; null for any
 * @param organisationOrNull asked for by this organisation; null for any
 * @param formUidOrNull made by this form; null for any
 * @param limit how many in a page, 1 to {@value #MAX_LIMIT}
 * @param afterOrNull where the page before ended; null for the first page
 */
public record RequestQuery(
    Set<RequestState> states,
    @Nullable String operatorCodeOrNull,
    @Nullable Siret organisationOrNull,
    @Nullable String formUidOrNull,
    int limit,
    RequestPage.@Nullable Cursor afterOrNull) {

  /** The most that a page holds. */
  public static final int MAX_LIMIT = 500;

  private static final int USUAL_LIMIT = 50;

  /**
   * @throws IllegalArgumentException when the limit is out of bounds
   */
  public RequestQuery {
    states = Set.copyOf(states);
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException("a page holds 1 to " + MAX_LIMIT + " requests");
    }
  }

  /** Returns the query for all requests, fifty in a page. */
  public static RequestQuery all() {
    return new RequestQuery(Set.of(), null, null, null, USUAL_LIMIT, null);
  }

  /** Returns a copy that wants these states only. */
  public RequestQuery in(RequestState... wanted) {
    return new RequestQuery(
        Set.of(wanted), operatorCodeOrNull, organisationOrNull, formUidOrNull, limit, afterOrNull);
  }

  /** Returns a copy that wants the queue of this operator only. */
  public RequestQuery of(Operator operator) {
    return new RequestQuery(
        states, operator.code(), organisationOrNull, formUidOrNull, limit, afterOrNull);
  }

  /** Returns a copy that wants the requests of this organisation only. */
  public RequestQuery by(Siret organisation) {
    return new RequestQuery(
        states, operatorCodeOrNull, organisation, formUidOrNull, limit, afterOrNull);
  }

  /** Returns a copy that wants the requests made by this form only. */
  public RequestQuery through(RequestForm form) {
    return new RequestQuery(
        states, operatorCodeOrNull, organisationOrNull, form.uid(), limit, afterOrNull);
  }

  /** Returns a copy with pages of this size. */
  public RequestQuery limit(int most) {
    return new RequestQuery(
        states, operatorCodeOrNull, organisationOrNull, formUidOrNull, most, afterOrNull);
  }

  /** Returns the query for the page that follows. */
  public RequestQuery after(RequestPage.Cursor end) {
    return new RequestQuery(
        states, operatorCodeOrNull, organisationOrNull, formUidOrNull, limit, end);
  }

  /** Where the page before ended. */
  public Optional<RequestPage.Cursor> after() {
    return Optional.ofNullable(afterOrNull);
  }

  /** True when this request is wanted, on this page or another one. */
  public boolean wants(FiledRequest filed) {
    RequestForm form = filed.request().form();
    return (states.isEmpty() || states.contains(filed.request().state()))
        && isOr(operatorCodeOrNull, form.operator().code())
        && isOr(organisationOrNull, filed.request().siret())
        && isOr(formUidOrNull, form.uid());
  }

  private static boolean isOr(@Nullable Object wanted, Object is) {
    return wanted == null || wanted.equals(is);
  }
}
