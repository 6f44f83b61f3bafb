// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.docs;

import fr.hubee.core.calendar.CalendarRules;
import fr.hubee.core.commune.CommuneChangeRules;
import fr.hubee.core.commune.CommuneRules;
import fr.hubee.core.demarche.DemarcheRules;
import fr.hubee.core.desk.DeskRules;
import fr.hubee.core.form.FormRules;
import fr.hubee.core.identity.ContactRules;
import fr.hubee.core.identity.IdentityRules;
import fr.hubee.core.lifecycle.Guard;
import fr.hubee.core.lifecycle.Transition;
import fr.hubee.core.lifecycle.TransitionTable;
import fr.hubee.core.plan.ActKind;
import fr.hubee.core.plan.PlanRules;
import fr.hubee.core.progress.DeadlineRules;
import fr.hubee.core.progress.EndedProgressRules;
import fr.hubee.core.progress.HubeeProgressRules;
import fr.hubee.core.progress.ProgressNoteRules;
import fr.hubee.core.progress.RequestProgressRules;
import fr.hubee.core.request.HabilitationLifecycle;
import fr.hubee.core.request.ImportRules;
import fr.hubee.core.request.RequestLifecycle;
import fr.hubee.core.request.RequestProfile;
import fr.hubee.core.request.RequestRules;
import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Source;
import fr.hubee.core.subscription.EligibilityRules;
import fr.hubee.core.subscription.SubscriptionLifecycle;
import fr.hubee.core.subscription.SubscriptionRules;
import fr.hubee.core.teledossier.NumberRules;
import fr.hubee.core.teledossier.OwnershipRules;
import fr.hubee.core.teledossier.WireRules;
import fr.hubee.core.teledossier.check.EventRules;
import fr.hubee.core.teledossier.check.StatusRules;
import fr.hubee.core.teledossier.machine.AttachmentLifecycle;
import fr.hubee.core.teledossier.machine.CaseOrders;
import fr.hubee.core.teledossier.machine.EventLifecycle;
import fr.hubee.core.teledossier.machine.FolderLifecycle;
import fr.hubee.core.teledossier.machine.LinkLifecycle;
import fr.hubee.core.teledossier.machine.NotificationLifecycle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes docs/rules.md from the tables of the core. */
final class RulesDocument {

  private final StringBuilder text = new StringBuilder();

  static String generated() {
    RulesDocument document = new RulesDocument();
    document.write();
    return document.text.toString();
  }

  private void write() {
    line("# Rules and state machines");
    line("");
    line("Generated from the tables of `hubee-core`; a test compares this page with the code.");
    line("`mvn -pl hubee-core test -Dtest=RulesDocumentTest -Ddocs.write=true` writes it again.");
    machine(
        "A request, DataPass v2 (2026)",
        "request.RequestLifecycle",
        RequestLifecycle.table(RequestProfile.DATAPASS_V2_2026));
    machine(
        "A request, DataPass v1 (2022)",
        "request.RequestLifecycle",
        RequestLifecycle.table(RequestProfile.DATAPASS_V1_2022));
    machine("An habilitation", "request.HabilitationLifecycle", HabilitationLifecycle.table());
    machine(
        "A subscription at HubEE",
        "subscription.SubscriptionLifecycle",
        SubscriptionLifecycle.table());
    ProgressTables.lines().forEach(this::line);
    machine("A folder (dossier)", "teledossier.machine.FolderLifecycle", FolderLifecycle.table());
    CaseOrders.all()
        .forEach(
            order ->
                machine(
                    "A case (sous-dossier): " + order,
                    "teledossier.machine.CaseOrders",
                    order.table()));
    machine("An event (événement)", "teledossier.machine.EventLifecycle", EventLifecycle.table());
    machine(
        "A file (pièce jointe)",
        "teledossier.machine.AttachmentLifecycle",
        AttachmentLifecycle.table());
    machine(
        "The link between a file and a case",
        "teledossier.machine.LinkLifecycle",
        LinkLifecycle.table());
    machine(
        "A notification",
        "teledossier.machine.NotificationLifecycle",
        NotificationLifecycle.table());
    TeledossierTables.lines().forEach(this::line);
    line("");
    line("## Rules");
    line("");
    line(
        "An *escalation* blocks like an error, and hands the case to people: never silently"
            + " submitted, never");
    line("silently refused. In the sentences, `…` stands for what was met.");
    rules("Identifiers", IdentityRules.all());
    rules("Persons", ContactRules.all());
    rules("Calendar", CalendarRules.all());
    rules("Communes", CommuneRules.all());
    rules("What became of a commune", CommuneChangeRules.all());
    rules("Démarches", DemarcheRules.all());
    rules("Requests", RequestRules.all());
    rules("Requests taken over from DataPass", ImportRules.all());
    rules("Eligibility", EligibilityRules.all());
    rules("Subscriptions", SubscriptionRules.all());
    rules("On the way: the request", RequestProgressRules.all());
    rules("On the way: HubEE", HubeeProgressRules.all());
    rules("On the way: ends", EndedProgressRules.all());
    rules("On the way: beside the stage", ProgressNoteRules.all());
    rules("Dates", DeadlineRules.all());
    rules("Form", FormRules.all());
    rules("The desk", DeskRules.all());
    rules("Télédossiers: codes and texts", WireRules.all());
    rules("Télédossiers: numbers", NumberRules.all());
    rules("Télédossiers: whose they are", OwnershipRules.all());
    rules("Télédossiers: statuses", StatusRules.all());
    rules("Télédossiers: events and files", EventRules.all());
    rules("Plans", PlanRules.all());
    acts();
  }

  private void acts() {
    line("");
    line("## Acts of a plan");
    line("");
    line("`plan.ActKind`");
    line("");
    line("| Act | By | What to do | Source |");
    line("| --- | --- | --- | --- |");
    for (ActKind kind : ActKind.values()) {
      cells(
          "`" + kind + "`",
          kind.doer().label(),
          (kind.sentence().french() + "<br>*" + kind.sentence().english() + "*").replace("%s", "…"),
          kind.source().toString());
    }
  }

  private <S extends Enum<S>, E extends Enum<E>, F> void machine(
      String title, String place, TransitionTable<S, E, F> table) {
    line("");
    line("## " + title);
    line("");
    line("`" + place + "`");
    line("");
    line("```mermaid");
    line("stateDiagram-v2");
    table.states().forEach(state -> line("  " + state));
    table.rows().stream()
        .filter(row -> row.from() != row.to())
        .collect(
            Collectors.groupingBy(
                row -> row.from() + " --> " + row.to(),
                LinkedHashMap::new,
                Collectors.mapping(row -> row.event().name(), Collectors.toList())))
        .forEach((arrow, events) -> line("  " + arrow + " : " + distinct(events)));
    line("```");
    line("");
    if (table.rows().stream().anyMatch(row -> row.from() == row.to())) {
      line("The acts that leave the state as it is stand in the table alone.");
      line("");
    }
    if (table.rows().stream().allMatch(row -> row.source().isPresent())) {
      sourced(table);
      return;
    }
    line("| From | Event | To | Needs |");
    line("| --- | --- | --- | --- |");
    table
        .rows()
        .forEach(row -> cells(row.from().name(), row.event().name(), row.to().name(), needs(row)));
  }

  /** Rows that differ in where they come from only stand in one line. */
  private <S extends Enum<S>, E extends Enum<E>, F> void sourced(TransitionTable<S, E, F> table) {
    line("| From | Event | To | Needs | Source |");
    line("| --- | --- | --- | --- | --- |");
    table.rows().stream()
        .collect(
            Collectors.groupingBy(
                row ->
                    List.of(
                        row.event().name(),
                        row.to().name(),
                        needs(row),
                        row.source().map(Source::toString).orElseThrow()),
                LinkedHashMap::new,
                Collectors.mapping(row -> row.from().name(), Collectors.joining(", "))))
        .forEach(
            (cells, from) ->
                cells(Stream.concat(Stream.of(from), cells.stream()).toArray(String[]::new)));
  }

  private static String needs(Transition<?, ?, ?> row) {
    return row.guards().stream()
        .map(Guard::label)
        .map(Message::english)
        .collect(Collectors.joining("; "));
  }

  private void rules(String title, List<Rule> rules) {
    line("");
    line("### " + title);
    line("");
    line("| Code | Severity | What is wrong, what to do | Source |");
    line("| --- | --- | --- | --- |");
    for (Rule rule : rules) {
      cells(
          "`" + rule.code() + "`",
          severity(rule),
          said(rule.sentence().french(), rule.remedy().french())
              + "<br>*"
              + said(rule.sentence().english(), rule.remedy().english())
              + "*",
          rule.source().toString());
    }
  }

  private static String severity(Rule rule) {
    return rule.escalationContact().isPresent()
        ? "escalation"
        : rule.severity().name().toLowerCase(Locale.ROOT);
  }

  private static String said(String sentence, String remedy) {
    return (sentence + " " + remedy).replace("%s", "…");
  }

  private static String distinct(List<String> events) {
    return events.stream().distinct().collect(Collectors.joining(", "));
  }

  private void cells(String... cells) {
    line("| " + String.join(" | ", cells) + " |");
  }

  private void line(String content) {
    text.append(content.stripTrailing()).append('\n');
  }
}
