// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Packages lean one way: a reader meets each only after those it uses. */
class PackageArrowsTest {

  private static final JavaClasses CORE = CoreClasses.imported();

  /** Each package, and those it may use. */
  private static final Map<String, Set<String>> ARROWS =
      Map.ofEntries(
          entry("rule"),
          entry("lifecycle", "rule"),
          entry("identity", "rule"),
          entry("calendar", "rule", "identity"),
          entry("commune", "rule", "identity"),
          entry("demarche", "rule", "identity"),
          entry("request", "rule", "identity", "commune", "demarche", "lifecycle"),
          entry("subscription", "rule", "identity", "commune", "demarche", "lifecycle", "request"),
          entry(
              "form",
              "rule",
              "identity",
              "commune",
              "demarche",
              "lifecycle",
              "request",
              "subscription"),
          entry(
              "plan",
              "rule",
              "identity",
              "commune",
              "demarche",
              "lifecycle",
              "request",
              "subscription"),
          entry(
              "desk",
              "rule",
              "identity",
              "commune",
              "demarche",
              "lifecycle",
              "request",
              "subscription"),
          entry("teledossier", "rule", "identity", "demarche", "lifecycle"),
          entry("teledossier.machine", "rule", "lifecycle", "teledossier"),
          entry(
              "teledossier.profile",
              "rule",
              "demarche",
              "lifecycle",
              "teledossier",
              "teledossier.machine"),
          entry(
              "teledossier.check",
              "rule",
              "demarche",
              "lifecycle",
              "teledossier",
              "teledossier.machine",
              "teledossier.profile"),
          entry("teledossier.flow", "rule", "teledossier"),
          entry(
              "progress",
              "rule",
              "identity",
              "calendar",
              "demarche",
              "lifecycle",
              "request",
              "subscription",
              "teledossier",
              "teledossier.profile"));

  private static Map.Entry<String, Set<String>> entry(String name, String... used) {
    return Map.entry(name, Set.of(used));
  }

  /** They stand in packages that do input and output, and do none. */
  private static final Set<String> VALUES = Set.of("java.io.Serializable", "java.net.URI");

  static Set<String> packages() {
    return ARROWS.keySet();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void a_package_uses_only_those_it_may(String name) {
    String[] forbidden =
        ARROWS.keySet().stream()
            .filter(other -> !other.equals(name) && !ARROWS.get(name).contains(other))
            .map(other -> CoreClasses.ROOT + other)
            .toArray(String[]::new);
    if (forbidden.length > 0) {
      noClasses()
          .that()
          .resideInAPackage(CoreClasses.ROOT + name)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(forbidden)
          .check(CORE);
    }
  }

  @Test
  void every_package_has_its_arrows() {
    Set<String> found =
        CORE.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith(CoreClasses.ROOT))
            .map(name -> name.substring(CoreClasses.ROOT.length()))
            .collect(Collectors.toSet());
    assertThat(found).isEqualTo(ARROWS.keySet());
  }

  @Test
  void nothing_goes_round_in_circles() {
    slices().matching("fr.hubee.core.(*)..").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void nothing_but_the_jdk_is_used_and_jakarta_validation_by_the_form() {
    classes()
        .that()
        .resideOutsideOfPackage("fr.hubee.core.form")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("fr.hubee.core..", "java..", "org.jspecify..")
        .check(CORE);
    classes()
        .that()
        .resideInAPackage("fr.hubee.core.form")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("fr.hubee.core..", "java..", "org.jspecify..", "jakarta.validation..")
        .check(CORE);
  }

  @Test
  void only_the_directory_of_communes_does_input_and_output() {
    List<String> outside =
        Stream.of("java.io", "java.nio.file", "java.nio.channels", "java.net").toList();
    noClasses()
        .that()
        .resideOutsideOfPackage("fr.hubee.core.commune")
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "do input and output",
                used ->
                    outside.contains(used.getPackageName()) && !VALUES.contains(used.getName())))
        .check(CORE);
  }
}
