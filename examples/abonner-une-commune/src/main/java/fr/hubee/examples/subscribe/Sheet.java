// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.examples.subscribe;

import fr.hubee.core.rule.Severity;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.rule.Violations;
import fr.hubee.core.subscription.SubscriptionLifecycle;
import java.io.PrintStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The page that the story is written on: a margin, columns, French words for severities. */
final class Sheet {

  private static final int WIDTH = 100;
  private static final int[] VIOLATION_COLUMNS = {10};
  private static final String MARGIN = "   ";
  private static final DateTimeFormatter DAY_AND_TIME =
      DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm").withZone(SubscriptionLifecycle.ZONE);

  private static final Map<Severity, String> SEVERITIES =
      Map.of(
          Severity.ERROR, "Refus",
          Severity.WARNING, "Attention",
          Severity.INFORMATION, "À savoir");

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
    wrap(text, WIDTH - MARGIN.length()).forEach(row -> out.println(MARGIN + row));
  }

  /** Prints cells in columns; the last cell wraps under itself. */
  void columns(int[] widths, String... cells) {
    StringBuilder head = new StringBuilder();
    for (int i = 0; i < cells.length - 1; i++) {
      head.append(pad(cells[i], widths[i])).append("  ");
    }
    int room = Math.max(20, WIDTH - MARGIN.length() - head.length());
    String left = head.toString();
    for (String row : wrap(cells[cells.length - 1], room)) {
      out.println((MARGIN + left + row).stripTrailing());
      left = " ".repeat(head.length());
    }
  }

  void violations(Violations violations) {
    String said = "";
    for (Violation violation : violations) {
      String remedy = violation.remedy().french();
      columns(VIOLATION_COLUMNS, word(violation), violation.message().french());
      if (!remedy.equals(said)) {
        remedy(remedy);
      }
      said = remedy;
    }
  }

  void note(String label, Violation violation) {
    columns(VIOLATION_COLUMNS, label, violation.message().french());
    remedy(violation.remedy().french());
  }

  private void remedy(String text) {
    columns(VIOLATION_COLUMNS, "", "-> " + text);
  }

  private static String word(Violation violation) {
    return violation.escalates() ? "À confier" : SEVERITIES.getOrDefault(violation.severity(), "");
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

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
