// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.sample;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.testkit.fake.Content;
import fr.hubee.testkit.fake.Teledossier;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
