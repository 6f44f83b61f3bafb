// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of {@code docs/guide.md}, and what is wrong with it. */
final class GuidePage {

  static final int REQUIREMENTS = 74;

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| G([0-9]+) \\|[^|]*\\|[^|]*\\| ([^|]*) \\|$");
  private static final Pattern TEST = Pattern.compile("`(\\w+)#(\\w+)`");
  private static final String OUTSIDE = "outside: ";

  private GuidePage() {}

  /**
   * Returns one sentence per defect.
   *
   * @param tests the names of the test methods, by simple class name
   */
  static List<String> defects(String page, Map<String, Set<String>> tests) {
    List<String> defects = new ArrayList<>();
    Map<Integer, Integer> rows = new TreeMap<>();
    Matcher row = ROW.matcher(page);
    while (row.find()) {
      rows.merge(Integer.parseInt(row.group(1)), 1, Integer::sum);
      defect(row.group(2), tests).forEach(what -> defects.add("G" + row.group(1) + " " + what));
    }
    for (int number = 1; number <= REQUIREMENTS; number++) {
      int count = rows.getOrDefault(number, 0);
      if (count != 1) {
        defects.add("G" + number + " has " + count + " rows");
      }
    }
    return defects;
  }

  private static List<String> defect(String shown, Map<String, Set<String>> tests) {
    Matcher test = TEST.matcher(shown);
    if (test.matches()) {
      return tests.getOrDefault(test.group(1), Set.of()).contains(test.group(2))
          ? List.of()
          : List.of("names no test: " + shown);
    }
    boolean explained = shown.startsWith(OUTSIDE) && shown.length() > OUTSIDE.length() + 3;
    return explained ? List.of() : List.of("shows nothing: " + shown);
  }
}
