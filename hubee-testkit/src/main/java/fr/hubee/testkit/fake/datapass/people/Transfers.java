// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.people;

import fr.hubee.core.identity.Siret;
import fr.hubee.core.lifecycle.Outcome;
import fr.hubee.core.request.RequestEvent;
import fr.hubee.core.request.RequestState;
import fr.hubee.testkit.fake.datapass.mail.Mailroom;
import fr.hubee.testkit.fake.datapass.model.RequestView;
import fr.hubee.testkit.fake.datapass.model.Store;
import fr.hubee.testkit.fake.datapass.model.StoredOrganisation;
import fr.hubee.testkit.fake.datapass.model.StoredRequest;
import fr.hubee.testkit.fake.datapass.model.StoredUser;
import fr.hubee.testkit.fake.datapass.webhook.Courier;
import java.util.Objects;
import java.util.Optional;

/**
 * Gives a request to another applicant, of the same organisation or, by an administrator, of
 * another one. Guarded by the store's monitor.
 */
final class Transfers {

  private static final String EVENT = "transfer";
  private static final String NO_ACCOUNT =
      "Le destinataire ne possède pas de compte sur DataPass, il doit d'abord se connecter sur"
          + " DataPass et sélectionner la même organisation";
  private static final String NOT_A_MEMBER =
      "Le destinataire n'appartient pas à la même organisation";
  private static final String SAME_PERSON =
      "Vous ne pouvez pas transférer cette demande à la même personne";
  private static final String ADMINISTRATORS_ONLY =
      "Seul un administrateur de DataPass transfère une demande à une autre organisation.";

  private final Store store;
  private final History history;
  private final Mailroom mailroom;
  private final Courier courier;

  Transfers(Store store, History history, Mailroom mailroom, Courier courier) {
    this.store = store;
    this.history = history;
    this.mailroom = mailroom;
    this.courier = courier;
  }

  ActAnswer toColleague(StoredUser who, StoredRequest request, String email) {
    StoredOrganisation organisation = request.organisation();
    Optional<StoredUser> to = store.user(email);
    if (to.isEmpty()) {
      return ActAnswer.Refused.because(NO_ACCOUNT);
    }
    if (!to.get().isMemberOf(organisation)) {
      return ActAnswer.Refused.because(NOT_A_MEMBER);
    }
    if (to.get() == request.applicant()) {
      return ActAnswer.Refused.because(SAME_PERSON);
    }
    return transfer(Deed.of(who, request, "").to(to.get(), organisation), true);
  }

  ActAnswer toOrganisation(StoredUser who, StoredRequest request, Siret siret, String email) {
    if (!who.roles().isAdmin()) {
      return ActAnswer.Refused.because(ADMINISTRATORS_ONLY);
    }
    Optional<StoredUser> to = store.user(email);
    if (to.isEmpty()) {
      return ActAnswer.Refused.because(NO_ACCOUNT);
    }
    Optional<StoredOrganisation> organisation =
        store.organisation(siret).filter(to.get()::isMemberOf);
    if (organisation.isEmpty()) {
      return ActAnswer.Refused.because(NOT_A_MEMBER);
    }
    return transfer(Deed.of(who, request, "").to(to.get(), organisation.get()), false);
  }

  private ActAnswer transfer(Deed deed, boolean told) {
    Outcome<RequestState> outcome = Hands.decide(deed, RequestEvent.TRANSFER);
    if (outcome instanceof Outcome.Refused<RequestState> refused) {
      return new ActAnswer.OutOfTurn(refused);
    }
    StoredRequest request = deed.request();
    StoredUser former = request.applicant();
    request.transfer(
        Objects.requireNonNull(deed.newApplicant()),
        Objects.requireNonNull(deed.newOrganisation()));
    history.record(request, EVENT);
    if (told) {
      mailroom.transferred(request, former);
    }
    courier.raise(request, EVENT);
    return new ActAnswer.Done(RequestView.of(request));
  }
}
