// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.hub;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.testkit.contract.HubTokenContract;
import fr.hubee.testkit.contract.HubWireContract;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing that the raw suites ask is passed over in silence. */
class ClientOnTheWireTest {

  @Test
  void every_test_of_the_raw_suites_has_its_own_by_a_client() {
    assertThat(tests(ClientOnTheWire.class))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(HubTokenContract.class, HubWireContract.class)
                .flatMap(ClientOnTheWireTest::tests)
                .toList());
  }

  private static Stream<String> tests(Class<?> suite) {
    return Arrays.stream(suite.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Test.class))
        .map(Method::getName);
  }
}
