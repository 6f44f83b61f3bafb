// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.teledossier.CaseState;
import fr.hubee.core.teledossier.HubObject;
import fr.hubee.core.teledossier.Party;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the hub holds of télédossiers, and who may touch what. Not thread-safe by itself. */
final class Teledossiers {

  final Map<String, StoredFolder> folders = new LinkedHashMap<>();
  final Map<String, StoredCase> cases = new LinkedHashMap<>();
  final List<StoredNotification> notifications = new ArrayList<>();
  private final Processes processes;

  Teledossiers(Processes processes) {
    this.processes = processes;
  }

  void clear() {
    folders.clear();
    cases.clear();
    notifications.clear();
  }

  /** Who calls, in the words of the core. */
  fr.hubee.core.teledossier.Caller domain(Caller caller) {
    Party party = partyOf(caller);
    OrganizationId organization =
        caller.organizationOrNull() == null ? Platform.ORGANIZATION : caller.organizationOrNull();
    return new fr.hubee.core.teledossier.Caller(party, organization, processCodes(caller, party));
  }

  private Set<ProcessCode> processCodes(Caller caller, Party party) {
    ProcessCode own = caller.processCodeOrNull();
    if (own != null) {
      return Set.of(own);
    }
    OrganizationId operator = caller.organizationOrNull();
    return party == Party.OSL && operator != null ? processes.of(operator) : Set.of();
  }

  static Party partyOf(Caller caller) {
    return switch (caller.scope()) {
      case Caller.ADMIN -> Party.ADMIN;
      case Caller.OSL -> Party.OSL;
      default -> Party.SI;
    };
  }

  /** Finds a folder of the caller's, or refuses: 404 for an unknown one, 403 for another's. */
  StoredFolder folder(FakeCall call) {
    StoredFolder folder = found(folders.get(call.identifier("folderId")), "Folder is not found");
    boolean own =
        call.caller().isAdmin()
            || (call.caller().is(folder.operator)
                && domain(call.caller()).processCodes().contains(folder.processCode));
    if (!own) {
      throw Refusal.notYours();
    }
    return folder;
  }

  /** Finds a case of the caller's, or refuses: 404 for an unknown one, 403 for another's. */
  StoredCase ofCase(FakeCall call) {
    StoredCase found = found(cases.get(call.identifier("caseId")), "Case is not found");
    if (found.ownership().check(domain(call.caller()), HubObject.CASE).hasErrors()) {
      throw Refusal.notYours();
    }
    return found;
  }

  /** Finds an event of a case of the caller's. */
  StoredEvent event(FakeCall call, String notFound) {
    return ofCase(call).events.stream()
        .filter(event -> event.id.equals(call.identifier("eventId")))
        .findFirst()
        .orElseThrow(() -> Refusal.of(404, notFound));
  }

  static <T> T found(@Nullable T object, String notFound) {
    if (object == null) {
      throw Refusal.of(404, notFound);
    }
    return object;
  }

  /** Refuses to change anything of what the hub has put away. */
  static void refuseArchived(StoredCase ofCase) {
    if (ofCase.isArchived()) {
      throw Refusal.badRequest();
    }
  }

  void forEachCaseIn(CaseState state, Consumer<StoredCase> act) {
    cases.values().stream()
        .filter(each -> each.status.known().filter(state::equals).isPresent())
        .toList()
        .forEach(act);
  }
}
