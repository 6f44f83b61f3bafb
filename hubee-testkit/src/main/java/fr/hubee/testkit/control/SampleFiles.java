// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.control;

import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.testkit.fake.Content;
import fr.hubee.testkit.fake.ProcessSettings;
import fr.hubee.testkit.fake.Teledossier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;

/** A file and a number for a télédossier of which nothing more is said. */
final class SampleFiles {

  private static final String PDF = "application/pdf";
  private static final String XML = "application/xml";
  private static final Content PAGE = page();
  private static final Content DATA =
      Content.of("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<exemple>hubee</exemple>\n");
  private static final int LONGEST_NAME = 6;

  private SampleFiles() {}

  private static Content page() {
    try (InputStream resource = SampleFiles.class.getResourceAsStream("exemple.pdf")) {
      return Content.of(Objects.requireNonNull(resource, "exemple.pdf").readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Returns a file of the first kind, in the order of the alphabet, that the démarche takes. */
  static Teledossier.File of(ProcessSettings settings) {
    String type =
        settings.limits().attachmentTypes().stream()
            .min(Comparator.naturalOrder())
            .orElse("exemple");
    boolean data = !settings.limits().operatorFormats().contains(PDF) || isData(type);
    return data
        ? new Teledossier.File("exemple.xml", type, XML, DATA)
        : new Teledossier.File("exemple.pdf", type, PDF, PAGE);
  }

  private static boolean isData(String type) {
    String name = type.toLowerCase(Locale.ROOT);
    return name.endsWith("-xml") || name.startsWith("flux");
  }

  /** Returns a number that says that it is one of a test: {@code ESSAI-AEC-0000000000001}. */
  static String number(ProcessCode processCode, int sample) {
    String name =
        DemarcheCatalogue.standard()
            .find(processCode)
            .map(demarche -> demarche.code().value())
            .orElseGet(processCode::value);
    return "ESSAI-%s-%013d"
        .formatted(name.substring(0, Math.min(LONGEST_NAME, name.length())), sample);
  }
}
