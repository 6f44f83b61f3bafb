// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.control;

import fr.hubee.core.rule.Message;
import fr.hubee.testkit.fake.FakeRequest;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lets in the programs of this machine and keeps out the web: a name that was made to point here
 * (DNS rebinding) gives itself away by its {@code Host}, the page of another site by its {@code
 * Origin} or its {@code Sec-Fetch-Site}. Thread-safe.
 *
 * <p>Source: Fetch Metadata Request Headers (W3C); the rule is a choice of this library.
 */
public final class LoopbackGuard {

  private static final Pattern LOOPBACK =
      Pattern.compile("(?i)(localhost|127\\.0\\.0\\.1|\\[::1])(:[0-9]{1,5})?");
  private static final Set<String> OWN_FETCHES = Set.of("same-origin", "none");
  private static final String PAGE = "/";

  private static final Message FOREIGN =
      new Message(
          "Refusé : seuls les programmes de cette machine commandent ce hub, par 127.0.0.1 ou"
              + " localhost, jamais la page d'un autre site.",
          "Refused: only programs of this machine drive this hub, by 127.0.0.1 or localhost, never"
              + " the page of another site.");

  private LoopbackGuard() {}

  static void check(FakeRequest request) {
    boolean own =
        request.path().equals(PAGE)
            ? isLoopback(request.header("Host").orElse(""))
            : isOwn(
                request.header("Host").orElse(""),
                request.header("Origin"),
                request.header("Sec-Fetch-Site"));
    if (!own) {
      throw new ControlRefusal(ControlRefusal.FORBIDDEN, FOREIGN);
    }
  }

  /** True when these headers are those of a program of this machine, or of a page of this port. */
  public static boolean isOwn(String host, Optional<String> origin, Optional<String> secFetchSite) {
    return isLoopback(host)
        && origin.filter(from -> !from.equalsIgnoreCase("http://" + host)).isEmpty()
        && secFetchSite.filter(from -> !OWN_FETCHES.contains(from)).isEmpty();
  }

  private static boolean isLoopback(String host) {
    return LOOPBACK.matcher(host).matches();
  }

  /** The address of this server as a caller that was let in names it. */
  static String address(FakeRequest request) {
    return "http://" + request.header("Host").orElse("127.0.0.1");
  }
}
