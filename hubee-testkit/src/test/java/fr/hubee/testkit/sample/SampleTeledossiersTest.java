// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.teledossier.FolderNumber;
import fr.hubee.core.teledossier.check.DeclaredFile;
import fr.hubee.core.teledossier.check.FileCheck;
import fr.hubee.testkit.SettableClock;
import fr.hubee.testkit.fake.FakeHubee;
import fr.hubee.testkit.fake.ProcessSettings;
import fr.hubee.testkit.fake.StandardProcesses;
import fr.hubee.testkit.fake.StandardSeed;
import fr.hubee.testkit.fake.Teledossier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Télédossiers that a hub takes, and those that break one rule each. */
class SampleTeledossiersTest {

  private final FakeHubee hub =
      StandardSeed.sow(new FakeHubee(new SettableClock(Instant.parse("2026-11-23T09:00:00Z"))));

  static List<Teledossier> samples() {
    return SampleTeledossiers.all();
  }

  static List<String> mistakes() {
    return SampleMistakes.rules();
  }

  private static List<String> codes(Teledossier teledossier) {
    List<DeclaredFile> files =
        teledossier.files().stream()
            .map(
                file ->
                    new DeclaredFile(
                        file.fileName(), file.type(), file.mimeType(), file.content().size()))
            .toList();
    ProcessSettings settings = StandardProcesses.of(teledossier.processCode());
    return new FolderNumber(teledossier.externalId())
        .check("externalId").and(new FileCheck(settings.limits()).ofFolder(files)).stream()
            .map(Violation::code)
            .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "EtatCivil, 1, ESSAI-AEC-0000000000001",
    "recensementCitoyen, 42, ESSAI-RCO-0000000000042",
    "Recolement, 0, ESSAI-Recole-0000000000000",
    "OTV, 2147483647, ESSAI-OTV-0002147483647"
  })
  void a_number_says_that_it_is_of_a_test(String code, int sample, String number) {
    assertThat(SampleTeledossiers.number(new ProcessCode(code), sample)).isEqualTo(number);
    assertThat(new FolderNumber(number).check("externalId").hasErrors()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void a_sample_breaks_nothing_and_is_deposited_in_one_line(Teledossier sample) {
    assertThat(codes(sample)).isEmpty();
    assertThat(hub.deposit(sample).caseIds()).hasSize(1);
    assertThat(hub.deposit(SampleTeledossiers.of(sample.processCode())).fileIds())
        .hasSameSizeAs(sample.files());
    assertThat(hub.defects()).isEmpty();
  }

  @Test
  void there_is_one_for_each_standard_demarche_and_the_types_are_all_shown() {
    assertThat(samples().stream().map(Teledossier::processCode))
        .containsExactlyInAnyOrderElementsOf(
            StandardProcesses.all().stream().map(ProcessSettings::code).toList());
    for (Teledossier sample : samples()) {
      Set<String> types =
          sample.files().stream().map(Teledossier.File::type).collect(Collectors.toSet());
      Set<String> known =
          new HashSet<>(StandardProcesses.of(sample.processCode()).limits().attachmentTypes());
      known.remove("DD_Certificatdedeces");
      if (SampleTeledossiers.isVerified(sample.processCode())) {
        assertThat(types).isEqualTo(known);
      } else {
        assertThat(known).isEmpty();
      }
    }
    assertThat(samples().stream().filter(s -> !SampleTeledossiers.isVerified(s.processCode())))
        .hasSize(2);
    assertThatThrownBy(() -> SampleTeledossiers.of(new ProcessCode("OTV")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void a_mistake_breaks_exactly_what_it_says(String code) {
    assertThat(codes(SampleMistakes.breaking(code))).containsExactly(code);
  }

  @Test
  void the_hub_refuses_mistakes_in_files() {
    List<String> refused = new ArrayList<>();
    for (String code : mistakes()) {
      try {
        hub.deposit(SampleMistakes.breaking(code));
      } catch (IllegalArgumentException refusal) {
        refused.add(code);
      }
    }
    assertThat(refused).contains("TYPE_NOT_ALLOWED", "FORMAT_NOT_ALLOWED");
    assertThatThrownBy(() -> SampleMistakes.breaking("NO_SUCH_RULE"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
