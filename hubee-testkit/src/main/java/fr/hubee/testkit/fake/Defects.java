// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import java.util.ArrayList;
import java.util.List;

/** What the fake itself did wrong, the first ones. Not thread-safe by itself. */
final class Defects {

  private static final int KEPT = 100;

  private final List<String> found = new ArrayList<>();

  void add(String defect) {
    if (found.size() < KEPT) {
      found.add(defect);
    }
  }

  List<String> all() {
    return List.copyOf(found);
  }

  void clear() {
    found.clear();
  }
}
