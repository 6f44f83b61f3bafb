// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("fr.hubee.client");

  private static final Set<String> EXPORTED =
      Set.of(
          "fr.hubee.client",
          "fr.hubee.client.act",
          "fr.hubee.client.auth",
          "fr.hubee.client.doctor",
          "fr.hubee.client.error",
          "fr.hubee.client.event",
          "fr.hubee.client.file",
          "fr.hubee.client.retry",
          "fr.hubee.client.spi",
          "fr.hubee.client.teledossier");

  private static final List<String> HIDDEN =
      List.of("com.fasterxml.", "org.apache.", "org.slf4j.", "fr.hubee.client.internal.");

  @Test
  void jackson_isNamedInOnePackage() {
    noClasses()
        .that()
        .resideOutsideOfPackage("fr.hubee.client.internal.json")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml..")
        .check(MAIN);
  }

  @Test
  void apache_isNamedInOnePackage() {
    noClasses()
        .that()
        .resideOutsideOfPackage("fr.hubee.client.internal.apache")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache..")
        .check(MAIN);
  }

  @Test
  void packages_haveNoCycle() {
    slices().matching("fr.hubee.(client..)").should().beFreeOfCycles().check(MAIN);
    classes()
        .that()
        .resideInAPackage("fr.hubee.client.spi")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "javax.net..", "org.jspecify..", "fr.hubee.client.spi")
        .check(MAIN);
  }

  @Test
  void exportedSignatures_nameNothingHidden() {
    Set<JavaMember> members =
        MAIN.stream()
            .filter(type -> EXPORTED.contains(type.getPackageName()))
            .filter(ArchitectureTest::isOpen)
            .flatMap(type -> type.getMembers().stream())
            .filter(ArchitectureTest::isOpen)
            .collect(java.util.stream.Collectors.toSet());
    assertThat(members).hasSizeGreaterThan(200);
    assertThat(members)
        .allSatisfy(
            member ->
                assertThat(named(member).map(JavaClass::getName))
                    .noneMatch(name -> HIDDEN.stream().anyMatch(name::startsWith)));
  }

  private static Stream<JavaClass> named(JavaMember member) {
    return member instanceof JavaCodeUnit unit
        ? Stream.of(unit.getAllInvolvedRawTypes().stream(), unit.getExceptionTypes().stream())
            .flatMap(types -> types)
        : member.getAllInvolvedRawTypes().stream();
  }

  private static boolean isOpen(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC);
  }

  private static boolean isOpen(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED);
  }
}
