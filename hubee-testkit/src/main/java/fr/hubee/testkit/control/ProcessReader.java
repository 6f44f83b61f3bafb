// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.control;

import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.profile.ProcessLimits;
import fr.hubee.core.teledossier.profile.RetentionDelays;
import fr.hubee.testkit.fake.ProcessSettings;
import fr.hubee.testkit.fake.StandardProcesses;
import fr.hubee.testkit.internal.json.JsonPlace;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a démarche: the code of a usual one, or its settings by the names that the hub has for them
 * (HubEE V1, Process, 2021-10).
 */
final class ProcessReader {

  private static final List<String> NAMES =
      List.of(
          "code",
          "name",
          "osl",
          "attachmentFormatsEnabled",
          "siAttachmentFormatsEnabled",
          "attachmentTypesEnabled",
          "attachmentMaxSizeEnabled",
          "messageToTransmitter",
          "authorizedAwaiting",
          "statusBeforeFileDeletion",
          "timeBeforeFileDeletion",
          "timeBeforeArchiving",
          "timeBeforeFolderDeletion");

  private static final long FIFTY_MEGABYTES = 50_000_000;
  private static final int USUAL_DELAY = 30;
  private static final int LONGEST_DELAY = 36_500;
  private static final Set<String> USUAL_FORMATS = Set.of("application/pdf", "application/xml");

  private ProcessReader() {}

  static ProcessSettings read(JsonPlace at) {
    return at.isText() ? usual(at) : described(at);
  }

  private static ProcessSettings usual(JsonPlace at) {
    return StandardProcesses.all().stream()
        .filter(settings -> settings.code().value().equals(at.text()))
        .findFirst()
        .orElseThrow(() -> at.problem(SeedProblems.NO_STANDARD_PROCESS.with(usualCodes())));
  }

  private static String usualCodes() {
    return StandardProcesses.all().stream()
        .map(ProcessSettings::code)
        .map(ProcessCode::value)
        .collect(Collectors.joining(", "));
  }

  private static ProcessSettings described(JsonPlace at) {
    at.object(NAMES);
    ProcessCode code = SeedReader.processCode(at.need("code"));
    return new ProcessSettings(
        code,
        at.text("name", code.value()),
        SeedReader.organizationId(at.need("osl")),
        limits(at),
        new RetentionDelays(
            days(at, "timeBeforeFileDeletion"),
            days(at, "timeBeforeArchiving"),
            days(at, "timeBeforeFolderDeletion")),
        new CaseStatus(at.text("statusBeforeFileDeletion", CaseStatus.IN_PROGRESS.value())));
  }

  private static ProcessLimits limits(JsonPlace at) {
    return new ProcessLimits(
        texts(at, "attachmentFormatsEnabled", USUAL_FORMATS),
        texts(at, "siAttachmentFormatsEnabled", Set.of()),
        texts(at, "attachmentTypesEnabled", Set.of()),
        at.find("attachmentMaxSizeEnabled")
            .map(most -> most.number(1, Integer.MAX_VALUE))
            .orElse(FIFTY_MEGABYTES),
        at.flag("messageToTransmitter", true),
        at.flag("authorizedAwaiting", false));
  }

  private static int days(JsonPlace at, String name) {
    return at.find(name)
        .map(days -> Math.toIntExact(days.number(0, LONGEST_DELAY)))
        .orElse(USUAL_DELAY);
  }

  private static Set<String> texts(JsonPlace at, String name, Set<String> otherwise) {
    return at.find(name).isEmpty()
        ? otherwise
        : at.items(name).stream().map(JsonPlace::text).collect(Collectors.toUnmodifiableSet());
  }
}
