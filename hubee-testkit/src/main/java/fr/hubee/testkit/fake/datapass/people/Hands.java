// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.people;

import fr.hubee.core.lifecycle.Outcome;
import fr.hubee.core.request.RequestEvent;
import fr.hubee.core.request.RequestFacts;
import fr.hubee.core.request.RequestLifecycle;
import fr.hubee.core.request.RequestState;
import fr.hubee.core.request.Role;
import fr.hubee.testkit.fake.datapass.model.Roles;
import fr.hubee.testkit.fake.datapass.model.StoredRequest;
import fr.hubee.testkit.fake.datapass.model.StoredUser;
import java.util.ArrayList;
import java.util.List;

/** In what quality somebody may act on a request, and what the table of the core says to it. */
final class Hands {

  /** DataPass says in its own words what is missing, and is asked before. */
  private static final boolean COMPLETE = true;

  /** DataPass knows nothing of communes déléguées: its agents judge. */
  private static final boolean NEEDS_PEOPLE = false;

  private Hands() {}

  /** Asks the table for every role that the person has; the first that may, does. */
  static Outcome<RequestState> decide(Deed deed, RequestEvent event) {
    Outcome<RequestState> first = null;
    for (Role role : roles(deed.actor(), deed.request())) {
      Outcome<RequestState> outcome =
          RequestLifecycle.table().decide(deed.request().state(), event, facts(deed, role, true));
      if (outcome.isMoved()) {
        return outcome;
      }
      first = first == null ? outcome : first;
    }
    return first != null ? first : asAStranger(deed, event);
  }

  private static Outcome<RequestState> asAStranger(Deed deed, RequestEvent event) {
    return RequestLifecycle.table()
        .decide(deed.request().state(), event, facts(deed, Role.APPLICANT, false));
  }

  private static List<Role> roles(StoredUser who, StoredRequest request) {
    List<Role> roles = new ArrayList<>();
    if (isApplicant(who, request)) {
      roles.add(Role.APPLICANT);
    }
    if (who.roles().have(Roles.Kind.INSTRUCTOR, request.form())) {
      roles.add(Role.OPERATOR);
    }
    if (who.roles().isAdmin()) {
      roles.add(Role.DATAPASS_ADMIN);
    }
    if (roles.isEmpty() && who.worksFor(request.organisation())) {
      roles.add(Role.COLLEAGUE);
    }
    return roles;
  }

  /** The applicant, while he works for the organisation of the request. */
  static boolean isApplicant(StoredUser who, StoredRequest request) {
    return who == request.applicant() && who.worksFor(request.organisation());
  }

  private static RequestFacts facts(Deed deed, Role role, boolean entitled) {
    StoredRequest request = deed.request();
    return new RequestFacts(
        role,
        entitled,
        !deed.text().isBlank(),
        COMPLETE,
        NEEDS_PEOPLE,
        request.isReopening(),
        request.hasActiveHabilitation(),
        request.isDirtyFromV1(),
        deed.newApplicant() != request.applicant(),
        deed.newApplicant() == deed.actor());
  }
}
