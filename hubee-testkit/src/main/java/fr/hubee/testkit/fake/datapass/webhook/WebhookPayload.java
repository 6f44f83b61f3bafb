// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.webhook;

import fr.hubee.testkit.fake.Content;
import fr.hubee.testkit.fake.datapass.model.Paris;
import fr.hubee.testkit.fake.datapass.model.StoredOrganisation;
import fr.hubee.testkit.fake.datapass.model.StoredRequest;
import fr.hubee.testkit.fake.datapass.model.StoredUser;
import fr.hubee.testkit.fake.datapass.wire.DataShape;
import fr.hubee.testkit.fake.datapass.wire.Json;
import fr.hubee.testkit.fake.datapass.wire.Shapes;
import fr.hubee.testkit.fake.datapass.wire.TypeName;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a webhook tells: a request as it stood when the event was raised. */
final class WebhookPayload {

  private WebhookPayload() {}

  static Content of(StoredRequest request, String event, Instant at) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("event", event);
    told.put("fired_at", at.getEpochSecond());
    told.put("model_type", TypeName.ofModel(request.form()));
    told.put("model_id", request.id());
    told.put("data", data(request));
    return Content.of(Json.write(told));
  }

  static Content test(Instant at) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("test", true);
    told.put("timestamp", Paris.write(at.truncatedTo(ChronoUnit.SECONDS)).replace(".000", ""));
    return Content.of(Json.write(told));
  }

  private static Map<String, @Nullable Object> data(StoredRequest request) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("id", request.id());
    told.put("public_id", request.publicId().toString());
    told.put("type", TypeName.ofClass(request.form()));
    told.put("state", Shapes.wire(request.state()));
    told.put("form_uid", request.form().uid());
    told.put("created_at", Paris.write(request.createdAt()));
    told.put("last_submitted_at", Shapes.date(request.dates().lastSubmittedAt()));
    told.put("last_validated_at", Shapes.date(request.dates().lastValidatedAt()));
    told.put("data", DataShape.typed(request.data()));
    told.put("organization", organization(request.organisation()));
    told.put("applicant", applicant(request.applicant()));
    told.put("service_provider", Shapes.serviceProvider());
    told.put("authorizations", request.habilitations().stream().map(Shapes::habilitation).toList());
    return told;
  }

  private static Map<String, @Nullable Object> organization(StoredOrganisation organisation) {
    Map<String, @Nullable Object> told = Shapes.organisation(organisation);
    told.put("name", organisation.name());
    return told;
  }

  private static Map<String, @Nullable Object> applicant(StoredUser user) {
    Map<String, @Nullable Object> told = Shapes.applicant(user);
    told.put("uid", user.uid());
    told.put("job_title", user.profile().jobTitle());
    return told;
  }
}
