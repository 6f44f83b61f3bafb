// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import fr.hubee.core.rule.Rule;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** The compiled core, without its tests. */
final class CoreClasses {

  static final String ROOT = "fr.hubee.core.";

  private CoreClasses() {}

  static Path directory() {
    try {
      return Path.of(Rule.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static JavaClasses imported() {
    return new ClassFileImporter().importPath(directory());
  }
}
