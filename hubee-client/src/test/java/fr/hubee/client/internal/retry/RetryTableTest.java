// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.retry;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.client.internal.wire.Call;
import fr.hubee.client.internal.wire.FailureKind;
import fr.hubee.client.internal.wire.Operation;
import fr.hubee.client.spi.TransportRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table against a matrix that was written by hand, every pair. */
class RetryTableTest {

  private static final List<String> VERBS =
      List.of("GET", "PUT", "PATCH", "DELETE", "POST", "TOKEN");

  private static final Map<String, Repeat> SIGNS =
      Map.of(
          "+", Repeat.AGAIN,
          "t", Repeat.WITH_ANOTHER_TOKEN,
          "r", Repeat.AFTER_READING_BACK,
          "d", Repeat.DONE_IF_DOUBTFUL,
          "-", Repeat.NEVER);

  private static final String MATRIX =
      """
      kind              GET PUT PATCH DELETE POST TOKEN
      NONE              -   -   -     -      -    -
      NOT_SENT          +   +   +     +      +    +
      NOT_TRUSTED       -   -   -     -      -    -
      BODY_UNREADABLE   -   -   -     -      -    -
      NO_ANSWER         +   +   +     +      r    +
      TOO_LARGE         -   -   -     -      r    -
      INTERRUPTED       -   -   -     -      r    -
      STALE_TOKEN       t   t   t     t      t    -
      CREDENTIALS       -   -   -     -      -    -
      DENIED            -   -   -     -      -    -
      NOT_FOUND         -   -   -     d      -    -
      NO_SUCH_ADDRESS   -   -   -     -      -    -
      ALREADY_EXISTS    -   -   -     -      -    -
      INVALID           -   -   -     -      -    -
      REQUEST_TIMEOUT   +   +   +     +      r    +
      THROTTLED         +   +   +     +      r    +
      SERVER_ERROR      +   +   +     +      r    +
      GATEWAY_ERROR     +   +   +     +      r    +
      UNAVAILABLE       +   +   +     +      r    +
      SERVER_REFUSAL    -   -   -     -      r    -
      UNEXPECTED        -   -   -     -      r    -
      """;

  private static final Map<String, List<String>> ROWS =
      MATRIX
          .lines()
          .skip(1)
          .map(line -> Arrays.asList(line.split(" +")))
          .collect(Collectors.toMap(row -> row.get(0), Function.identity()));

  static Stream<Arguments> pairs() {
    return Arrays.stream(FailureKind.values())
        .flatMap(kind -> VERBS.stream().map(verb -> Arguments.of(kind, verb)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void each_pair_is_as_written(FailureKind kind, String verb) {
    List<String> row = ROWS.get(kind.name());
    Repeat expected = SIGNS.get(row.get(1 + VERBS.indexOf(verb)));
    assertThat(RetryTable.after(call(verb), kind)).isEqualTo(expected);
  }

  @Test
  void the_matrix_has_every_kind_and_no_other() {
    assertThat(ROWS.keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(FailureKind.values()).map(Enum::name).toList());
  }

  @Test
  void a_verb_that_nobody_thought_of_is_never_repeated() {
    assertThat(RetryTable.after(call("MKCOL"), FailureKind.NOT_SENT)).isEqualTo(Repeat.NEVER);
  }

  @ParameterizedTest
  @EnumSource(FailureKind.class)
  void a_post_that_stands_for_a_patch_is_repeated_like_one(FailureKind kind) {
    Call standing = call("POST").withHeader("x-http-method-override", "PATCH");
    assertThat(RetryTable.after(standing, kind)).isEqualTo(RetryTable.after(call("PATCH"), kind));
  }

  /** What may have been done is never repeated by a POST. */
  @ParameterizedTest
  @MethodSource("pairs")
  void a_doubtful_creation_is_never_repeated(FailureKind kind, String verb) {
    if (verb.equals("POST") && kind.possiblyDone()) {
      assertThat(RetryTable.after(call(verb), kind)).isEqualTo(Repeat.AFTER_READING_BACK);
    }
  }

  private static Call call(String verb) {
    boolean token = verb.equals("TOKEN");
    Operation operation =
        token ? Operation.preliminary("POST /oauth2/token") : Operation.of(verb + " /x");
    return new Call(
        operation, TransportRequest.of(token ? "POST" : verb, URI.create("https://h/x")));
  }
}
