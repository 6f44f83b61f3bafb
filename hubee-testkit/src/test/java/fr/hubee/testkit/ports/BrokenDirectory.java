// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.ports;

import fr.hubee.core.commune.Commune;
import fr.hubee.core.commune.CommuneDirectory;
import fr.hubee.core.commune.CommuneKind;
import fr.hubee.core.commune.Vintage;
import fr.hubee.core.identity.CodeCommune;
import fr.hubee.core.identity.Siren;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A directory of communes with one fault. */
final class BrokenDirectory implements CommuneDirectory {

  enum Fault {
    NO_ORDER,
    COMMUNES_ALONE,
    NO_SIREN,
    NO_FORMER_CODE,
    TO_THE_LETTER,
    NO_LIMIT,
    ALL_FOR_NOTHING
  }

  private final Fault fault;
  private final CommuneDirectory right = CommuneDirectory.embedded();

  BrokenDirectory(Fault fault) {
    this.fault = fault;
  }

  @Override
  public Vintage vintage() {
    return right.vintage();
  }

  @Override
  public Stream<Commune> all() {
    List<Commune> some = right.all().filter(BrokenDirectory::isInCalvados).toList();
    List<Commune> copy = new ArrayList<>(some);
    if (fault == Fault.NO_ORDER) {
      Collections.reverse(copy);
    }
    return copy.stream();
  }

  /** A département where much has merged. */
  private static boolean isInCalvados(Commune commune) {
    return commune.code().value().startsWith("14");
  }

  @Override
  public Optional<Commune> find(CommuneKind kind, CodeCommune code) {
    return right
        .find(kind, code)
        .filter(found -> fault != Fault.COMMUNES_ALONE || kind == CommuneKind.ACTUELLE);
  }

  @Override
  public List<Commune> withCode(CodeCommune code) {
    return right.withCode(code);
  }

  @Override
  public Optional<Commune> withSiren(Siren siren) {
    return fault == Fault.NO_SIREN ? Optional.empty() : right.withSiren(siren);
  }

  @Override
  public Optional<Commune> withFormerCode(CodeCommune code) {
    return fault == Fault.NO_FORMER_CODE ? Optional.empty() : right.withFormerCode(code);
  }

  @Override
  public List<Commune> named(String name) {
    List<Commune> named = right.named(name);
    return fault == Fault.TO_THE_LETTER
        ? named.stream().filter(found -> found.name().equals(name)).toList()
        : named;
  }

  @Override
  public List<Commune> search(String text, int limit) {
    if (fault == Fault.ALL_FOR_NOTHING && text.isBlank()) {
      return all().limit(limit).toList();
    }
    return right.search(text, fault == Fault.NO_LIMIT && limit >= 0 ? limit + 10 : limit);
  }
}
