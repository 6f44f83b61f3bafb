// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.docs;

import fr.hubee.core.progress.Advice;
import fr.hubee.core.progress.AdviceRow;
import fr.hubee.core.progress.AdviceTable;
import fr.hubee.core.progress.DeadlineKind;
import fr.hubee.core.progress.NoteRow;
import fr.hubee.core.progress.NoteTable;
import fr.hubee.core.progress.StageRow;
import fr.hubee.core.progress.StageTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables of the package {@code progress}, as lines of a page. */
final class ProgressTables {

  private final List<String> lines = new ArrayList<>();

  private ProgressTables() {}

  static List<String> lines() {
    ProgressTables tables = new ProgressTables();
    tables.stages();
    tables.advice();
    tables.notes();
    tables.dates();
    return tables.lines;
  }

  private void stages() {
    title("## How far a subscription has come", "progress.StageTable");
    text("The first row that matches decides; an empty cell stands for anything.");
    head("Request", "HubEE", "Account", "Credentials", "Files", "Stage");
    StageTable.rows().forEach(this::stage);
  }

  private void stage(StageRow row) {
    cells(
        any(row.request()),
        any(row.hubee()),
        any(row.account()),
        any(row.credentials()),
        any(row.files()),
        row.stage() + " « " + row.stage().label() + " »");
  }

  private static String any(Set<? extends Enum<?>> signs) {
    return signs.stream()
        .sorted((one, other) -> Integer.compare(one.ordinal(), other.ordinal()))
        .map(Enum::name)
        .collect(Collectors.joining(", "));
  }

  private void advice() {
    title("### Who should do what", "progress.AdviceTable");
    text("At first, then once a date has passed.");
    head("Stage", "Once passed", "Who", "Rule");
    AdviceTable.rows().forEach(this::advice);
  }

  private void advice(AdviceRow row) {
    said(row.stage().name(), "", row.atFirst());
    row.later().forEach(later -> said("", later.date().name(), later.advice()));
  }

  private void said(String stage, String passed, Advice advice) {
    cells(stage, passed, advice.who().name(), "`" + advice.rule().code() + "`");
  }

  private void notes() {
    title("### Beside the stage", "progress.NoteTable");
    text("Every row whose condition holds.");
    head("When", "Who", "Rule");
    NoteTable.rows().forEach(this::note);
  }

  private void note(NoteRow row) {
    cells(
        row.when().label().english(),
        row.advice().who().name(),
        "`" + row.advice().rule().code() + "`");
  }

  private void dates() {
    title("### Dates", "progress.DeadlineKind");
    head("Date", "Nature", "Rule");
    for (DeadlineKind kind : DeadlineKind.values()) {
      cells(kind.name(), kind.nature().name(), "`" + kind.rule().code() + "`");
    }
  }

  private void title(String title, String place) {
    lines.addAll(List.of("", title, "", "`" + place + "`", ""));
  }

  private void text(String sentence) {
    lines.addAll(List.of(sentence, ""));
  }

  private void head(String... names) {
    cells(names);
    lines.add("|" + " --- |".repeat(names.length));
  }

  private void cells(String... cells) {
    lines.add("| " + String.join(" | ", cells) + " |");
  }
}
