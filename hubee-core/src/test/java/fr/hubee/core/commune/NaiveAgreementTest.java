// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.commune;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.identity.CodeCommune;
import fr.hubee.core.identity.Siren;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class NaiveAgreementTest {

  private static final List<Commune> ENTRIES = NaiveCommunes.INSTANCE.all().toList();

  private final CommuneDirectory naive = NaiveCommunes.INSTANCE;
  private final CommuneDirectory embedded = CommuneDirectory.embedded();

  @Example
  void on_every_fact_of_every_entry() {
    assertThat(embedded.all().map(NaiveCommunes::facts).toList())
        .isEqualTo(ENTRIES.stream().map(NaiveCommunes::facts).toList());
  }

  @Provide
  Arbitrary<CodeCommune> codes() {
    Arbitrary<String> departements = Arbitraries.integers().between(1, 98).map("%02d"::formatted);
    Arbitrary<String> places = Arbitraries.integers().between(0, 999).map("%03d"::formatted);
    return Combinators.combine(Arbitraries.oneOf(departements, Arbitraries.of("2A", "2B")), places)
        .as((departement, place) -> new CodeCommune(departement + place));
  }

  @Property
  void on_codes(@ForAll CommuneKind kind, @ForAll @From("codes") CodeCommune code) {
    assertThat(embedded.find(kind, code)).isEqualTo(naive.find(kind, code));
    assertThat(embedded.contains(kind, code)).isEqualTo(naive.find(kind, code).isPresent());
    assertThat(naive.contains(kind, code)).isEqualTo(naive.find(kind, code).isPresent());
    assertThat(embedded.withCode(code)).isEqualTo(naive.withCode(code));
    assertThat(embedded.withFormerCode(code)).isEqualTo(naive.withFormerCode(code));
  }

  @Provide
  Arbitrary<Siren> sirens() {
    Arbitrary<Integer> any = Arbitraries.integers().between(0, 999_999_999);
    Arbitrary<Integer> near =
        Combinators.combine(entries(), Arbitraries.integers().between(-2, 2))
            .as(
                (entry, shift) ->
                    entry.siren().map(s -> Integer.parseInt(s.value())).orElse(9) + shift);
    return Arbitraries.oneOf(any, near).map(number -> new Siren("%09d".formatted(number)));
  }

  @Property
  void on_sirens(@ForAll @From("sirens") Siren siren) {
    assertThat(embedded.withSiren(siren)).isEqualTo(naive.withSiren(siren));
  }

  @Provide
  Arbitrary<Commune> entries() {
    return Arbitraries.of(ENTRIES);
  }

  /** A stretch of a name, sometimes the whole of it, as a person would retype it. */
  @Provide
  Arbitrary<String> typed() {
    return Combinators.combine(
            entries().map(Commune::name),
            Arbitraries.integers().between(0, 6),
            Arbitraries.integers().between(1, 50),
            Arbitraries.integers().between(0, 3))
        .as((name, from, length, way) -> retyped(stretch(name, from, length), way));
  }

  private static String stretch(String name, int from, int length) {
    int start = Math.min(from / 2, name.length() - 1);
    return name.substring(start, Math.min(name.length(), start + length));
  }

  private static String retyped(String text, int way) {
    return switch (way) {
      case 0 -> text.toUpperCase(Locale.ROOT);
      case 1 -> text.replace("Saint", "St");
      case 2 -> text.replace("-", "  ");
      default -> text;
    };
  }

  @Property
  void on_names(@ForAll @From("typed") String text) {
    assertThat(embedded.named(text)).isEqualTo(naive.named(text));
  }

  @Property(tries = 50)
  void on_searches(@ForAll @From("typed") String text, @ForAll @IntRange(max = 40) int limit) {
    assertThat(embedded.search(text, limit)).isEqualTo(naive.search(text, limit));
  }
}
