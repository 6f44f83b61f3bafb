// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.commune;

import fr.hubee.core.identity.Siren;
import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.rule.Violations;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts each answer into words: what was found, then when, as far as the vintages tell. */
final class ChangeWords {

  private static final String PATH = "commune";

  private final String vintage;
  private final Violation when;

  /**
   * @param earlierOrNull the vintage that what was known comes from; null when nobody knows
   */
  ChangeWords(@Nullable Vintage earlierOrNull, Vintage today) {
    this.vintage = "COG " + today.year();
    this.when =
        earlierOrNull == null
            ? CommuneChangeRules.CHANGE_UNDATED.at(PATH, vintage)
            : CommuneChangeRules.CHANGE_BETWEEN.at(PATH, firstDay(earlierOrNull), firstDay(today));
  }

  private static LocalDate firstDay(Vintage vintage) {
    return LocalDate.of(vintage.year(), Month.JANUARY, 1);
  }

  CommuneChange unchanged(KnownCommune known, Commune commune) {
    Violations said = say(CommuneChangeRules.COMMUNE_UNCHANGED, commune);
    return new CommuneChange.Unchanged(known, commune, said.and(renamed(known, commune)));
  }

  private Violations renamed(KnownCommune known, Commune commune) {
    return known
        .name()
        .filter(name -> !name.equals(commune.name()))
        .map(name -> CommuneChangeRules.COMMUNE_RENAMED.at(PATH, name, commune.name()))
        .map(renamed -> Violations.of(renamed, when))
        .orElseGet(Violations::none);
  }

  CommuneChange sirenChanged(KnownCommune known, Commune commune, Siren before, Siren today) {
    return new CommuneChange.SirenChanged(
        known,
        commune,
        today,
        dated(CommuneChangeRules.COMMUNE_SIREN_CHANGED, commune, today, before));
  }

  CommuneChange underAnotherCode(KnownCommune known, Commune commune, List<Commune> atCode) {
    return new CommuneChange.UnderAnotherCode(
        known,
        commune,
        atCode,
        dated(CommuneChangeRules.COMMUNE_CODE_CHANGED, known.code(), commune));
  }

  CommuneChange successor(KnownCommune known, Commune commune) {
    return new CommuneChange.Successor(
        known, commune, dated(CommuneChangeRules.COMMUNE_SUCCEEDED, known.code(), commune));
  }

  CommuneChange partOf(KnownCommune known, Commune part, Commune commune) {
    return new CommuneChange.PartOf(
        known,
        part,
        commune,
        dated(CommuneChangeRules.COMMUNE_NOW_A_PART, known.code(), part, commune));
  }

  CommuneChange codeOfTwo(KnownCommune known, Commune commune, Commune part) {
    return new CommuneChange.CodeOfTwo(
        known, commune, part, dated(CommuneChangeRules.CODE_OF_TWO, known.code(), commune, part));
  }

  CommuneChange unknown(KnownCommune known) {
    return new CommuneChange.Unknown(known, say(CommuneChangeRules.COMMUNE_LOST, known.code()));
  }

  CommuneChange notInTheseData(KnownCommune known, Commune commune, CommuneChange.Missing missing) {
    return new CommuneChange.NotInTheseData(
        known,
        commune,
        missing,
        say(CommuneChangeRules.SIREN_NOT_COMPARED, commune, reason(missing)));
  }

  private static Message reason(CommuneChange.Missing missing) {
    return switch (missing) {
      case KNOWN_SIREN ->
          new Message("le SIREN connu n'est pas donné", "the known SIREN was not given");
      case SIREN_TODAY ->
          new Message("l'annuaire n'a pas son SIREN", "the directory has no SIREN for it");
    };
  }

  private Violations dated(Rule rule, Object... said) {
    return say(rule, said).and(Violations.of(when));
  }

  /** Every sentence ends with the vintage that it was read in. */
  private Violations say(Rule rule, Object... said) {
    Object[] all = new Object[said.length + 1];
    System.arraycopy(said, 0, all, 0, said.length);
    all[said.length] = vintage;
    return Violations.of(rule.at(PATH, all));
  }
}
