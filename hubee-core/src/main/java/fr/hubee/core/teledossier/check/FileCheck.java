// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.check;

import fr.hubee.core.rule.Excerpt;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.rule.Violations;
import fr.hubee.core.teledossier.ContractField;
import fr.hubee.core.teledossier.Party;
import fr.hubee.core.teledossier.profile.ProcessLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says what the hub would refuse in the files that somebody declares. Immutable and thread-safe.
 *
 * <p>Source: HubEE, specification 1.2.2, RC004 of a deposit, RC003 and RC005 of an event
 * (2021-08-31).
 */
public final class FileCheck {

  private final ProcessLimits limits;

  /** Builds a check by the limits of one démarche. */
  public FileCheck(ProcessLimits limits) {
    this.limits = Objects.requireNonNull(limits, "limits");
  }

  /** Checks the files of a folder, which an operator declares: format, size and type. */
  public Violations ofFolder(List<DeclaredFile> files) {
    return ofEach(files, Party.OSL, true);
  }

  /** Checks the files of an event: format by sender, and size; types are not controlled there. */
  public Violations ofEvent(List<DeclaredFile> files, Party sender) {
    return ofEach(files, sender, false);
  }

  private Violations ofEach(List<DeclaredFile> files, Party sender, boolean typesToo) {
    List<Violation> found = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      String path = "attachments[" + i + "]";
      found.addAll(ofTexts(files.get(i), path).asList());
      found.addAll(ofFormat(files.get(i), sender, path).asList());
      found.addAll(ofSize(files.get(i), path).asList());
      if (typesToo) {
        found.addAll(ofType(files.get(i), path).asList());
      }
    }
    return Violations.of(found);
  }

  private static Violations ofTexts(DeclaredFile file, String path) {
    return ContractField.ATTACHMENT_FILE_NAME
        .check(file.fileName(), path + ".fileName")
        .and(ContractField.ATTACHMENT_TYPE.check(file.type(), path + ".type"))
        .and(ContractField.ATTACHMENT_MIME_TYPE.check(file.mimeType(), path + ".mimeType"));
  }

  private Violations ofFormat(DeclaredFile file, Party sender, String path) {
    Set<String> formats = limits.formatsOf(sender);
    if (formats.contains(file.mimeType())) {
      return Violations.none();
    }
    return Violations.of(
        formats.isEmpty()
            ? EventRules.FILES_NOT_ALLOWED.at(path)
            : EventRules.FORMAT_NOT_ALLOWED.at(
                path + ".mimeType", Excerpt.of(file.mimeType()), listed(formats)));
  }

  private Violations ofSize(DeclaredFile file, String path) {
    if (file.size() < 1) {
      return Violations.of(EventRules.FILE_EMPTY.at(path + ".size"));
    }
    return file.size() <= limits.largestFile()
        ? Violations.none()
        : Violations.of(
            EventRules.FILE_TOO_LARGE.at(path + ".size", file.size(), limits.largestFile()));
  }

  private Violations ofType(DeclaredFile file, String path) {
    Set<String> types = limits.attachmentTypes();
    return types.isEmpty() || types.contains(file.type())
        ? Violations.none()
        : Violations.of(
            EventRules.TYPE_NOT_ALLOWED.at(path + ".type", Excerpt.of(file.type()), listed(types)));
  }

  private static String listed(Set<String> texts) {
    return String.join(", ", new TreeSet<>(texts));
  }
}
