// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.wire;

import java.util.regex.Pattern;

/** Knows the names of this machine; a name is compared, never resolved. */
public final class Loopback {

  private static final Pattern HOST =
      Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[::1]", Pattern.CASE_INSENSITIVE);

  private Loopback() {}

  /** True for the name or the address of this machine, as it stands in a URI. */
  public static boolean isHost(String host) {
    return HOST.matcher(host).matches();
  }
}
