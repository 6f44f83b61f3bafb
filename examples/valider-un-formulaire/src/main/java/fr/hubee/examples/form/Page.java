// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.examples.form;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** The page that the story is written on: a margin, and sentences that wrap under themselves. */
final class Page {

  private static final int WIDTH = 100;
  private static final int INPUT_WIDTH = 34;
  private static final String MARGIN = "   ";

  private final PrintStream out;

  Page(PrintStream out) {
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
    wrapped(MARGIN, text);
  }

  void input(String path, String typed) {
    out.println(MARGIN + path + " ".repeat(INPUT_WIDTH - path.length()) + typed);
  }

  void answer(Answer answer) {
    out.println(MARGIN + answer.path());
    wrapped(MARGIN + "   fr  ", answer.french());
    wrapped(MARGIN + "   en  ", answer.english());
  }

  private void wrapped(String head, String text) {
    String left = head;
    for (String row : rows(text, WIDTH - head.length())) {
      out.println(left + row);
      left = " ".repeat(head.length());
    }
  }

  private static List<String> rows(String text, int room) {
    List<String> rows = new ArrayList<>();
    StringBuilder row = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (row.length() > 0 && row.length() + 1 + word.length() > room) {
        rows.add(row.toString());
        row.setLength(0);
      }
      row.append(row.length() == 0 ? "" : " ").append(word);
    }
    rows.add(row.toString());
    return rows;
  }
}
