// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.hubee.core.commune.Commune;
import fr.hubee.core.commune.CommuneDirectory;
import fr.hubee.core.commune.CommuneKind;
import fr.hubee.core.identity.CodeCommune;
import fr.hubee.core.identity.Siren;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What a {@link CommuneDirectory} does: all its doors lead to the same entries, in the same order.
 *
 * <p>Source: INSEE, Code officiel géographique 2026; the order is a choice of this library.
 */
public abstract class CommuneDirectoryContract {

  private static final Comparator<Commune> ORDER =
      Comparator.comparing(Commune::code).thenComparing(Commune::kind);
  private static final CodeCommune NOWHERE = new CodeCommune("99999");
  private static final int NAMES_TRIED = 200;

  /** For subclasses. */
  protected CommuneDirectoryContract() {}

  /** Returns your directory; it holds one commune at least. */
  protected abstract CommuneDirectory directory();

  private List<Commune> all() {
    List<Commune> all = directory().all().toList();
    assertFalse(all.isEmpty(), "a directory without communes");
    return all;
  }

  private List<Commune> some() {
    List<Commune> all = all();
    int step = Math.max(1, all.size() / NAMES_TRIED);
    return IntStream.range(0, all.size())
        .filter(rank -> rank % step == 0)
        .mapToObj(all::get)
        .toList();
  }

  @Test
  void entries_come_in_order_and_once() {
    List<Commune> all = all();
    assertEquals(all.stream().sorted(ORDER).distinct().toList(), all);
    assertEquals(all, all());
  }

  @Test
  void an_entry_is_found_by_its_kind_and_code() {
    CommuneDirectory directory = directory();
    for (Commune entry : all()) {
      assertEquals(Optional.of(entry), directory.find(entry.kind(), entry.code()));
      assertTrue(directory.contains(entry.kind(), entry.code()));
      List<Commune> sameCode = directory.withCode(entry.code());
      assertTrue(sameCode.contains(entry), () -> entry.code() + " is missing");
      assertEquals(sameCode.stream().sorted(ORDER).toList(), sameCode);
    }
    assertEquals(Optional.empty(), directory.find(CommuneKind.ACTUELLE, NOWHERE));
    assertFalse(directory.contains(CommuneKind.ACTUELLE, NOWHERE));
    assertEquals(List.of(), directory.withCode(NOWHERE));
  }

  @Test
  void a_commune_is_found_by_its_siren_and_no_other_entry_is() {
    CommuneDirectory directory = directory();
    for (Commune entry : all()) {
      entry
          .siren()
          .filter(siren -> entry.kind() == CommuneKind.ACTUELLE)
          .ifPresent(siren -> assertEquals(Optional.of(entry), directory.withSiren(siren)));
    }
    assertEquals(Optional.empty(), directory.withSiren(new Siren("999999998")));
  }

  @Test
  void a_former_code_leads_to_the_commune_that_carries_it() {
    CommuneDirectory directory = directory();
    for (Commune entry : all()) {
      if (entry.kind() == CommuneKind.ACTUELLE) {
        entry.formerCodes().stream()
            .filter(code -> !code.equals(entry.code()))
            .forEach(code -> assertEquals(Optional.of(entry), directory.withFormerCode(code)));
      }
    }
    assertEquals(Optional.empty(), directory.withFormerCode(NOWHERE));
  }

  @Test
  void every_entry_lies_in_a_commune() {
    CommuneDirectory directory = directory();
    for (Commune entry : all()) {
      CommuneKind kind = directory.communeOf(entry).map(Commune::kind).orElse(CommuneKind.ACTUELLE);
      assertEquals(CommuneKind.ACTUELLE, kind);
    }
  }

  @Test
  void an_entry_is_found_by_its_name_however_it_is_written() {
    CommuneDirectory directory = directory();
    for (Commune entry : some()) {
      List<Commune> named = directory.named(entry.name());
      assertTrue(named.contains(entry), entry::name);
      assertEquals(named, directory.named(entry.name().toUpperCase(Locale.FRANCE)));
      assertEquals(named, directory.named(entry.name().replace('-', ' ')));
      List<Commune> found = directory.search(entry.name(), named.size());
      assertEquals(named, found, "whole names come first");
    }
  }

  @Test
  void a_search_gives_no_more_than_asked_and_nothing_for_nothing() {
    CommuneDirectory directory = directory();
    String name = all().get(0).name();
    assertEquals(1, directory.search(name, 1).size());
    assertEquals(List.of(), directory.search(name, 0));
    for (String blank : List.of("", "  ")) {
      assertEquals(List.of(), directory.search(blank, 9));
      assertEquals(List.of(), directory.named(blank));
    }
    assertThrows(IllegalArgumentException.class, () -> directory.search(name, -1));
  }
}
