// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.sample;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.teledossier.check.DeclaredFile;
import fr.hubee.core.teledossier.check.FileCheck;
import fr.hubee.core.teledossier.profile.ProcessLimits;
import fr.hubee.testkit.fake.Content;
import fr.hubee.testkit.fake.ProcessSettings;
import fr.hubee.testkit.fake.StandardProcesses;
import fr.hubee.testkit.fake.Teledossier;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** Files are what their type says. */
class SampleFilesTest {

  static List<Teledossier.File> files() {
    return SampleTeledossiers.all().stream().flatMap(each -> each.files().stream()).toList();
  }

  @ParameterizedTest
  @MethodSource("files")
  void every_file_of_a_sample_is_what_it_says(Teledossier.File file) throws Exception {
    if (file.mimeType().equals("application/pdf")) {
      assertThat(file.fileName()).endsWith(".pdf");
      assertPdf(file.content());
    } else {
      assertThat(file.fileName()).endsWith(".xml");
      assertThat(parsed(file.content()).getDocumentElement().getTagName()).isNotBlank();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "(", "a) Tj (b", "\\", "deux\nlignes", "\u00e9t\u00e9", "\u20ac \u200b"})
  void a_line_may_hold_anything(String line) {
    assertPdf(SampleFiles.pdf(line));
  }

  @Test
  void a_line_is_written_so_that_it_stays_one_text() {
    String pdf = new String(SampleFiles.pdf("a) Tj (b\\").bytes(), ISO_8859_1);
    assertThat(pdf).contains("(a\\) Tj \\(b\\\\) Tj");
  }

  @Test
  void an_xml_document_is_in_the_encoding_that_it_says() throws Exception {
    Document latin = parsed(SampleFiles.xml(ISO_8859_1, "<a>d\u00e9c\u00e8s</a>"));
    assertThat(latin.getXmlEncoding()).isEqualTo("ISO-8859-1");
    assertThat(latin.getDocumentElement().getTextContent()).isEqualTo("d\u00e9c\u00e8s");
    Document utf8 = parsed(SampleFiles.xml(UTF_8, "<a>\u20ac</a>"));
    assertThat(utf8.getDocumentElement().getTextContent()).isEqualTo("\u20ac");
  }

  /** Digits are those of the format, whatever a machine writes elsewhere. */
  @Test
  void a_pdf_is_the_same_everywhere() {
    Content here = SampleFiles.pdf("Exemple");
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(SampleFiles.pdf("Exemple")).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }

  static List<ProcessSettings> demarches() {
    return StandardProcesses.all();
  }

  @ParameterizedTest
  @MethodSource("demarches")
  void a_demarche_takes_the_file_that_is_made_for_it(ProcessSettings settings) throws Exception {
    Teledossier.File file = SampleFiles.takenBy(settings);
    every_file_of_a_sample_is_what_it_says(file);
    DeclaredFile declared =
        new DeclaredFile(file.fileName(), file.type(), file.mimeType(), file.content().size());
    assertThat(new FileCheck(settings.limits()).ofFolder(List.of(declared))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "zoo acte, application/pdf application/xml, acte, exemple.pdf",
    "Acte-XML zoo, application/pdf application/xml, Acte-XML, exemple.xml",
    "FLUX-siv, application/pdf, FLUX-siv, exemple.xml",
    "Acte, application/xml, Acte, exemple.xml",
    "'', application/pdf, exemple, exemple.pdf"
  })
  void its_type_and_the_formats_decide(String types, String formats, String type, String name) {
    Teledossier.File file = SampleFiles.takenBy(taking(types, formats));
    assertThat(file.type()).isEqualTo(type);
    assertThat(file.fileName()).isEqualTo(name);
  }

  private static ProcessSettings taking(String types, String formats) {
    ProcessSettings standard = StandardProcesses.of(new ProcessCode("EtatCivil"));
    return new ProcessSettings(
        standard.code(),
        standard.name(),
        standard.operator(),
        new ProcessLimits(words(formats), Set.of(), words(types), 1, false, false),
        standard.delays(),
        standard.purgeStatus());
  }

  private static Set<String> words(String text) {
    return text.isEmpty() ? Set.of() : Set.of(text.split(" "));
  }

  private static Document parsed(Content content) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(content.bytes()));
  }

  /** The table gives the place of every object, the end gives that of the table. */
  private static void assertPdf(Content content) {
    String pdf = new String(content.bytes(), ISO_8859_1);
    assertThat(pdf).startsWith("%PDF-1.4\n").endsWith("%%EOF\n");
    Matcher end = Pattern.compile("startxref\n([0-9]+)\n").matcher(pdf);
    assertThat(end.find()).isTrue();
    int table = Integer.parseInt(end.group(1));
    assertThat(pdf.substring(table)).startsWith("xref\n0 6\n");
    String[] rows = pdf.substring(table).split("\n");
    IntStream.rangeClosed(1, 5)
        .forEach(
            number -> {
              assertThat(rows[number + 2]).hasSize(19);
              int place = Integer.parseInt(rows[number + 2].substring(0, 10));
              assertThat(pdf.substring(place)).startsWith(number + " 0 obj\n");
            });
    Matcher stream =
        Pattern.compile("/Length ([0-9]+) >>\nstream\n(.*)\nendstream", Pattern.DOTALL)
            .matcher(pdf);
    assertThat(stream.find()).isTrue();
    assertThat(stream.group(2)).hasSize(Integer.parseInt(stream.group(1)));
  }
}
