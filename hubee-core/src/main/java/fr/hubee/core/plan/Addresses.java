// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.request.RequestProfile;
import fr.hubee.core.request.RequestRules;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page or the address that goes with a step. */
final class Addresses {

  private static final String DATAPASS_SUPPORT = "datapass@api.gouv.fr";

  private final DatapassSite site;
  private final RequestProfile profile;

  Addresses(DatapassSite site, RequestProfile profile) {
    this.site = site;
    this.profile = profile;
  }

  /** DataPass v1 had other pages: there, everything begins at its home page (guide, G33). */
  @Nullable URI link(Step step, List<Demarche> demarches) {
    Place place = step.kind().place();
    if (place == Place.PORTAL) {
      return site.portal();
    }
    RequestForm form = step.form();
    return switch (place) {
      case FORM, REQUEST, REOPENING, REQUESTS, MAIL_TO_OPERATOR ->
          form != null && profile.oneActiveRequestPerForm()
              ? page(place, form, step.request(), demarches)
              : site.home();
      default -> null;
    };
  }

  private @Nullable URI page(
      Place place, RequestForm form, @Nullable String request, List<Demarche> demarches) {
    if (place == Place.FORM) {
      return site.form(form, demarches);
    }
    if (request == null) {
      return place == Place.REOPENING ? site.habilitations() : site.requests();
    }
    return switch (place) {
      case REOPENING -> site.reopening(request).orElse(site.habilitations());
      case MAIL_TO_OPERATOR -> site.messages(request).orElse(null);
      default -> site.request(request).orElse(site.requests());
    };
  }

  @Nullable String writeTo(Step step) {
    RequestForm form = step.form();
    return switch (step.kind().place()) {
      case MAIL_TO_HUBEE -> RequestRules.HUBEE_TEAM;
      case MAIL_TO_DATAPASS -> DATAPASS_SUPPORT;
      case MAIL_TO_OPERATOR -> form == null ? null : form.operator().supportEmail();
      default -> null;
    };
  }
}
