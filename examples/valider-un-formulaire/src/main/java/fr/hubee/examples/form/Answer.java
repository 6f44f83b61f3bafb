// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.examples.form;

import fr.hubee.core.rule.Violation;

/**
 * What a page shows beside one input.
 *
 * @param path the name of the input
 * @param french what a mairie reads
 * @param english what a developer reads
 */
record Answer(String path, String french, String english) {

  static Answer of(Violation violation) {
    return new Answer(
        violation.path(),
        violation.message().french() + " " + violation.remedy().french(),
        violation.message().english() + " " + violation.remedy().english());
  }
}
