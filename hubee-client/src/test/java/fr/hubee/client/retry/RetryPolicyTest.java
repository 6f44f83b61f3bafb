// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryPolicyTest {

  @Test
  void the_usual_policy_and_none_are_what_they_say() {
    assertThat(RetryPolicy.standard()).hasToString("RetryPolicy[4 attempts within PT5M]");
    assertThat(RetryPolicy.none().attempts()).isEqualTo(1);
  }

  @Test
  void a_policy_turns_back_into_its_settings() {
    RetryPolicy policy =
        RetryPolicy.builder()
            .attempts(7)
            .totalTime(Duration.ofSeconds(9))
            .firstPause(Duration.ofMillis(3))
            .longestPause(Duration.ofMillis(5))
            .build();
    RetryPolicy copy = policy.toBuilder().build();
    assertThat(copy).hasToString(policy.toString());
    assertThat(copy.pauseAfter(1, 0)).isEqualTo(Duration.ofMillis(3));
    assertThat(copy.pauseAfter(2, 0)).isEqualTo(Duration.ofMillis(5));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 101})
  void attempts_are_bounded(int attempts) {
    assertThatThrownBy(() -> RetryPolicy.builder().attempts(attempts))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(RetryPolicy.builder().attempts(100).build().attempts()).isEqualTo(100);
  }

  @Test
  void times_are_bounded() {
    List<UnaryOperator<RetryPolicy.Builder>> wrong =
        List.of(
            builder -> builder.totalTime(Duration.ofNanos(-1)),
            builder -> builder.firstPause(Duration.ofDays(1).plusNanos(1)),
            builder -> builder.longestPause(Duration.ofSeconds(-1)));
    assertThat(wrong)
        .allSatisfy(
            setting ->
                assertThatThrownBy(() -> setting.apply(RetryPolicy.builder()))
                    .isInstanceOf(IllegalArgumentException.class));
    assertThat(RetryPolicy.builder().firstPause(Duration.ZERO).build().pauseAfter(9, 0)).isZero();
  }
}
