// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.file;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a file, safe in any folder of any system, made of a name that a stranger chose: no
 * separator, no control or invisible character, no hidden or reserved name, at most 255 bytes in
 * UTF-8, composed (NFC). The original is kept, as data. Immutable and thread-safe; {@code toString}
 * shows neither, for names of files are often names of people.
 *
 * <p>Two different originals may give the same name: {@link FolderNames} keeps them apart.
 *
 * <p>Source: a choice of this library; HubEE V1 bounds the length of {@code fileName} and nothing
 * else (contract, Attachment).
 */
public final class SafeFileName {

  /** What most file systems accept, in bytes of UTF-8. */
  public static final int MAX_BYTES = 255;

  private static final String WITHOUT_NAME = "fichier";

  /** Letters, marks and a pattern that show nothing. */
  private static final String BLANK = "\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u2800\\u3164\\uFFA0";

  private static final Pattern FORBIDDEN =
      Pattern.compile("[/\\\\:*?\"<>|\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}" + BLANK + "]");
  private static final Pattern SPACE = Pattern.compile("\\p{Zs}");
  private static final Pattern EDGES = Pattern.compile("^ +|[ .]+$");
  private static final Pattern HIDDEN_OR_OPTION = Pattern.compile("^[.-]");
  private static final Pattern RESERVED =
      Pattern.compile(
          "(?:CON|PRN|AUX|NUL|CLOCK\\$|CONIN\\$|CONOUT\\$|(?:COM|LPT)[0-9¹²³]) *(?:\\..*)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_ASCII = Pattern.compile("[^\\x20-\\x7E]");

  private final String value;
  private final String original;

  private SafeFileName(String value, String original) {
    this.value = value;
    this.original = original;
  }

  /** Returns a safe name for any text, the empty one included. */
  public static SafeFileName of(String original) {
    Objects.requireNonNull(original, "original");
    return new SafeFileName(safe(original), original);
  }

  private static String safe(String text) {
    String composed = Normalizer.normalize(NameParts.shortened(text), Normalizer.Form.NFC);
    String plain = SPACE.matcher(FORBIDDEN.matcher(composed).replaceAll("_")).replaceAll(" ");
    String trimmed = EDGES.matcher(plain).replaceAll("");
    String visible = HIDDEN_OR_OPTION.matcher(trimmed).replaceFirst("_");
    String named = visible.isEmpty() ? WITHOUT_NAME : visible;
    return free(NameParts.of(free(named)).fitted(""));
  }

  /** Asked again of what was cut: less than a device name may be left of a long one. */
  private static String free(String name) {
    return RESERVED.matcher(name).matches() ? "_" + name : name;
  }

  /** The safe name. */
  public String value() {
    return value;
  }

  /** The name as the stranger chose it: never make a path of it. */
  public String original() {
    return original;
  }

  /** True when the safe name is not the original one. */
  public boolean isChanged() {
    return !value.equals(original);
  }

  /** Returns the name with a number before its extension: {@code acte (2).pdf}. */
  SafeFileName numbered(int number) {
    return new SafeFileName(NameParts.of(value).fitted(" (" + number + ")"), original);
  }

  /**
   * Returns where a file of this name goes in a folder. A system that cannot write the name, for
   * its locale has no accents, gets it without.
   *
   * @throws InvalidPathException when the system of the folder cannot write it all the same
   */
  public Path in(Path folder) {
    Objects.requireNonNull(folder, "folder");
    try {
      return contained(folder, value);
    } catch (InvalidPathException locale) {
      return contained(folder, safe(ascii(value)));
    }
  }

  private static Path contained(Path folder, String name) {
    Path inside = folder.toAbsolutePath().normalize();
    if (!inside.equals(inside.resolve(name).normalize().getParent())) {
      throw new InvalidPathException("…", "the name leads out of the folder");
    }
    return folder.resolve(name);
  }

  private static String ascii(String name) {
    String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return NOT_ASCII.matcher(bare).replaceAll("_");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SafeFileName that
        && value.equals(that.value)
        && original.equals(that.original);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** Returns how long the name is. */
  @Override
  public String toString() {
    return "SafeFileName[" + value.length() + " characters]";
  }
}
