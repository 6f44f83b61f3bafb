// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.commune;

import fr.hubee.core.identity.CodeCommune;
import fr.hubee.core.identity.Siren;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Function;

/**
 * The entries as columns of numbers and bytes, two megabytes in all; a {@link Commune} is built
 * when one is asked for. Rows are ordered by code then kind, as the resource is. Immutable.
 */
final class CommuneTable {

  private static final String FORMAT = "1";
  private static final String KIND_LETTERS = "ADSM";
  private static final CommuneKind[] KINDS = CommuneKind.values();

  private final Vintage vintage;
  private final byte[] kinds;
  private final Numbers codes;
  private final Texts names;
  private final Numbers sirens;
  private final Numbers parents;
  private final Numbers formerCodes;
  private final Numbers postalCodes;
  private final RowIndex byCode;
  private final RowIndex bySiren;
  private final RowIndex byFormerCode;

  private CommuneTable(Lines lines) {
    requireFormat(lines.next("hubee-communes"));
    vintage = vintage(lines.next("year"), lines.next("source"));
    kinds = kinds(lines.next("kinds"));
    codes = numbers(lines.next("codes"), Notation.CODE_COMMUNE);
    names = Texts.read(lines.next("names"), kinds.length);
    sirens = numbers(lines.next("sirens"), Notation.SIREN);
    parents = numbers(lines.next("parents"), Notation.CODE_COMMUNE);
    formerCodes = numbers(lines.next("formers"), Notation.CODE_COMMUNE);
    postalCodes = numbers(lines.next("postals"), Notation.POSTAL_CODE);
    byCode = codes.index();
    bySiren = sirens.index();
    byFormerCode = formerCodes.index();
  }

  /**
   * @throws IllegalStateException when the text is not that of a directory
   */
  static CommuneTable parse(byte[] text) {
    return new CommuneTable(new Lines(text));
  }

  private static void requireFormat(Column format) {
    if (!format.toString().equals(FORMAT)) {
      throw format.damaged("format " + format + " instead of " + FORMAT);
    }
  }

  private static Vintage vintage(Column year, Column source) {
    if (!year.toString().matches("[0-9]{4}")) {
      throw year.damaged("not a year");
    }
    return new Vintage(Integer.parseInt(year.toString()), source.toString());
  }

  private static byte[] kinds(Column column) {
    byte[] kinds = column.toString().getBytes(StandardCharsets.UTF_8);
    for (int row = 0; row < kinds.length; row++) {
      kinds[row] = (byte) KIND_LETTERS.indexOf(kinds[row]);
      if (kinds[row] < 0) {
        throw column.damaged("an unknown letter");
      }
    }
    return kinds;
  }

  private Numbers numbers(Column column, Notation notation) {
    return Numbers.read(column, kinds.length, notation);
  }

  Vintage vintage() {
    return vintage;
  }

  int size() {
    return kinds.length;
  }

  Texts names() {
    return names;
  }

  CommuneKind kind(int row) {
    return KINDS[kinds[row]];
  }

  int[] withCode(CodeCommune code) {
    return codes.rows(byCode, code.value());
  }

  int[] withSiren(Siren siren) {
    return sirens.rows(bySiren, siren.value());
  }

  int[] withFormerCode(CodeCommune code) {
    return formerCodes.rows(byFormerCode, code.value());
  }

  Commune entry(int row) {
    return new Commune(
        kind(row),
        Objects.requireNonNull(codes.first(row, CodeCommune::new)),
        names.get(row),
        sirens.first(row, Siren::new),
        parents.first(row, CodeCommune::new),
        formerCodes.all(row, CodeCommune::new),
        postalCodes.all(row, Function.identity()));
  }
}
