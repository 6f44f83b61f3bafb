// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.wire;

import fr.hubee.testkit.fake.datapass.model.Paris;
import fr.hubee.testkit.fake.datapass.model.StoredEvent;
import fr.hubee.testkit.fake.datapass.model.StoredHabilitation;
import fr.hubee.testkit.fake.datapass.model.StoredOrganisation;
import fr.hubee.testkit.fake.datapass.model.StoredRequest;
import fr.hubee.testkit.fake.datapass.model.StoredUser;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The objects of DataPass' API and webhooks as trees (DataPass v2, serializers, 2026-08-06). */
public final class Shapes {

  private Shapes() {}

  /** A date, or null. */
  public static @Nullable String date(Optional<Instant> instant) {
    return instant.map(Paris::write).orElse(null);
  }

  /** A state or an event as the wire writes it. */
  public static String wire(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** A Demande, the fields that are served. */
  public static Map<String, @Nullable Object> demande(StoredRequest request) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("id", request.id());
    told.put("public_id", request.publicId().toString());
    told.put("definition_id", request.form().definitionId());
    told.put("type", TypeName.ofClass(request.form()));
    told.put("state", wire(request.state()));
    told.put("form_uid", request.form().uid());
    told.put("data", DataShape.asTexts(request.data()));
    told.put("created_at", Paris.write(request.createdAt()));
    told.put("last_submitted_at", date(request.dates().lastSubmittedAt()));
    told.put("last_validated_at", date(request.dates().lastValidatedAt()));
    told.put("reopening", request.isReopening());
    told.put("reopened_at", date(request.dates().reopenedAt()));
    told.put("habilitations", request.habilitations().stream().map(Shapes::habilitation).toList());
    told.put("organisation", organisation(request.organisation()));
    told.put("applicant", applicant(request.applicant()));
    told.put("events", request.events().stream().map(Shapes::event).toList());
    return told;
  }

  /** An Habilitation: the boolean is filled by no one any more. */
  public static Map<String, @Nullable Object> habilitation(StoredHabilitation habilitation) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("id", habilitation.id());
    told.put("slug", null);
    told.put("revoked", false);
    told.put("state", wire(habilitation.state()));
    told.put("created_at", Paris.write(habilitation.createdAt()));
    told.put("data", DataShape.asTexts(habilitation.data()));
    told.put("authorization_request_class", TypeName.ofClass(habilitation.request().form()));
    told.put("definition_id", habilitation.request().form().definitionId());
    return told;
  }

  /** An Organisation. */
  public static Map<String, @Nullable Object> organisation(StoredOrganisation organisation) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("id", organisation.id());
    told.put("siret", organisation.siret().value());
    told.put("insee_payload", InseeShape.of(organisation.establishment()));
    return told;
  }

  /** An Event. */
  public static Map<String, @Nullable Object> event(StoredEvent event) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("id", event.id());
    told.put("name", event.name());
    told.put("created_at", Paris.write(event.at()));
    return told;
  }

  /** The Utilisateur who fills a request in. */
  public static Map<String, @Nullable Object> applicant(StoredUser user) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("id", user.id());
    told.put("email", user.email());
    told.put("given_name", user.profile().givenName());
    told.put("family_name", user.profile().familyName());
    told.put("phone_number", user.profile().phoneNumber());
    return told;
  }

  /** Who serves both forms. */
  public static Map<String, @Nullable Object> serviceProvider() {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("id", "hubee");
    told.put("siret", null);
    told.put("type", "saas");
    return told;
  }
}
