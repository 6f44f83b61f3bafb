// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.sample;

import fr.hubee.core.rule.Rule;
import fr.hubee.core.teledossier.ActionType;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.Party;
import fr.hubee.core.teledossier.check.DeclaredFile;
import fr.hubee.core.teledossier.check.EventDraft;
import fr.hubee.core.teledossier.check.EventRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Events on a case of recensementCitoyen, the démarche that takes files and messages of both sides:
 * right ones, and one per rule that breaks it alone.
 *
 * <p>Source: HubEE V1, api_folder 1.2.7, Event (2023-04-28).
 */
public final class SampleEvents {

  private static final DeclaredFile ATTESTATION =
      new DeclaredFile("attestation.pdf", "10870-PDF", "application/pdf", 1430);

  private static final Map<Rule, EventDraft> MISTAKES = mistakes();

  private SampleEvents() {}

  /** Returns the mairie's word that it works on the case. */
  public static EventDraft statusUpdate() {
    return of(ActionType.STATUS_UPDATE).withNewStatus(CaseStatus.IN_PROGRESS);
  }

  /** Returns a message of the mairie, without a change. */
  public static EventDraft message() {
    return of(ActionType.SENDING_MESSAGE).withMessage("Votre dossier est complet.");
  }

  /** Returns the mairie's answer with a file. */
  public static EventDraft deposit() {
    return of(ActionType.ATTACH_DEPOSIT).withNewStatus(CaseStatus.DONE).withFiles(ATTESTATION);
  }

  /** Returns the codes of the rules that {@link #breaking} can break alone. */
  public static List<String> rules() {
    return MISTAKES.keySet().stream().map(Rule::code).toList();
  }

  /**
   * Returns an event that breaks this rule and no other.
   *
   * @param code one of {@link #rules}
   * @throws IllegalArgumentException when there is none for this rule
   */
  public static EventDraft breaking(String code) {
    return MISTAKES.entrySet().stream()
        .filter(mistake -> mistake.getKey().code().equals(code))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no sample breaks " + code));
  }

  private static EventDraft of(ActionType actionType) {
    return EventDraft.of(Party.SI, actionType).withAuthor("Mairie");
  }

  private static Map<Rule, EventDraft> mistakes() {
    Map<Rule, EventDraft> rows = new LinkedHashMap<>();
    rows.put(EventRules.ACTION_UNKNOWN, of(new ActionType("SENDING")));
    rows.put(EventRules.DEPOSIT_WITHOUT_FILE, of(ActionType.ATTACH_DEPOSIT));
    rows.put(EventRules.FILES_WITHOUT_DEPOSIT, message().withFiles(ATTESTATION));
    rows.put(EventRules.MESSAGE_MISSING, of(ActionType.SENDING_MESSAGE));
    rows.put(EventRules.FORMAT_NOT_ALLOWED, deposit().withFiles(file("image/jpeg", 1)));
    rows.put(EventRules.FILE_EMPTY, deposit().withFiles(file("application/pdf", 0)));
    rows.put(
        EventRules.FILE_TOO_LARGE, deposit().withFiles(file("application/pdf", Long.MAX_VALUE)));
    return rows;
  }

  private static DeclaredFile file(String mimeType, long size) {
    return new DeclaredFile("attestation", "10870-PDF", mimeType, size);
  }
}
