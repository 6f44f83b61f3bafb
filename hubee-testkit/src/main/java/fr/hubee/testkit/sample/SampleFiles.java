// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.naturalOrder;

import fr.hubee.testkit.fake.Content;
import fr.hubee.testkit.fake.ProcessSettings;
import fr.hubee.testkit.fake.Teledossier;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Small files that are what they say: a PDF of one page, an XML document.
 *
 * <p>Source: ISO 32000-1 (PDF 1.4 and newer), XML 1.0; what the files say is ours.
 */
public final class SampleFiles {

  private static final String PAGE =
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
          + " /Resources << /Font << /F1 5 0 R >> >> >>";
  private static final String FONT =
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";
  private static final Map<String, String> ESCAPED =
      Map.of("\\", "\\\\", "(", "\\(", ")", "\\)", "\n", " ", "\r", " ");

  private static final String PDF = "application/pdf";
  private static final String XML = "application/xml";

  private SampleFiles() {}

  /**
   * Returns a file that this démarche takes of its operator: of the first of its types, in the
   * order of the alphabet, as a PDF unless it takes none or the type is one of data.
   */
  public static Teledossier.File takenBy(ProcessSettings settings) {
    String type =
        settings.limits().attachmentTypes().stream().min(naturalOrder()).orElse("exemple");
    return !settings.limits().operatorFormats().contains(PDF) || isData(type)
        ? xml("exemple.xml", type, UTF_8, "<exemple>hubee</exemple>")
        : pdf("exemple.pdf", type, "Exemple");
  }

  private static boolean isData(String type) {
    String name = type.toLowerCase(Locale.ROOT);
    return name.endsWith("-xml") || name.startsWith("flux");
  }

  static Teledossier.File pdf(String name, String type, String line) {
    return new Teledossier.File(name, type, PDF, pdf(line));
  }

  static Teledossier.File xml(String name, String type, Charset charset, String root) {
    return new Teledossier.File(name, type, XML, xml(charset, root));
  }

  /**
   * Returns a PDF of one A4 page that shows this line.
   *
   * @param line in Latin-1; other characters show as question marks
   */
  public static Content pdf(String line) {
    String stream = "BT /F1 18 Tf 72 760 Td (" + escaped(line) + ") Tj ET";
    List<String> objects =
        List.of(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            PAGE,
            "<< /Length " + stream.length() + " >>\nstream\n" + stream + "\nendstream",
            FONT);
    return Content.of(document(objects).getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String escaped(String line) {
    StringBuilder escaped = new StringBuilder();
    Objects.requireNonNull(line, "line")
        .chars()
        .mapToObj(Character::toString)
        .forEach(one -> escaped.append(ESCAPED.getOrDefault(one, one)));
    return escaped.toString();
  }

  /** The table at the end says where each object begins. */
  private static String document(List<String> objects) {
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    List<String> places = new ArrayList<>(List.of("0000000000 65535 f \n"));
    for (int i = 0; i < objects.size(); i++) {
      places.add(String.format(Locale.ROOT, "%010d 00000 n \n", pdf.length()));
      pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
    }
    int table = pdf.length();
    pdf.append("xref\n0 ").append(places.size()).append('\n');
    places.forEach(pdf::append);
    return pdf.append("trailer\n<< /Size ")
        .append(places.size())
        .append(" /Root 1 0 R >>\nstartxref\n")
        .append(table)
        .append("\n%%EOF\n")
        .toString();
  }

  /**
   * Returns an XML document.
   *
   * @param charset what it says to be in, and is in
   * @param root the whole root element
   */
  public static Content xml(Charset charset, String root) {
    String text = "<?xml version=\"1.0\" encoding=\"" + charset + "\"?>\n" + root + "\n";
    return Content.of(text.getBytes(charset));
  }
}
