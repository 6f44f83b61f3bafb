// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.hubee.client.auth.Scope;
import fr.hubee.client.error.NotFoundException;
import fr.hubee.client.fixture.Samples;
import fr.hubee.client.fixture.ScriptedTransport;
import fr.hubee.client.fixture.Teledossiers;
import fr.hubee.client.internal.json.Json;
import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.rule.ViolationsException;
import fr.hubee.core.subscription.SubscriptionId;
import fr.hubee.core.subscription.SubscriptionState;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read, edited and written back keeps all that nobody changed, known or not. */
class EditsTest {

  private static final String MORE = ",\"newIn2027\":{\"a\":[2.50]}}";

  private final ScriptedTransport hub = new ScriptedTransport();
  private final HubeeClient client = Teledossiers.client(Scope.ADMIN, hub);
  private final Administration admin = client.administration();

  private static String more(String good) {
    return good.strip().substring(0, good.strip().length() - 1) + MORE;
  }

  /** The fields of the last request that differ from what was read. */
  private List<String> changed(String read) {
    JsonObject before = Json.object(read);
    JsonObject sent = Json.object(hub.body(hub.calls().size() - 1));
    assertThat(sent.toJson()).contains("\"newIn2027\":{\"a\":[2.50]}");
    return before.names().stream()
        .filter(name -> !before.without(name).equals(sent.without(name)))
        .filter(name -> !only(before, name).equals(only(sent, name)))
        .toList();
  }

  private static JsonObject only(JsonObject json, String name) {
    String[] others =
        json.names().stream().filter(each -> !each.equals(name)).toArray(String[]::new);
    return json.without(others);
  }

  @Test
  void a_subscription_goes_back_with_what_was_changed_alone() {
    String read = more(Samples.subscription());
    hub.then(200, read).then(200, read);
    Subscriptions subscriptions = admin.subscriptions();
    subscriptions.activate(new SubscriptionId(Samples.ID), LocalDate.of(2026, 12, 1));
    assertThat(hub.call(1).method()).isEqualTo("PUT");
    assertThat(hub.call(1).uri().getPath()).endsWith("/subscriptions/" + Samples.ID);
    assertThat(changed(read)).containsExactly("activateDateTime", "creationDateTime", "id");
    assertThat(hub.body(1)).doesNotContain("\"id\"", "creationDateTime");
  }

  @Test
  void an_organisation_goes_back_with_what_was_edited_alone() {
    String read = more(Samples.organization());
    hub.then(200, read).then(503, "").then(200, read);
    Organizations organizations = admin.organizations();
    OrganizationEdit edit =
        organizations.get(Samples.MAIRIE).edit().name("VILLE").phoneNumber("01 99.00-56 78");
    organizations.update(edit);
    assertThat(hub.calls()).hasSize(3);
    assertThat(changed(read))
        .containsExactly("createDateTime", "phoneNumber", "name", "updateDateTime");
    assertThat(hub.body(2)).contains("\"phoneNumber\":\"0199005678\"");
    assertThat(edit).hasToString("OrganizationEdit[SI-21010034300016-01034]");
  }

  @Test
  void every_field_of_an_organisation_that_may_change_can() {
    OrganizationEdit edit =
        new HubeeOrganization(Json.object(Samples.organization()))
            .edit()
            .code("C")
            .country("FR")
            .postalCode("1")
            .territory("T")
            .email("a@b.fr")
            .status("Inactif");
    assertThat(edit.toJson().toJson())
        .contains("\"code\":\"C\"", "\"country\":\"FR\"", "\"postalCode\":\"1\"")
        .contains("\"territory\":\"T\"", "\"email\":\"a@b.fr\"", "\"status\":\"Inactif\"");
    assertThatThrownBy(() -> edit.name("x".repeat(101))).isInstanceOf(ViolationsException.class);
    assertThatThrownBy(() -> edit.code("x".repeat(11))).isInstanceOf(ViolationsException.class);
    assertThatThrownBy(() -> edit.phoneNumber("12")).isInstanceOf(ViolationsException.class);
    assertThatThrownBy(() -> edit.phoneNumber(" ")).isInstanceOf(ViolationsException.class);
  }

  @Test
  void a_list_of_organisations_that_is_empty_is_a_404_and_no_failure() {
    hub.then(404, Samples.error(404, "Organization is not found"));
    OrganizationQuery query =
        OrganizationQuery.builder()
            .type(Samples.MAIRIE.type())
            .companyRegister(Samples.MAIRIE.siret())
            .orderBy("name")
            .pageSize(5)
            .build();
    assertThat(admin.organizations().page(query, 0).items()).isEmpty();
    assertThat(hub.call(0).uri().getQuery())
        .isEqualTo("type=SI&company_register=21010034300016&orderBy=name&offSet=0&maxResult=5");
    assertThat(query)
        .hasToString(
            "OrganizationQuery[type=SI, company_register=21010034300016, orderBy=name] by 5");
    assertThatThrownBy(() -> OrganizationQuery.builder().orderBy("a&b"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> OrganizationQuery.builder().pageSize(0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_list_of_organisations_is_read_to_its_end_and_strange_rows_are_told() {
    hub.then(200, "[" + Samples.organization() + "]")
        .then(404, Samples.error(404, "Organization is not found"));
    OrganizationQuery other =
        OrganizationQuery.builder()
            .companyRegister(OrganizationId.parse("SI-13002526500013-75107").siret())
            .build();
    assertThat(admin.organizations().stream(other)).hasSize(1);
    assertThat(client.driftReport().lines())
        .extracting("what")
        .containsExactly("a row that was not asked for");
  }

  @Test
  void an_organisation_that_is_gone_cannot_be_updated() {
    hub.then(404, Samples.error(404, "Organization is not found"));
    OrganizationEdit edit = new HubeeOrganization(Json.object(Samples.organization())).edit();
    assertThatThrownBy(() -> admin.organizations().update(edit))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void an_empty_filter_of_subscriptions_is_refused_and_every_filter_goes() {
    assertThatThrownBy(() -> SubscriptionQuery.builder().processCode())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SubscriptionQuery.builder().delegationActorEmail(" "))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SubscriptionQuery.builder().ascendingBy("status)"))
        .isInstanceOf(IllegalArgumentException.class);
    hub.then(200, "[" + Samples.subscription() + "]");
    SubscriptionQuery query =
        SubscriptionQuery.builder()
            .status(SubscriptionState.SUSPENDU)
            .delegationActorEmail("a@b.fr")
            .datapassId(7)
            .ascendingBy("status")
            .build();
    admin.subscriptions().page(query, 0);
    assertThat(hub.call(0).uri().getQuery())
        .isEqualTo(
            "status=Suspendu&delegationActorEmail=a@b.fr&datapassId=7&orderBy=asc(status)"
                + "&offSet=0&maxResult=100");
    assertThat(client.driftReport().lines()).hasSize(1);
  }
}
