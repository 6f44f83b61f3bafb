// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.commune;

import fr.hubee.core.identity.CodeCommune;
import fr.hubee.core.identity.Siren;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The directory read from the resource of this module. Immutable and thread-safe. */
final class EmbeddedCommunes implements CommuneDirectory {

  static final CommuneResource RESOURCE = new CommuneResource("communes-2026.txt.gz");

  /** More than twice the longest name: what is longer is no name, and is not worth folding. */
  static final int LONGEST_QUERY = 200;

  private static final Supplier<EmbeddedCommunes> SHARED = new Lazy<>(EmbeddedCommunes::load);

  private final CommuneTable table;
  private final Supplier<NameIndex> names;

  private EmbeddedCommunes(CommuneTable table) {
    this.table = table;
    this.names = new Lazy<>(() -> NameIndex.of(table.names()));
  }

  static CommuneDirectory shared() {
    return SHARED.get();
  }

  /**
   * Reads the resource again, into a directory of its own.
   *
   * @throws IllegalStateException when the resource is missing or damaged
   */
  static EmbeddedCommunes load() {
    return new EmbeddedCommunes(RESOURCE.read());
  }

  @Override
  public Vintage vintage() {
    return table.vintage();
  }

  @Override
  public Stream<Commune> all() {
    return entries(IntStream.range(0, table.size()));
  }

  @Override
  public Optional<Commune> find(CommuneKind kind, CodeCommune code) {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(code, "code");
    int row = row(kind, code);
    return row < 0 ? Optional.empty() : Optional.of(table.entry(row));
  }

  @Override
  public boolean contains(CommuneKind kind, CodeCommune code) {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(code, "code");
    return row(kind, code) >= 0;
  }

  /** Returns a negative number when there is none. */
  private int row(CommuneKind kind, CodeCommune code) {
    for (int row : table.withCode(code)) {
      if (table.kind(row) == kind) {
        return row;
      }
    }
    return -1;
  }

  @Override
  public List<Commune> withCode(CodeCommune code) {
    Objects.requireNonNull(code, "code");
    List<Commune> entries = new ArrayList<>();
    for (int row : table.withCode(code)) {
      entries.add(table.entry(row));
    }
    return List.copyOf(entries);
  }

  @Override
  public Optional<Commune> withSiren(Siren siren) {
    Objects.requireNonNull(siren, "siren");
    return first(table.withSiren(siren));
  }

  @Override
  public Optional<Commune> withFormerCode(CodeCommune code) {
    Objects.requireNonNull(code, "code");
    return first(table.withFormerCode(code));
  }

  private Optional<Commune> first(int[] rows) {
    return rows.length == 0 ? Optional.empty() : Optional.of(table.entry(rows[0]));
  }

  @Override
  public List<Commune> named(String name) {
    Objects.requireNonNull(name, "name");
    String folded = query(name);
    return folded.isEmpty() ? List.of() : entries(names.get().named(folded)).toList();
  }

  @Override
  public List<Commune> search(String text, int limit) {
    Objects.requireNonNull(text, "text");
    if (limit < 0) {
      throw new IllegalArgumentException("limit must not be negative: " + limit);
    }
    String folded = query(text);
    return folded.isEmpty()
        ? List.of()
        : entries(names.get().holding(folded).limit(limit)).toList();
  }

  private static String query(String text) {
    return text.length() > LONGEST_QUERY ? "" : NameFolding.fold(text);
  }

  private Stream<Commune> entries(IntStream rows) {
    return rows.mapToObj(table::entry);
  }
}
