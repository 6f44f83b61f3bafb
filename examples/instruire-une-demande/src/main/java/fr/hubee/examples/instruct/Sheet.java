// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.examples.instruct;

import fr.hubee.core.subscription.SubscriptionLifecycle;
import java.io.PrintStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** The page that the story is written on: a margin, columns, dates in Paris. */
final class Sheet {

  private static final int WIDTH = 100;
  private static final String MARGIN = "   ";
  private static final DateTimeFormatter DAY_AND_TIME =
      DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm").withZone(SubscriptionLifecycle.ZONE);

  private final PrintStream out;

  Sheet(PrintStream out) {
    this.out = out;
  }

  void title(String text) {
    out.println("=".repeat(WIDTH));
    out.println(text);
    out.println("=".repeat(WIDTH));
  }

  void chapter(String letter, String text) {
    out.println();
    out.println(letter + ") " + text);
    out.println("-".repeat(WIDTH));
  }

  void line(String text) {
    columns(new int[0], text);
  }

  /** Prints cells in columns; the last cell wraps under itself. */
  void columns(int[] widths, String... cells) {
    StringBuilder head = new StringBuilder();
    for (int i = 0; i < cells.length - 1; i++) {
      head.append(cells[i]).append(" ".repeat(Math.max(0, widths[i] - cells[i].length()) + 2));
    }
    String left = head.toString();
    for (String row : wrap(cells[cells.length - 1], WIDTH - MARGIN.length() - head.length())) {
      out.println((MARGIN + left + row).stripTrailing());
      left = " ".repeat(head.length());
    }
  }

  static String time(Instant instant) {
    return DAY_AND_TIME.format(instant);
  }

  private static List<String> wrap(String text, int room) {
    List<String> rows = new ArrayList<>();
    StringBuilder row = new StringBuilder();
    for (String word : withFrenchSpaces(text).split(" ", -1)) {
      if (!row.isEmpty() && row.length() + 1 + word.length() > room) {
        rows.add(row.toString());
        row.setLength(0);
      }
      row.append(row.isEmpty() ? "" : " ").append(word);
    }
    rows.add(row.toString());
    return rows;
  }

  /** A guillemet or a colon never stands alone at the beginning or the end of a row. */
  private static String withFrenchSpaces(String text) {
    return text.replace("« ", "«\u00A0").replaceAll(" ([»:;!?])", "\u00A0$1");
  }
}
