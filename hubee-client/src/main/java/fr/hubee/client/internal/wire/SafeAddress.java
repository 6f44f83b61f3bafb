// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.wire;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Addresses to which a secret may be sent: absolute, {@code https}, without user, query and
 * fragment; plain {@code http} for a loopback host alone.
 */
public final class SafeAddress {

  private static final int HIGHEST_PORT = 65_535;
  private static final Pattern TRAILING_SLASHES = Pattern.compile("/+$");

  private SafeAddress() {}

  /**
   * Returns the address of a port of this machine.
   *
   * @throws IllegalArgumentException when it is not between 1 and 65535
   */
  public static URI loopback(int port) {
    if (port < 1 || port > HIGHEST_PORT) {
      throw new IllegalArgumentException("a port is between 1 and 65535, came " + port);
    }
    return URI.create("http://127.0.0.1:" + port);
  }

  /**
   * Returns the address without trailing slashes.
   *
   * @param what how an error names it
   * @throws IllegalArgumentException when it is not safe
   */
  public static URI base(String what, URI address) {
    return URI.create(TRAILING_SLASHES.matcher(of(what, address).toString()).replaceAll(""));
  }

  /**
   * Returns the address as it came.
   *
   * @param what how an error names it
   * @throws IllegalArgumentException when it is not safe
   */
  public static URI of(String what, URI address) {
    if (address.getHost() == null || address.getScheme() == null) {
      throw new IllegalArgumentException(what + " should be an absolute https address with a host");
    }
    if (address.getRawUserInfo() != null
        || address.getRawQuery() != null
        || address.getRawFragment() != null) {
      throw new IllegalArgumentException(what + " holds a user, a query or a fragment; drop it");
    }
    requireTls(what, address);
    return address;
  }

  private static void requireTls(String what, URI address) {
    String scheme = address.getScheme().toLowerCase(Locale.ROOT);
    boolean plainOnLoopback = scheme.equals("http") && Loopback.isHost(address.getHost());
    if (!scheme.equals("https") && !plainOnLoopback) {
      throw new IllegalArgumentException(
          what
              + " must use https: plain http is accepted for a loopback host alone"
              + " (localhost, 127.0.0.1, [::1]), came "
              + scheme
              + "://"
              + address.getHost());
    }
  }
}
