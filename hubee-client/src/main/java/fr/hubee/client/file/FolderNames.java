// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.file;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The names that are taken in one folder: a second file of the same name gets a number, {@code acte
 * (2).pdf}. Names that differ only by case or by how their accents are written are the same name,
 * as they are on Windows and macOS. Thread-safe.
 *
 * <p>Source: a choice of this library.
 */
public final class FolderNames {

  private static final int SECOND = 2;

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> next = new HashMap<>();

  private FolderNames() {}

  /** Returns those of an empty folder. */
  public static FolderNames empty() {
    return new FolderNames();
  }

  /**
   * Returns those of a folder that holds files already.
   *
   * @param names as the system lists them
   */
  public static FolderNames of(Collection<String> names) {
    FolderNames folder = new FolderNames();
    names.forEach(name -> folder.taken.add(key(name)));
    return folder;
  }

  /** Takes a name that is free: this one, or this one with the first number that is. */
  public synchronized SafeFileName take(SafeFileName wanted) {
    if (taken.add(key(wanted.value()))) {
      return wanted;
    }
    int number = next.getOrDefault(key(wanted.value()), SECOND);
    while (!taken.add(key(wanted.numbered(number).value()))) {
      number++;
    }
    next.put(key(wanted.value()), number + 1);
    return wanted.numbered(number);
  }

  /** Upper case first: some letters have one upper case and two lower ones. */
  private static String key(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    String folded = composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }
}
