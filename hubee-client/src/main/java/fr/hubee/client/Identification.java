// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.core.rule.Violation;
import fr.hubee.core.rule.Violations;
import fr.hubee.core.rule.ViolationsException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who calls: three headers sent with every request, by which the hub traces its users (HubEE V1
 * contract, request headers). Immutable.
 *
 * <p>A header carries ASCII: on the wire accents are dropped ({@code Éditeur} is sent as {@code
 * Editeur}) and any other sign becomes {@code ?}.
 *
 * @param editorName the vendor: 1 to 50 characters, no control character
 * @param applicationName the application: the same
 * @param softwareVersion its version: the same
 */
public record Identification(String editorName, String applicationName, String softwareVersion) {

  /** The longest value that the hub accepts, in characters. */
  public static final int MAX_LENGTH = 50;

  private static final Pattern CONTROL =
      Pattern.compile("[\\p{Cntrl}\\u0080-\\u009F\\u2028\\u2029]");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_ASCII = Pattern.compile("[^\\x20-\\x7E]");

  /**
   * @throws ViolationsException with one violation of {@link ClientRules#IDENTIFICATION_MALFORMED}
   *     for each value that is blank, too long or holds a control character
   */
  public Identification {
    Objects.requireNonNull(editorName, "editorName");
    Objects.requireNonNull(applicationName, "applicationName");
    Objects.requireNonNull(softwareVersion, "softwareVersion");
    List<Violation> found =
        Stream.of(
                Map.entry("editorName", editorName),
                Map.entry("applicationName", applicationName),
                Map.entry("softwareVersion", softwareVersion))
            .filter(field -> !isAcceptable(field.getValue()))
            .map(field -> ClientRules.IDENTIFICATION_MALFORMED.at(field.getKey()))
            .toList();
    if (!found.isEmpty()) {
      throw Violations.of(found).asException();
    }
  }

  Map<String, String> headers() {
    return Map.of(
        "editorName", ascii(editorName),
        "applicationName", ascii(applicationName),
        "softwareVersion", ascii(softwareVersion));
  }

  /** Returns the headers that have lost a sign to ASCII, as they are sent. */
  Map<String, String> disfigured() {
    Map<String, String> lost = new HashMap<>(headers());
    lost.entrySet().removeIf(header -> marks(header.getValue()) == marks(given(header.getKey())));
    return lost;
  }

  private static long marks(String value) {
    return value.chars().filter(sign -> sign == '?').count();
  }

  private String given(String header) {
    return switch (header) {
      case "editorName" -> editorName;
      case "applicationName" -> applicationName;
      default -> softwareVersion;
    };
  }

  private static boolean isAcceptable(String value) {
    return !value.isBlank() && value.length() <= MAX_LENGTH && !CONTROL.matcher(value).find();
  }

  private static String ascii(String value) {
    String bare = MARKS.matcher(Normalizer.normalize(value, Normalizer.Form.NFD)).replaceAll("");
    return NOT_ASCII.matcher(bare).replaceAll("?");
  }
}
