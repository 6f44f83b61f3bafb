// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.hubee.testkit.SettableClock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What each tolerance lets pass, and what its absence refuses. */
class ProfileTest {

  private static final String READ_ONLY =
      "Bad Request : Validation failed.\n[ERROR][REQUEST][POST /referential/v1/organizations @body]"
          + " Object has read-only properties ([\"createDateTime\",\"updateDateTime\"])";

  private final SettableClock clock = new SettableClock(Instant.parse("2026-11-23T08:00:00Z"));

  private final String dated =
      Calls.organization("21920023500014", "92023")
          .replace(
              "\"code\":null",
              "\"createDateTime\":\"2020-01-01T00:00:00Z\",\"updateDateTime\":null");

  private FakeHubee.Builder hub() {
    return FakeHubee.builder(clock);
  }

  private static FakeAnswer post(FakeHubee hub, String organization) {
    return Calls.as(hub, "ADMIN").post(Calls.ORGANIZATIONS, organization);
  }

  @Test
  void what_the_hub_alone_decides_is_ignored_by_default() {
    FakeAnswer answer = post(new FakeHubee(clock), dated);

    assertThat(answer.status()).isEqualTo(201);
    assertThat(Calls.json(answer).path("createDateTime").asText())
        .isEqualTo("2026-11-23T08:00:00.000+00:00");
  }

  @Test
  void what_the_hub_alone_decides_is_refused_by_the_strict_profile_or_by_name() {
    assertThat(Calls.message(post(hub().profile(Profile.STRICT).build(), dated)))
        .isEqualTo(READ_ONLY);
    assertThat(Calls.message(post(hub().without(Tolerance.READ_ONLY_PROPERTIES).build(), dated)))
        .isEqualTo(READ_ONLY);
  }

  @Test
  void a_read_only_property_inside_a_list_is_found_and_told_with_its_place() {
    FakeHubee strict = hub().profile(Profile.STRICT).build();
    String folder =
        """
        {"processCode":"CERTDC","externalId":"DGS-CERTDC-0000000000001",
         "applicant":{"firstName":"Ada","lastName":"EXEMPLE"},
         "cases":[{"status":"SENT","externalId":"1",
           "recipient":{"type":"SI","companyRegister":"21920023500014","branchCode":"92023"}}],
         "attachments":[{"id":"d7923df5-c071-400e-87b5-f0d01d539aa5","fileName":"a","type":"b",
           "size":1,"mimeType":"c","recipients":["1"]}]}\
        """;

    String message =
        Calls.message(Calls.as(strict, "OSL").post("/teledossiers/v1/folders", folder));

    assertThat(message)
        .contains("[Path '/attachments/0'] Object has read-only properties ([\"id\"])")
        .contains("[Path '/cases/0'] Object has read-only properties ([\"status\"])");
  }

  @Test
  void an_undocumented_parameter_is_known_unless_told_otherwise() {
    FakeHubee older = hub().without(Tolerance.UNDOCUMENTED_PARAMETERS).build();
    String list = Calls.SUBSCRIPTIONS + "?datapassId=1";

    assertThat(Calls.as(new FakeHubee(clock), "ADMIN").get(list).status()).isEqualTo(200);
    assertThat(Calls.as(hub().profile(Profile.STRICT).build(), "ADMIN").get(list).status())
        .isEqualTo(200);
    assertThat(Calls.message(Calls.as(older, "ADMIN").get(list)))
        .endsWith("Query parameter 'datapassId' is unexpected on path \"/subscriptions\"");
    assertThat(
            Calls.message(
                Calls.as(older, "SI").get("/teledossiers/v1/notifications?eventDetails=true")))
        .endsWith("Query parameter 'eventDetails' is unexpected on path \"/notifications\"");
  }

  @Test
  void an_undeclared_status_comes_through_unless_told_otherwise() {
    String path = Calls.ORGANIZATIONS + "/SI-21920023500014-92023";
    String body = Calls.organization("21920023500014", "92023");
    FakeHubee older = hub().without(Tolerance.UNDECLARED_STATUSES).build();

    assertThat(Calls.as(new FakeHubee(clock), "ADMIN").put(path, body).status()).isEqualTo(404);
    assertThat(Calls.as(older, "ADMIN").put(path, body).status()).isEqualTo(500);
    assertThat(older.defects()).isEmpty();
  }

  @Test
  void null_is_refused_by_name() {
    assertThatThrownBy(() -> FakeHubee.builder(null)).hasMessage("clock");
    assertThatThrownBy(() -> hub().profile(null)).hasMessage("profile");
    assertThatThrownBy(() -> hub().without(null)).hasMessage("tolerance");
  }
}
