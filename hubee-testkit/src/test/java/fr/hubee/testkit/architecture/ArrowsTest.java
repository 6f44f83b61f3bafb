// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
  void jackson_is_named_where_json_is_read_and_nowhere_else() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "fr.hubee.client.internal.json..",
            "fr.hubee.testkit.fake",
            "fr.hubee.testkit.fake.datapass.wire",
            "fr.hubee.testkit.hub",
            "fr.hubee.testkit.internal.json",
            "fr.hubee.testkit.internal.openapi..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml..")
        .check(MAIN);
  }

  @Test
  void junit_is_named_by_the_contracts_and_the_extension_alone() {
    noClasses()
        .that()
        .resideOutsideOfPackages("fr.hubee.testkit.contract..", "fr.hubee.testkit.junit..")
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
        .resideInAnyPackage(
            "fr.hubee.testkit.control..",
            "fr.hubee.testkit.http..",
            "java.net.http..",
            "com.sun.net..")
        .check(MAIN);
  }

  @Test
  void the_box_is_transport_free() {
    noClasses()
        .that()
        .resideInAPackage("fr.hubee.testkit.control..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("fr.hubee.testkit.http..", "java.net..", "com.sun.net..")
        .check(MAIN);
  }

  /** Each package with those that it may know; a newcomer reads them in this order. */
  @Test
  void the_fake_datapass_is_read_in_one_direction() {
    assertKnows("model");
    assertKnows("wire", "model");
    assertKnows("mail", "model");
    assertKnows("webhook", "model", "wire", "mail");
    assertKnows("bridge", "model", "wire");
    assertKnows("people", "model", "mail", "webhook", "bridge");
    assertKnows("api", "model", "wire", "webhook", "people");
  }

  private static void assertKnows(String name, String... others) {
    String base = "fr.hubee.testkit.fake.datapass";
    List<String> strangers =
        new ArrayList<>(List.of("model", "wire", "mail", "webhook", "bridge", "people", "api"));
    strangers.removeAll(List.of(others));
    strangers.remove(name);
    String[] forbidden =
        Stream.concat(Stream.of(base), strangers.stream().map(one -> base + "." + one))
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(base + "." + name)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden)
        .check(MAIN);
  }

  @Test
  void packages_have_no_cycles() {
    SlicesRuleDefinition.slices().matching("fr.hubee.(**)").should().beFreeOfCycles().check(MAIN);
  }
}
