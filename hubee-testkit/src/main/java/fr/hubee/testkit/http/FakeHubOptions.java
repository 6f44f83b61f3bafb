// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.http;

import fr.hubee.core.rule.Message;
import fr.hubee.testkit.control.Seed;
import fr.hubee.testkit.fake.Profile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What somebody asked for on the command line: {@code --port 8042} or {@code --port=8042}.
 *
 * @param port 0 for a free one
 * @param seed the file of the seed; empty for the standard one
 */
record FakeHubOptions(int port, Profile profile, String seed, boolean wireMockAdmin, boolean help) {

  static final int USUAL_PORT = 8042;

  private static final int LAST_PORT = 65_535;
  private static final long LARGEST_SEED = 16 << 20;

  private static final FakeHubOptions USUAL =
      new FakeHubOptions(USUAL_PORT, Profile.RECETTE, "", false, false);

  private static final Message UNKNOWN =
      new Message(
          "Option inconnue : %s. --help les dit toutes.",
          "Unknown option: %s. --help tells all of them.");
  private static final Message NO_VALUE =
      new Message("Il manque la valeur de %s.", "%s needs a value.");
  private static final Message VALUE =
      new Message("%s ne prend pas de valeur.", "%s takes no value.");
  private static final Message PORT =
      new Message("Le port est un nombre de 0 à 65535.", "The port is a number from 0 to 65535.");
  private static final Message PROFILE =
      new Message("Le profil est recette ou strict.", "The profile is recette or strict.");
  private static final Message UNREADABLE =
      new Message(
          "Le fichier %s ne se lit pas : il doit exister, être en UTF-8 et faire 16 Mio au plus.",
          "The file %s cannot be read: it must exist, be UTF-8 and have 16 MiB at most.");

  private static final Map<String, BiFunction<FakeHubOptions, String, FakeHubOptions>> WITH_VALUE =
      Map.of(
          "--port", FakeHubOptions::withPort,
          "--profile", FakeHubOptions::withProfile,
          "--seed", FakeHubOptions::withSeed);

  private static final Map<String, FakeHubOptions> FLAGS =
      Map.of(
          "--wiremock-admin", new FakeHubOptions(0, Profile.RECETTE, "", true, false),
          "--help", new FakeHubOptions(0, Profile.RECETTE, "", false, true),
          "-h", new FakeHubOptions(0, Profile.RECETTE, "", false, true));

  /**
   * @throws UnclearOptionException when one cannot be understood
   */
  static FakeHubOptions of(List<String> arguments) {
    Deque<String> left = new ArrayDeque<>(arguments);
    FakeHubOptions options = USUAL;
    while (!left.isEmpty()) {
      options = options.with(left.pop(), left);
    }
    return options;
  }

  private FakeHubOptions with(String argument, Deque<String> left) {
    String[] parts = argument.split("=", 2);
    BiFunction<FakeHubOptions, String, FakeHubOptions> option = WITH_VALUE.get(parts[0]);
    if (option != null) {
      return option.apply(this, value(parts, left));
    }
    FakeHubOptions flag =
        Optional.ofNullable(FLAGS.get(parts[0]))
            .orElseThrow(() -> new UnclearOptionException(UNKNOWN.with(parts[0])));
    if (parts.length == 2) {
      throw new UnclearOptionException(VALUE.with(parts[0]));
    }
    return new FakeHubOptions(
        port, profile, seed, wireMockAdmin || flag.wireMockAdmin, help || flag.help);
  }

  private static String value(String[] parts, Deque<String> left) {
    String value = parts.length == 2 ? parts[1] : left.isEmpty() ? "" : left.pop();
    if (value.isBlank() || value.startsWith("--")) {
      throw new UnclearOptionException(NO_VALUE.with(parts[0]));
    }
    return value;
  }

  private FakeHubOptions withPort(String typed) {
    if (!typed.matches("[0-9]{1,5}") || Integer.parseInt(typed) > LAST_PORT) {
      throw new UnclearOptionException(PORT);
    }
    return new FakeHubOptions(Integer.parseInt(typed), profile, seed, wireMockAdmin, help);
  }

  private FakeHubOptions withProfile(String typed) {
    Profile wanted =
        Map.of("recette", Profile.RECETTE, "strict", Profile.STRICT)
            .get(typed.toLowerCase(Locale.ROOT));
    if (wanted == null) {
      throw new UnclearOptionException(PROFILE);
    }
    return new FakeHubOptions(port, wanted, seed, wireMockAdmin, help);
  }

  private FakeHubOptions withSeed(String file) {
    return new FakeHubOptions(port, profile, file, wireMockAdmin, help);
  }

  /**
   * @throws UnclearOptionException when the file cannot be read
   * @throws fr.hubee.testkit.control.BadSeedException when it is no seed
   */
  Seed readSeed() {
    return seed.isEmpty() ? Seed.standard() : Seed.read(text());
  }

  private String text() {
    try {
      Path file = Path.of(seed);
      if (Files.isRegularFile(file) && Files.size(file) <= LARGEST_SEED) {
        return Files.readString(file);
      }
    } catch (CharacterCodingException | InvalidPathException unreadable) {
      throw new UnclearOptionException(UNREADABLE.with(seed));
    } catch (IOException unreadable) {
      throw new UnclearOptionException(UNREADABLE.with(seed));
    }
    throw new UnclearOptionException(UNREADABLE.with(seed));
  }
}
