// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.file;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A file name in two parts: what may be cut, and the extension, which programs go by. */
record NameParts(String stem, String extension) {

  /** Longer ones are no extension, but a sentence after a dot. */
  private static final int LONGEST_EXTENSION = 32;

  /** Beyond that, a name is an attack; it is cut before it costs anything. */
  private static final int LONGEST_READ = 1024;

  private static final Pattern TRAILING = Pattern.compile("[ .]+$");

  static NameParts of(String name) {
    int dot = name.lastIndexOf('.');
    boolean isExtension = dot > 0 && bytes(name.substring(dot)) <= LONGEST_EXTENSION;
    return isExtension
        ? new NameParts(name.substring(0, dot), name.substring(dot))
        : new NameParts(name, "");
  }

  /** Returns a name that is no longer than what is worth reading, with its extension. */
  static String shortened(String name) {
    if (name.length() <= LONGEST_READ) {
      return name;
    }
    NameParts parts = of(name);
    return parts.stem.substring(0, Math.min(LONGEST_READ, parts.stem.length())) + parts.extension;
  }

  /** Returns the name with this between its parts, the stem cut to what is left of 255 bytes. */
  String fitted(String suffix) {
    int room = SafeFileName.MAX_BYTES - bytes(suffix) - bytes(extension);
    String shown = bytes(stem) <= room ? stem : TRAILING.matcher(cut(stem, room)).replaceAll("");
    return shown + suffix + extension;
  }

  /** Cuts between two characters, never inside one. */
  private static String cut(String text, int room) {
    int end = 0;
    int used = 0;
    while (end < text.length()) {
      int point = text.codePointAt(end);
      used += bytes(Character.toString(point));
      if (used > room) {
        return text.substring(0, end);
      }
      end += Character.charCount(point);
    }
    return text;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
