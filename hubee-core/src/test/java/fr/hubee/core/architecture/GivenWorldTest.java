// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Date;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The core takes time from the clock it is given, and nothing from the machine it runs on. */
class GivenWorldTest {

  private static final JavaClasses CORE = CoreClasses.imported();

  private static final Set<String> SYSTEM_CLOCKS = Set.of("currentTimeMillis", "nanoTime");
  private static final Set<String> RESOURCES =
      Set.of("getResource", "getResources", "getResourceAsStream", "resources");

  /** Those that fold or print by the locale of the machine: in Turkish, "i" becomes "İ". */
  private static final Set<String> LOCALE_LESS =
      Set.of(
          "java.lang.String.toUpperCase()",
          "java.lang.String.toLowerCase()",
          "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
          "java.lang.String.formatted([Ljava.lang.Object;)");

  @Test
  void nobody_reads_the_time_of_the_machine() {
    noClasses()
        .should()
        .accessTargetWhere(
            target(
                "read the machine's clock",
                access ->
                    isNow(access)
                        || owner(access).equals("java.time.Clock")
                            && access.getTarget().getName().startsWith("system")
                        || owner(access).equals("java.lang.System")
                            && SYSTEM_CLOCKS.contains(access.getTarget().getName())))
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Date.class)
        .check(CORE);
  }

  @Test
  void nobody_reads_the_zone_or_the_locale_of_the_machine() {
    noClasses()
        .should()
        .accessTargetWhere(
            target(
                "read the machine's zone or locale",
                access ->
                    LOCALE_LESS.contains(access.getTarget().getFullName())
                        || access.getTarget().getName().equals("systemDefault")
                        || access.getTarget().getName().equals("getDefault")
                            && Set.of(Locale.class.getName(), TimeZone.class.getName())
                                .contains(owner(access))))
        .check(CORE);
  }

  @Test
  void nobody_reads_properties_variables_or_prints() {
    noClasses()
        .should()
        .accessTargetWhere(
            target(
                "use properties, variables or the console",
                access ->
                    owner(access).equals("java.lang.System")
                        && Set.of("getProperty", "getenv", "out", "err", "exit")
                            .contains(access.getTarget().getName())))
        .check(CORE);
  }

  @Test
  void only_hidden_classes_beside_the_directory_of_communes_read_resources() {
    noClasses()
        .that(
            DescribedPredicate.<JavaClass>describe(
                "are public, or outside the package of communes",
                each ->
                    each.getModifiers().contains(PUBLIC)
                        || !each.getPackageName().equals("fr.hubee.core.commune")))
        .should()
        .accessTargetWhere(
            target(
                "read a resource",
                access ->
                    Set.of("java.lang.Class", "java.lang.ClassLoader", "java.lang.Module")
                            .contains(owner(access))
                        && RESOURCES.contains(access.getTarget().getName())))
        .check(CORE);
  }

  /** {@code now()} and {@code now(zone)}, but not {@code now(clock)}. */
  private static boolean isNow(JavaAccess<?> access) {
    return owner(access).startsWith("java.time.")
        && access.getTarget().getName().equals("now")
        && !access.getTarget().getFullName().contains("java.time.Clock");
  }

  private static String owner(JavaAccess<?> access) {
    return access.getTargetOwner().getName();
  }

  private static DescribedPredicate<JavaAccess<?>> target(
      String description, Predicate<JavaAccess<?>> test) {
    return DescribedPredicate.describe(description, test);
  }
}
