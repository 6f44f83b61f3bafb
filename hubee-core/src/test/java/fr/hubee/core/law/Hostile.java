// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.law;

import java.util.List;
import java.util.stream.Stream;

/**
 * Texts that people, programs and attackers send.
 *
 * @param name what it is, for a failure that stays readable
 * @param text the text
 */
public record Hostile(String name, String text) {

  private static final int MEGABYTE = 1 << 20;

  /** Returns them all; each is foreign to every identifier made of ASCII letters and digits. */
  public static List<Hostile> all() {
    return Stream.concat(
            Stream.of(
                new Hostile("empty", ""),
                new Hostile("space", " "),
                new Hostile("blank", " \t\r\n "),
                new Hostile("one no-break space", "\u00a0"),
                new Hostile("one ideographic space", "\u3000"),
                new Hostile("null character", "\u0000"),
                new Hostile("one emoji", "\ud83d\ude00"),
                new Hostile(
                    "thirteen emojis, one of them cut", "\ud83d\ude00".repeat(12) + "\ud83d"),
                new Hostile("accents that pile up", "e" + "\u0301".repeat(200)),
                new Hostile("a format string", "%s%n%d"),
                new Hostile("an injection", "'; DROP TABLE communes; --"),
                new Hostile("markup", "<script>alert(1)</script>"),
                new Hostile("a log line", "x\r\n2026-11-23 ERROR forged"),
                new Hostile("a terminal sequence", "\u001b[31mred"),
                new Hostile("a megabyte of digits", "1".repeat(MEGABYTE)),
                new Hostile("a megabyte of spaces", " ".repeat(MEGABYTE)),
                new Hostile("a megabyte of lone surrogates", "\udc00".repeat(MEGABYTE)),
                new Hostile("a megabyte of hyphens", "-".repeat(MEGABYTE))),
            Stream.of("21920023500014", "219200235", "92023", "SI-21920023500014-92023", "AEC")
                .flatMap(Hostile::around))
        .toList();
  }

  /** Returns ways to spoil a good text, by one character each. */
  private static Stream<Hostile> around(String good) {
    return Stream.of(
        new Hostile(good + " after a space", " " + good),
        new Hostile(good + " before a space", good + " "),
        new Hostile(good + " before a line feed", good + "\n"),
        new Hostile(good + " around a no-break space", inside(good, "\u00a0")),
        new Hostile(good + " around a narrow no-break space", inside(good, "\u202f")),
        new Hostile(good + " around a zero-width space", inside(good, "\u200b")),
        new Hostile(good + " around a null character", inside(good, "\u0000")),
        new Hostile(good + " around a bidirectional override", inside(good, "\u202e")),
        new Hostile(good + " around a high surrogate", inside(good, "\ud800")),
        new Hostile(good + " around a low surrogate", inside(good, "\udfff")),
        new Hostile(good + " around a byte order mark", inside(good, "\ufeff")),
        new Hostile(good + " around a next line", inside(good, "\u0085")),
        new Hostile(good + " around a line separator", inside(good, "\u2028")),
        new Hostile(good + " around a comma", inside(good, ",")),
        new Hostile(good + " in full width", shifted(good, '\uff10', '\uff21')),
        new Hostile(good + " in Arabic digits", shifted(good, '\u0660', '\u0391')),
        new Hostile(good + " in Bengali digits", shifted(good, '\u09e6', '\u0410')));
  }

  private static String inside(String good, String foreign) {
    return good.substring(0, 2) + foreign + good.substring(2);
  }

  private static String shifted(String good, char zero, char letterA) {
    StringBuilder shifted = new StringBuilder();
    for (char each : good.toCharArray()) {
      if (each >= '0' && each <= '9') {
        shifted.append((char) (zero + each - '0'));
      } else if (each >= 'A' && each <= 'Z') {
        shifted.append((char) (letterA + each - 'A'));
      } else {
        shifted.append(each);
      }
    }
    return shifted.toString();
  }

  /** Returns the name: the text may be a megabyte long. */
  @Override
  public String toString() {
    return name;
  }
}
