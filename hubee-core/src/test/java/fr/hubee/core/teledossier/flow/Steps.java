// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.flow;

import java.util.Arrays;
import java.util.List;

/** Sequences as short texts: « CREATE_EVENT (STATUS_UPDATE -> DONE) ». */
final class Steps {

  private Steps() {}

  static List<String> told(List<HubStep> steps) {
    return steps.stream().map(Steps::told).toList();
  }

  private static String told(HubStep step) {
    String words = step.message().english();
    int carried = words.indexOf('(');
    return step.act() + (carried < 0 ? "" : " " + words.substring(carried));
  }

  static List<String> read(String steps) {
    return Arrays.stream(steps.split("\\|")).map(String::strip).toList();
  }
}
