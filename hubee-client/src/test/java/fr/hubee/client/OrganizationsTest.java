// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.hubee.client.error.AlreadyExistsException;
import fr.hubee.client.error.NotFoundException;
import fr.hubee.client.error.UnexpectedAnswerException;
import fr.hubee.client.fixture.Samples;
import fr.hubee.client.fixture.ScriptedTransport;
import fr.hubee.core.rule.ViolationsException;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationsTest {

  private static final String NOT_FOUND = Samples.error(404, "Organization is not found");
  private static final String EXISTS =
      Samples.error(400, "Organization SI-21010034300016-01034 already exists");

  private final ScriptedTransport hub = new ScriptedTransport();
  private final Organizations organizations = Samples.client(hub).administration().organizations();

  @Test
  void get_readsTheObservedShape() {
    hub.then(200, Samples.organization());
    HubeeOrganization read = organizations.get(Samples.MAIRIE);
    assertThat(hub.call(0).uri())
        .hasToString("http://127.0.0.1:8080/referential/v1/organizations/SI-21010034300016-01034");
    assertThat(read.id()).isEqualTo(Samples.MAIRIE);
    assertThat(read.name()).isEqualTo("COMMUNE EXEMPLE");
    assertThat(read.email()).contains(Samples.EMAIL);
    assertThat(read.updateDateTime()).isEmpty();
    assertThat(read.createDateTime()).contains(OffsetDateTime.parse("2024-08-27T08:03:01.327Z"));
    assertThat(read.toString()).isEqualTo("HubeeOrganization[SI-21010034300016-01034]");
  }

  @Test
  void find_absent_isEmpty_get_absent_isNotFound() {
    hub.then(404, NOT_FOUND).then(404, NOT_FOUND);
    assertThat(organizations.find(Samples.MAIRIE)).isEmpty();
    assertThatThrownBy(() -> organizations.get(Samples.MAIRIE))
        .isInstanceOfSatisfying(
            NotFoundException.class,
            missing -> {
              assertThat(missing.operation()).isEqualTo("GET /referential/v1/organizations/{id}");
              assertThat(missing.status()).hasValue(404);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html>404</html>",
        "{}",
        "{\"errors\":[]}",
        "{\"errors\":[{\"code\":900906,\"message\":\"No matching resource found\"}]}"
      })
  void find_a404ThatTheHubDidNotSign_isNotAnAbsence(String body) {
    hub.then(404, body);
    assertThatThrownBy(() -> organizations.find(Samples.MAIRIE))
        .isInstanceOf(UnexpectedAnswerException.class);
  }

  @Test
  void create_sendsExactlyTheContractsFields() {
    hub.then(201, Samples.organization());
    organizations.create(
        NewOrganization.builder(Samples.MAIRIE, "COMMUNE \"É\"", "01300", "AIN", "m@example.org")
            .phoneNumber("01 23.45-67 89")
            .build());
    assertThat(hub.call(0).method()).isEqualTo("POST");
    assertThat(hub.call(0).headers()).containsEntry("Content-Type", "application/json");
    assertThat(hub.body(0))
        .isEqualTo(
            "{\"type\":\"SI\",\"companyRegister\":\"21010034300016\",\"branchCode\":\"01034\","
                + "\"name\":\"COMMUNE \\\"É\\\"\",\"country\":\"France\",\"postalCode\":\"01300\","
                + "\"territory\":\"AIN\",\"email\":\"m@example.org\","
                + "\"phoneNumber\":\"0123456789\",\"status\":\"Actif\"}");
  }

  @Test
  void findOrCreate_existing_createsNothing() {
    hub.then(200, Samples.organization());
    assertThat(organizations.findOrCreate(Samples.newOrganization()).id())
        .isEqualTo(Samples.MAIRIE);
    assertThat(hub.calls()).hasSize(1);
  }

  @Test
  void findOrCreate_absent_creates() {
    hub.then(404, NOT_FOUND).then(201, Samples.organization());
    organizations.findOrCreate(Samples.newOrganization());
    assertThat(hub.call(1).method()).isEqualTo("POST");
  }

  @Test
  void findOrCreate_createdMeanwhileByAnother_readsAgain() {
    hub.then(404, NOT_FOUND).then(400, EXISTS).then(200, Samples.organization());
    assertThat(organizations.findOrCreate(Samples.newOrganization()).id())
        .isEqualTo(Samples.MAIRIE);
  }

  @Test
  void findOrCreate_existsButCannotBeRead_saysSo() {
    hub.then(404, NOT_FOUND).then(400, EXISTS).then(404, NOT_FOUND);
    assertThatThrownBy(() -> organizations.findOrCreate(Samples.newOrganization()))
        .isInstanceOf(AlreadyExistsException.class);
  }

  @Test
  void newOrganization_everyBadField_isSaidAtOnce_withoutItsValue() {
    assertThatThrownBy(
            () ->
                NewOrganization.builder(Samples.MAIRIE, " ", "", "x".repeat(256), Samples.EMAIL)
                    .code("ELEVENCHARS")
                    .phoneNumber("12 planted")
                    .build())
        .isInstanceOfSatisfying(
            ViolationsException.class,
            refused ->
                assertThat(refused.violations().stream().map(v -> v.path()))
                    .containsExactly("name", "code", "postalCode", "territory", "phoneNumber"))
        .hasMessageNotContaining("planted");
  }

  @ParameterizedTest
  @CsvSource({"+33123456789, ok", "'(01) 23 45 67 89', bad", "0123456789, ok", "012345678, bad"})
  void phone_mustBeTenToTwentyDigits(String phone, String verdict) {
    NewOrganization.Builder builder =
        NewOrganization.builder(Samples.MAIRIE, "A", "1", "B", "c@d.fr").phoneNumber(phone);
    if (verdict.equals("ok")) {
      builder.build();
    } else {
      assertThatThrownBy(builder::build).isInstanceOf(ViolationsException.class);
    }
  }

  @Test
  void newOrganization_printsNoPerson() {
    assertThat(Samples.newOrganization()).hasToString("NewOrganization[SI-21010034300016-01034]");
  }
}
