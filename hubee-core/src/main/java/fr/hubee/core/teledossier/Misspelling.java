// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier;

import fr.hubee.core.rule.Source;
import fr.hubee.core.rule.Sources;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A code that an official document writes by mistake. It explains what was read; nothing is ever
 * mapped by it. Immutable.
 *
 * <p>Source: HubEE, contract V2 (2024-11-14), workflow_demarche (2022), valise générique
 * (2022-07-01).
 *
 * @param written the mistake
 * @param meant the code that was meant
 * @param source where the mistake stands
 */
public record Misspelling(WireCode written, WireCode meant, Source source) {

  private static final Source IN_THE_CONTRACT = Sources.contract2024("statuts entrants");
  private static final Source IN_THE_SHEET = Sources.workflow("cellules du tableau");
  private static final Source IN_THE_KIT = Sources.kit("noms de requêtes");

  public Misspelling {
    Objects.requireNonNull(written, "written");
    Objects.requireNonNull(meant, "meant");
    Objects.requireNonNull(source, "source");
  }

  /** Returns every known mistake. */
  public static List<Misspelling> all() {
    return Table.ROWS;
  }

  /** Returns the mistake that this code is, if it is one. */
  public static Optional<Misspelling> of(WireCode code) {
    return Table.ROWS.stream().filter(row -> row.written.equals(code)).findFirst();
  }

  /** Read late: the codes are looked up here while their own classes start. */
  private static final class Table {
    private static final List<Misspelling> ROWS =
        List.of(
            row("ADD_WAITING", CaseStatus.ADD_AWAITING, IN_THE_KIT),
            row("SENDED", CaseStatus.SENT, IN_THE_CONTRACT),
            row("IN_PRDONE", CaseStatus.IN_PROGRESS, IN_THE_SHEET),
            row("IN PROGRESS", CaseStatus.IN_PROGRESS, IN_THE_SHEET),
            new Misspelling(
                new ActionType("ADD_AWAITING"),
                ActionType.STATUS_UPDATE,
                Sources.kit("G, événement REFUSED")));

    private static Misspelling row(String written, CaseStatus meant, Source source) {
      return new Misspelling(new CaseStatus(written), meant, source);
    }
  }
}
