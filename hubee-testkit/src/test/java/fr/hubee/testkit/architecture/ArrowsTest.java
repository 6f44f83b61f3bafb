// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The arrows between the modules go one way: testkit, then client, then core. */
class ArrowsTest {

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("fr.hubee");

  @Test
  void this_test_sees_all_three_modules() {
    for (String module : new String[] {"core", "client", "testkit"}) {
      Assertions.assertThat(MAIN.stream())
          .anyMatch(type -> type.getPackageName().startsWith("fr.hubee." + module));
    }
  }

  @Test
  void the_core_knows_neither_the_client_nor_the_testkit() {
    noClasses()
        .that()
        .resideInAPackage("fr.hubee.core..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("fr.hubee.client..", "fr.hubee.testkit..")
        .check(MAIN);
  }

  @Test
  void the_client_does_not_know_the_testkit() {
    noClasses()
        .that()
        .resideInAPackage("fr.hubee.client..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("fr.hubee.testkit..")
        .check(MAIN);
  }

  @Test
  void nobody_outside_the_client_reaches_into_its_inside() {
    noClasses()
        .that()
        .resideOutsideOfPackage("fr.hubee.client..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("fr.hubee.client.internal..")
        .check(MAIN);
  }

  @Test
  void wiremock_is_named_in_the_http_package_alone() {
    noClasses()
        .that()
        .resideOutsideOfPackage("fr.hubee.testkit.http..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.github.tomakehurst..", "org.wiremock..", "wiremock..")
        .check(MAIN);
  }

  @Test
  void jackson_is_named_in_one_package_of_the_client_and_two_of_the_testkit() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "fr.hubee.client.internal.json..",
            "fr.hubee.testkit.fake..",
            "fr.hubee.testkit.internal.openapi..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml..")
        .check(MAIN);
  }

  @Test
  void junit_is_named_in_the_contract_package_alone() {
    noClasses()
        .that()
        .resideOutsideOfPackage("fr.hubee.testkit.contract..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.junit..")
        .check(MAIN);
  }

  @Test
  void the_fake_is_transport_free() {
    noClasses()
        .that()
        .resideInAPackage("fr.hubee.testkit.fake..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("fr.hubee.testkit.http..", "java.net.http..", "com.sun.net..")
        .check(MAIN);
  }

  @Test
  void packages_have_no_cycles() {
    SlicesRuleDefinition.slices().matching("fr.hubee.(**)").should().beFreeOfCycles().check(MAIN);
  }
}
