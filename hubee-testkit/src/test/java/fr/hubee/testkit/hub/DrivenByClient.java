// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.hub;

import fr.hubee.client.file.FileRules;
import fr.hubee.testkit.contract.HubUnderContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.TestInfo;

/** The drivers of one test of a suite, and what their clients are known to refuse in it. */
final class DrivenByClient {

  /** By the name of the test: all that the suites ask and the client does not send. */
  private static final Map<String, List<Unsent>> EXPECTED =
      Map.of(
          "a_file_that_has_not_its_declared_size_is_refused",
          List.of(new Unsent(BeyondClient.BROKEN_RULE, FileRules.FILE_SIZE_DIFFERS.code())),
          "a_stranger_sees_nothing_and_does_nothing",
          List.of(new Unsent(BeyondClient.ANOTHER_SCOPE, "OSL")));

  private final List<ClientDriver> drivers = new ArrayList<>();

  HubDriver driver(HubUnderContract hub, HubRole role) {
    ClientDriver driver = hub.byClient(role);
    drivers.add(driver);
    return driver;
  }

  List<Unsent> unsent() {
    return drivers.stream().flatMap(driver -> driver.unsent().stream()).toList();
  }

  static List<Unsent> expected(TestInfo test) {
    return EXPECTED.getOrDefault(test.getTestMethod().orElseThrow().getName(), List.of());
  }
}
