// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

import fr.hubee.client.internal.drift.Telling;
import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.request.RequestState;
import java.util.List;
import java.util.Optional;

/** What the API and webhooks both tell of a request. Immutable. */
abstract class RequestAsSent extends AsSent {

  private final Optional<RequestForm> form;
  private final String state;
  private final Optional<DataPassOrganisation> organisation;
  private final Optional<DataPassUser> applicant;
  private final List<DataPassHabilitation> habilitations;

  /**
   * @param json all that was sent
   * @param request where in it the request is
   * @param habilitations how its approvals are called there
   */
  RequestAsSent(
      JsonObject json,
      JsonObject request,
      Optional<RequestForm> form,
      String habilitations,
      Telling drift) {
    super(json);
    this.form = form;
    this.state = request.requiredText("state");
    drift.unless(state(), "state", "demande");
    this.organisation = DataPassOrganisation.in(request, drift);
    this.applicant = request.object("applicant").map(one -> new DataPassUser(one, drift));
    this.habilitations =
        request.objects(habilitations).stream()
            .map(one -> new DataPassHabilitation(one, drift))
            .toList();
  }

  /** The form; empty for one that is not HubEE's. */
  public final Optional<RequestForm> form() {
    return form;
  }

  /** The state as DataPass writes it: {@code changes_requested}. */
  public final String stateName() {
    return state;
  }

  /** The state; empty for one that the library does not know. */
  public final Optional<RequestState> state() {
    return RequestState.ofDatapass(state);
  }

  /** What its approvals gave, in the order of DataPass. */
  public final List<DataPassHabilitation> habilitations() {
    return habilitations;
  }

  /** The approval in force; empty when there is none. */
  public final Optional<DataPassHabilitation> activeHabilitation() {
    return habilitations.stream().filter(DataPassHabilitation::isActive).findFirst();
  }

  /** Who asks. */
  public final Optional<DataPassOrganisation> organisation() {
    return organisation;
  }

  /** Who fills it in. */
  public final Optional<DataPassUser> applicant() {
    return applicant;
  }
}
