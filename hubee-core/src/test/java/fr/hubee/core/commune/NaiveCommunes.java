// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.commune;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fr.hubee.core.identity.CodeCommune;
import fr.hubee.core.identity.Siren;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The same resource read the plain way, into maps: slow and large, and easy to believe. */
final class NaiveCommunes implements CommuneDirectory {

  static final NaiveCommunes INSTANCE = new NaiveCommunes();

  private final Map<String, String> columns = new HashMap<>();
  private final List<Commune> entries = new ArrayList<>();
  private final Map<Commune, String> foldedNames = new HashMap<>();
  private final Map<String, Commune> byKindAndCode;
  private final Map<CodeCommune, List<Commune>> byCode;
  private final Map<Siren, Commune> bySiren;
  private final Map<CodeCommune, Commune> byFormerCode = new HashMap<>();
  private final Map<String, List<Commune>> byName;

  private NaiveCommunes() {
    text().lines().map(line -> line.split(" ", 2)).forEach(pair -> columns.put(pair[0], pair[1]));
    readEntries();
    entries.sort(Comparator.comparing(Commune::code).thenComparing(Commune::kind));
    byKindAndCode = entries.stream().collect(toMap(NaiveCommunes::key, Function.identity()));
    byCode = entries.stream().collect(groupingBy(Commune::code));
    bySiren =
        entries.stream()
            .filter(entry -> entry.siren().isPresent())
            .collect(toMap(entry -> entry.siren().orElseThrow(), Function.identity()));
    entries.forEach(entry -> entry.formerCodes().forEach(code -> byFormerCode.put(code, entry)));
    entries.forEach(entry -> foldedNames.put(entry, fold(entry.name())));
    byName = entries.stream().collect(groupingBy(foldedNames::get));
  }

  static byte[] resource() {
    try (InputStream file = NaiveCommunes.class.getResourceAsStream("communes-2026.txt.gz")) {
      return file.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static String text() {
    try (InputStream file = NaiveCommunes.class.getResourceAsStream("communes-2026.txt.gz")) {
      return new String(new GZIPInputStream(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void readEntries() {
    String kinds = columns.get("kinds");
    String[] codes = cells("codes");
    String[] names = cells("names");
    String[] sirens = cells("sirens");
    String[] parents = cells("parents");
    String[] formers = cells("formers");
    String[] postals = cells("postals");
    for (int i = 0; i < kinds.length(); i++) {
      entries.add(
          new Commune(
              kind(kinds.charAt(i)),
              new CodeCommune(codes[i]),
              names[i],
              sirens[i].isEmpty() ? null : new Siren(sirens[i]),
              parents[i].isEmpty() ? null : new CodeCommune(parents[i]),
              words(formers[i]).map(CodeCommune::new).toList(),
              words(postals[i]).toList()));
    }
  }

  private String[] cells(String key) {
    return columns.get(key).split("\\|", -1);
  }

  private static Stream<String> words(String cell) {
    return cell.isEmpty() ? Stream.empty() : Arrays.stream(cell.split(" "));
  }

  private static CommuneKind kind(char letter) {
    return switch (letter) {
      case 'A' -> CommuneKind.ACTUELLE;
      case 'D' -> CommuneKind.DELEGUEE;
      case 'S' -> CommuneKind.ASSOCIEE;
      case 'M' -> CommuneKind.ARRONDISSEMENT;
      default -> throw new IllegalArgumentException("kind " + letter);
    };
  }

  /** Everything an entry says; two entries with the same key are equal whatever else they say. */
  static List<Object> facts(Commune entry) {
    return List.of(
        entry.kind(),
        entry.code(),
        entry.name(),
        entry.siren(),
        entry.parent(),
        entry.formerCodes(),
        entry.postalCodes());
  }

  private static String key(Commune entry) {
    return entry.kind() + " " + entry.code();
  }

  /** Right for names and for what is made from them; knows nothing of exotic characters. */
  static String fold(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replace("œ", "oe")
            .replace("æ", "ae")
            .replaceAll("[^a-z0-9]+", " ")
            .strip();
    return Arrays.stream(plain.split(" "))
        .map(word -> word.equals("st") ? "saint" : word.equals("ste") ? "sainte" : word)
        .collect(Collectors.joining(" "));
  }

  @Override
  public Vintage vintage() {
    return new Vintage(Integer.parseInt(columns.get("year")), columns.get("source"));
  }

  @Override
  public Stream<Commune> all() {
    return entries.stream();
  }

  @Override
  public Optional<Commune> find(CommuneKind kind, CodeCommune code) {
    return Optional.ofNullable(byKindAndCode.get(kind + " " + code));
  }

  @Override
  public List<Commune> withCode(CodeCommune code) {
    return byCode.getOrDefault(code, List.of());
  }

  @Override
  public Optional<Commune> withSiren(Siren siren) {
    return Optional.ofNullable(bySiren.get(siren));
  }

  @Override
  public Optional<Commune> withFormerCode(CodeCommune code) {
    return Optional.ofNullable(byFormerCode.get(code));
  }

  @Override
  public List<Commune> named(String name) {
    return name.isBlank() ? List.of() : byName.getOrDefault(fold(name), List.of());
  }

  @Override
  public List<Commune> search(String text, int limit) {
    String folded = fold(text);
    if (folded.isEmpty()) {
      return List.of();
    }
    return entries.stream()
        .filter(entry -> foldedNames.get(entry).contains(folded))
        .sorted(Comparator.comparingInt(entry -> rank(foldedNames.get(entry), folded)))
        .limit(limit)
        .toList();
  }

  private static int rank(String name, String folded) {
    return name.equals(folded) ? 0 : name.startsWith(folded) ? 1 : 2;
  }
}
