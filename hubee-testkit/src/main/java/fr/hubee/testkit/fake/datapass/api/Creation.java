// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.api;

import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.identity.Siret;
import fr.hubee.testkit.fake.datapass.model.Profile;
import fr.hubee.testkit.fake.datapass.model.RequestData;
import fr.hubee.testkit.fake.datapass.model.Store;
import fr.hubee.testkit.fake.datapass.model.StoredOrganisation;
import fr.hubee.testkit.fake.datapass.model.StoredRequest;
import fr.hubee.testkit.fake.datapass.model.StoredUser;
import fr.hubee.testkit.fake.datapass.model.Switch;
import fr.hubee.testkit.fake.datapass.model.Uniqueness;
import fr.hubee.testkit.fake.datapass.people.History;
import fr.hubee.testkit.fake.datapass.webhook.Courier;
import java.util.List;

/**
 * The endpoint that creates drafts: everything is checked before anything is kept, so that a
 * refusal leaves no trace. What the page checks (one active request, open organisation, offered
 * démarches) is not checked here.
 */
final class Creation {

  private static final String EVENT = "create_by_api";

  private final Store store;
  private final History history;
  private final Courier courier;
  private final Uniqueness uniqueness;

  Creation(Store store, History history, Courier courier) {
    this.store = store;
    this.history = history;
    this.courier = courier;
    this.uniqueness = new Uniqueness(store);
  }

  Object create(ApiCall call) {
    DemandeBody body = DemandeBody.of(call.request());
    RequestForm form = body.form();
    if (!call.token().sees(form)) {
      throw Problems.forbiddenForm();
    }
    RequestData data = RequestData.empty().with(body.data(form));
    Profile applicant = ApplicantCheck.checked(body.applicant());
    Siret siret = SiretCheck.checked(body.siret());
    refuseASecondOne(form, siret, data);
    return new Documented(store).demande(created(form, applicant, siret, data));
  }

  private void refuseASecondOne(RequestForm form, Siret siret, RequestData data) {
    uniqueness
        .inTheModel(form, store.organisation(siret), data)
        .ifPresent(
            message -> {
              throw Problems.invalidRequest(List.of(message));
            });
    if (form.equals(RequestForm.CERTDC) && store.is(Switch.CERTDC_RACE)) {
      throw Problems.serverError();
    }
  }

  private StoredRequest created(
      RequestForm form, Profile applicant, Siret siret, RequestData data) {
    StoredUser user = store.user(applicant.email()).orElseGet(() -> store.add(applicant));
    user.profile(user.profile().completedBy(applicant));
    StoredOrganisation organisation = store.organisationOf(siret);
    user.join(organisation);
    StoredRequest request = store.add(form, user, organisation, data);
    history.record(request, EVENT);
    courier.raise(request, EVENT);
    store.agenda().addNow(() -> refresh(organisation));
    return request;
  }

  private void refresh(StoredOrganisation organisation) {
    synchronized (store) {
      store.refresh(organisation);
    }
  }
}
