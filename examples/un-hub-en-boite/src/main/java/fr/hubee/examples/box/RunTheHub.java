// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.examples.box;

import fr.hubee.testkit.http.FakeHub;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A fake hub until Ctrl-C: {@code mvn -q -Pfake-hub}, with {@code -Dport=}, {@code -Dprofile=} and
 * {@code -Dseed=} as {@link FakeHub} has them.
 */
public final class RunTheHub {

  private static final List<String> OPTIONS = List.of("port", "profile", "seed");

  private RunTheHub() {}

  /** Runs it. */
  public static void main(String[] arguments) {
    FakeHub.main(options(System.getProperties()));
  }

  /** Maven gives options as system properties; an empty one is none. */
  static String[] options(Properties properties) {
    return OPTIONS.stream()
        .filter(name -> !properties.getProperty(name, "").isBlank())
        .flatMap(name -> Stream.of("--" + name, properties.getProperty(name).strip()))
        .toArray(String[]::new);
  }
}
