// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import java.util.regex.Pattern;

/** Knows the names of this machine; a name is compared, never resolved. */
final class Loopback {

  private static final Pattern HOST =
      Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[::1]", Pattern.CASE_INSENSITIVE);

  private Loopback() {}

  static boolean isHost(String host) {
    return HOST.matcher(host).matches();
  }
}
