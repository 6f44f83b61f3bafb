// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.form;

import fr.hubee.core.commune.Commune;
import fr.hubee.core.commune.CommuneAnswer;
import fr.hubee.core.commune.CommuneDirectory;
import fr.hubee.core.commune.CommuneFinder;
import fr.hubee.core.commune.CommuneKind;
import fr.hubee.core.commune.CommuneRules;
import fr.hubee.core.identity.CodeCommune;
import fr.hubee.core.rule.Checked;
import fr.hubee.core.rule.Violations;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Understands the INSEE code of a commune; says at the field what the finder says in general. */
final class CommuneField {

  private final CommuneDirectory directory;

  CommuneField(CommuneDirectory directory) {
    this.directory = directory;
  }

  Violations check(OrganisationSection section, String path) {
    return check(section.getCodeCommune(), Set.of(section.getCommuneKind()), path);
  }

  Reading<Commune> read(OrganisationSection section, String path) {
    return read(section.getCodeCommune(), Set.of(section.getCommuneKind()), path);
  }

  /** Says what is wrong with the text. Most are codes of today, which leave nothing to say. */
  Violations check(@Nullable String text, Set<CommuneKind> kinds, String path) {
    Checked<CodeCommune> code = CodeCommune.check(text == null ? "" : text.strip(), path);
    boolean today = code.value().isPresent() && isOfToday(code.orThrow(), kinds);
    return today ? Violations.none() : read(text, kinds, path).violations();
  }

  private boolean isOfToday(CodeCommune code, Set<CommuneKind> kinds) {
    for (CommuneKind kind : kinds) {
      if (kind != CommuneKind.ARRONDISSEMENT && directory.contains(kind, code)) {
        return true;
      }
    }
    return false;
  }

  private Reading<Commune> read(@Nullable String text, Set<CommuneKind> kinds, String path) {
    Checked<CodeCommune> code = CodeCommune.check(text == null ? "" : text.strip(), path);
    return code.value()
        .map(known -> meant(known, kinds, path))
        .orElseGet(() -> Reading.none(code.violations()));
  }

  private Reading<Commune> meant(CodeCommune code, Set<CommuneKind> kinds, String path) {
    Set<CommuneKind> wanted = EnumSet.of(CommuneKind.ARRONDISSEMENT);
    wanted.addAll(kinds);
    CommuneAnswer answer = new CommuneFinder(directory).find(code.value(), wanted);
    if (answer instanceof CommuneAnswer.Found found) {
      return new Reading<>(Optional.of(found.commune()), notes(found, code, path));
    }
    return answer instanceof CommuneAnswer.Ambiguous
        ? Reading.none(Violations.none())
        : Reading.none(Violations.of(CommuneRules.COMMUNE_UNKNOWN.at(path, code, vintage())));
  }

  private String vintage() {
    return "COG " + directory.vintage().year();
  }

  private static Violations notes(CommuneAnswer.Found found, CodeCommune code, String path) {
    if (found.notes().contains(CommuneRules.FORMER_CODE)) {
      return Violations.of(CommuneRules.FORMER_CODE.at(path, code, found.commune()));
    }
    return found.notes().contains(CommuneRules.ARRONDISSEMENT_RESOLVED)
        ? Violations.of(CommuneRules.ARRONDISSEMENT_RESOLVED.at(path, code, found.commune(), code))
        : Violations.none();
  }
}
