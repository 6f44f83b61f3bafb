// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.hub;

import com.fasterxml.jackson.databind.JsonNode;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.subscription.SubscriptionId;
import fr.hubee.core.teledossier.ActionType;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.EventStatus;
import fr.hubee.core.teledossier.FolderStatus;
import fr.hubee.testkit.fake.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a hub answers, and says what is missing in it. */
final class RawReading {

  private static final Pattern RANGE = Pattern.compile(".* ([0-9]+)-[0-9]+/([0-9]+)");

  private RawReading() {}

  static Seen.Organization organization(RawAnswer answer) {
    return new Seen.Organization(identifier(answer.json()), text(answer.json(), "name"));
  }

  static Seen.Subscription subscription(RawAnswer answer) {
    return subscription(answer.json());
  }

  private static Seen.Subscription subscription(JsonNode json) {
    return new Seen.Subscription(
        new SubscriptionId(text(json, "id")),
        identifier(json.path("subscriber")),
        new ProcessCode(text(json, "processCode")),
        text(json, "status"));
  }

  static Seen.Page<Seen.Subscription> subscriptions(RawAnswer answer) {
    Matcher range = RANGE.matcher(answer.header("Content-Range").orElse(""));
    boolean said = range.matches();
    return new Seen.Page<>(
        all(answer.json(), RawReading::subscription),
        said ? Long.parseLong(range.group(1)) : -1,
        said ? Long.parseLong(range.group(2)) : -1);
  }

  static Seen.Folder folder(RawAnswer answer) {
    JsonNode json = answer.json();
    return new Seen.Folder(
        text(json, "id"),
        text(json, "externalId"),
        new FolderStatus(text(json, "globalStatus")),
        all(json.path("cases"), each -> text(each, "id")),
        files(json));
  }

  static Seen.Case caseOf(RawAnswer answer) {
    JsonNode json = answer.json();
    return new Seen.Case(
        text(json, "id"),
        text(json, "externalId"),
        new ProcessCode(text(json, "processCode")),
        new CaseStatus(text(json, "status")),
        files(json),
        all(json.path("events"), each -> text(each, "id")));
  }

  static Seen.Event event(RawAnswer answer) {
    JsonNode json = answer.json();
    return new Seen.Event(
        text(json, "id"),
        new ActionType(text(json, "actionType")),
        new EventStatus(text(json, "status")),
        optional(json, "caseNewStatus").map(CaseStatus::new),
        optional(json, "message"),
        files(json));
  }

  static List<Seen.Notification> notifications(RawAnswer answer) {
    return all(
        answer.json(),
        json ->
            new Seen.Notification(
                text(json, "id"),
                new ProcessCode(text(json, "processCode")),
                text(json, "caseId"),
                optional(json, "eventId"),
                optional(json, "eventStatus").map(EventStatus::new)));
  }

  static Seen.Bytes bytes(RawAnswer answer) {
    return new Seen.Bytes(Content.of(answer.bytes()), answer.header("digest"));
  }

  private static List<Seen.File> files(JsonNode json) {
    return all(
        json.path("attachments"),
        each ->
            new Seen.File(
                text(each, "id"),
                text(each, "fileName"),
                text(each, "type"),
                text(each, "status")));
  }

  private static OrganizationId identifier(JsonNode json) {
    return OrganizationId.parse(
        text(json, "type") + "-" + text(json, "companyRegister") + "-" + text(json, "branchCode"));
  }

  private static <T> List<T> all(JsonNode array, Function<JsonNode, T> read) {
    List<T> all = new ArrayList<>();
    array.forEach(each -> all.add(read.apply(each)));
    return all;
  }

  private static Optional<String> optional(JsonNode json, String name) {
    return Optional.ofNullable(json.get(name)).filter(JsonNode::isTextual).map(JsonNode::asText);
  }

  private static String text(JsonNode json, String name) {
    return optional(json, name)
        .orElseThrow(() -> new AssertionError("the answer has no text \"" + name + "\""));
  }
}
