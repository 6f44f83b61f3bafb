// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.contract;

import fr.hubee.core.commune.Commune;
import fr.hubee.core.commune.CommuneDirectory;
import fr.hubee.core.commune.CommuneKind;
import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.desk.ActId;
import fr.hubee.core.desk.AuditRecord;
import fr.hubee.core.desk.Deed;
import fr.hubee.core.desk.FiledRequest;
import fr.hubee.core.identity.CodeCommune;
import fr.hubee.core.identity.Contact;
import fr.hubee.core.identity.Siret;
import fr.hubee.core.request.Actor;
import fr.hubee.core.request.SubscriptionRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Requests for the suites to store; only démarches and communes that every portal knows. */
final class Filed {

  static final Instant OPENED = Instant.parse("2026-11-23T08:00:00.123456Z");
  static final Actor APPLICANT = Actor.applicant("demandeur-1");
  static final Siret CLAMART = new Siret("21920023500014");

  private static final Commune COMMUNE = commune(CommuneKind.ACTUELLE, "92023");

  private Filed() {}

  static Commune commune(CommuneKind kind, String code) {
    return CommuneDirectory.embedded().find(kind, new CodeCommune(code)).orElseThrow();
  }

  /** An organisation of its own for each number from 0 to 99999. */
  static Siret organisation(int number) {
    String digits = String.valueOf(100000 + number);
    return new Siret("356000000" + digits.substring(1));
  }

  static FiledRequest draft(String id, DemarcheCode... codes) {
    return draft(id, CLAMART, codes);
  }

  static FiledRequest draft(String id, Siret organisation, DemarcheCode... codes) {
    return draft(id, organisation, OPENED, codes);
  }

  static FiledRequest draft(
      String id, Siret organisation, Instant openedAt, DemarcheCode... codes) {
    List<Demarche> demarches = demarches(codes);
    RequestForm form = demarches.isEmpty() ? RequestForm.BUNDLE : demarches.get(0).form();
    SubscriptionRequest request =
        SubscriptionRequest.draft(id, form, COMMUNE, organisation).demarches(demarches).build();
    return new FiledRequest(request, 1, openedAt, List.of());
  }

  static List<Demarche> demarches(DemarcheCode... codes) {
    return Arrays.stream(codes)
        .map(code -> DemarcheCatalogue.standard().find(code).orElseThrow())
        .toList();
  }

  /** The same request, one version later, with other contents. */
  static FiledRequest next(FiledRequest before, SubscriptionRequest request) {
    return new FiledRequest(request, before.version() + 1, before.openedAt(), before.atHubee());
  }

  static FiledRequest asking(FiledRequest before, DemarcheCode... codes) {
    return next(before, before.request().edit().demarches(demarches(codes)).build());
  }

  /** The same request, one version later, whose administrator bears this name. */
  static FiledRequest named(FiledRequest before, String name) {
    Contact contact = new Contact(name, null, null, null, null);
    return next(before, before.request().edit().administrator(contact).build());
  }

  static AuditRecord audit(String actId, FiledRequest filed) {
    return audit(actId, filed, APPLICANT, null);
  }

  static AuditRecord audit(String actId, FiledRequest filed, Actor actor, @Nullable String reason) {
    return new AuditRecord(
        new ActId(actId),
        filed.id(),
        filed.version(),
        OPENED.plusSeconds(filed.version()),
        actor,
        filed.version() == 1 ? Deed.OPENED : Deed.EDITED,
        null,
        filed.version() == 1 ? null : filed.request().state(),
        filed.request().state(),
        reason,
        filed.request().demarches().stream().map(Demarche::code).toList(),
        null);
  }
}
