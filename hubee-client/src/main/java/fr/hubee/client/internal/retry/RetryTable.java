// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.retry;

import static fr.hubee.client.internal.retry.Repeat.AFTER_READING_BACK;
import static fr.hubee.client.internal.retry.Repeat.AGAIN;
import static fr.hubee.client.internal.retry.Repeat.DONE_IF_DOUBTFUL;
import static fr.hubee.client.internal.retry.Repeat.NEVER;
import static fr.hubee.client.internal.retry.Repeat.WITH_ANOTHER_TOKEN;
import static fr.hubee.client.internal.wire.FailureKind.ALREADY_EXISTS;
import static fr.hubee.client.internal.wire.FailureKind.BODY_UNREADABLE;
import static fr.hubee.client.internal.wire.FailureKind.CREDENTIALS;
import static fr.hubee.client.internal.wire.FailureKind.DENIED;
import static fr.hubee.client.internal.wire.FailureKind.GATEWAY_ERROR;
import static fr.hubee.client.internal.wire.FailureKind.INTERRUPTED;
import static fr.hubee.client.internal.wire.FailureKind.INVALID;
import static fr.hubee.client.internal.wire.FailureKind.NONE;
import static fr.hubee.client.internal.wire.FailureKind.NOT_FOUND;
import static fr.hubee.client.internal.wire.FailureKind.NOT_SENT;
import static fr.hubee.client.internal.wire.FailureKind.NOT_TRUSTED;
import static fr.hubee.client.internal.wire.FailureKind.NO_ANSWER;
import static fr.hubee.client.internal.wire.FailureKind.NO_SUCH_ADDRESS;
import static fr.hubee.client.internal.wire.FailureKind.REQUEST_TIMEOUT;
import static fr.hubee.client.internal.wire.FailureKind.SERVER_ERROR;
import static fr.hubee.client.internal.wire.FailureKind.SERVER_REFUSAL;
import static fr.hubee.client.internal.wire.FailureKind.STALE_TOKEN;
import static fr.hubee.client.internal.wire.FailureKind.THROTTLED;
import static fr.hubee.client.internal.wire.FailureKind.TOO_LARGE;
import static fr.hubee.client.internal.wire.FailureKind.UNAVAILABLE;
import static fr.hubee.client.internal.wire.FailureKind.UNEXPECTED;

import fr.hubee.client.internal.wire.Call;
import fr.hubee.client.internal.wire.FailureKind;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What may be sent again, by kind of failure and by verb. A {@code GET}, {@code PUT}, {@code PATCH}
 * or {@code DELETE} leaves the hub the same however often it is done. A {@code POST} creates each
 * time, and no status of the gateway proves that a service behind it did nothing. A request for a
 * token is a {@code POST} that creates nothing to be found twice.
 */
public final class RetryTable {

  private static final Map<FailureKind, Row> ROWS =
      List.of(
              // kind, GET PUT PATCH, DELETE, POST, request for a token
              row(NONE, NEVER, NEVER, NEVER, NEVER),
              row(NOT_SENT, AGAIN, AGAIN, AGAIN, AGAIN),
              row(NO_ANSWER, AGAIN, AGAIN, AFTER_READING_BACK, AGAIN),
              row(REQUEST_TIMEOUT, AGAIN, AGAIN, AFTER_READING_BACK, AGAIN),
              row(THROTTLED, AGAIN, AGAIN, AFTER_READING_BACK, AGAIN),
              row(SERVER_ERROR, AGAIN, AGAIN, AFTER_READING_BACK, AGAIN),
              row(GATEWAY_ERROR, AGAIN, AGAIN, AFTER_READING_BACK, AGAIN),
              row(UNAVAILABLE, AGAIN, AGAIN, AFTER_READING_BACK, AGAIN),
              row(SERVER_REFUSAL, NEVER, NEVER, AFTER_READING_BACK, NEVER),
              row(UNEXPECTED, NEVER, NEVER, AFTER_READING_BACK, NEVER),
              row(INTERRUPTED, NEVER, NEVER, AFTER_READING_BACK, NEVER),
              row(TOO_LARGE, NEVER, NEVER, AFTER_READING_BACK, NEVER),
              row(STALE_TOKEN, WITH_ANOTHER_TOKEN, WITH_ANOTHER_TOKEN, WITH_ANOTHER_TOKEN, NEVER),
              row(NOT_FOUND, NEVER, DONE_IF_DOUBTFUL, NEVER, NEVER),
              row(NO_SUCH_ADDRESS, NEVER, NEVER, NEVER, NEVER),
              row(NOT_TRUSTED, NEVER, NEVER, NEVER, NEVER),
              row(BODY_UNREADABLE, NEVER, NEVER, NEVER, NEVER),
              row(CREDENTIALS, NEVER, NEVER, NEVER, NEVER),
              row(DENIED, NEVER, NEVER, NEVER, NEVER),
              row(ALREADY_EXISTS, NEVER, NEVER, NEVER, NEVER),
              row(INVALID, NEVER, NEVER, NEVER, NEVER))
          .stream()
          .collect(Collectors.toUnmodifiableMap(Row::kind, Function.identity()));

  private RetryTable() {}

  /** Returns what to do; a verb or a kind that the table does not know is never sent again. */
  public static Repeat after(Call call, FailureKind kind) {
    Row row = ROWS.get(kind);
    return row == null ? NEVER : row.of(call);
  }

  private static Row row(
      FailureKind kind, Repeat others, Repeat delete, Repeat post, Repeat token) {
    return new Row(
        kind,
        Map.of("GET", others, "PUT", others, "PATCH", others, "DELETE", delete, "POST", post),
        token);
  }

  private record Row(FailureKind kind, Map<String, Repeat> byMethod, Repeat token) {

    Repeat of(Call call) {
      return call.operation().preliminary() ? token : byMethod.getOrDefault(method(call), NEVER);
    }

    /** A POST that says that it is a PATCH may be sent again like one. */
    private static String method(Call call) {
      return call.request().headers().getOrDefault(Call.METHOD_OVERRIDE, call.request().method());
    }
  }
}
