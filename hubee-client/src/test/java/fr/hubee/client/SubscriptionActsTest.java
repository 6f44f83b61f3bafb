// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.hubee.client.act.ActOutcome;
import fr.hubee.client.act.ActRules;
import fr.hubee.client.act.Did;
import fr.hubee.client.fixture.Samples;
import fr.hubee.client.fixture.ScriptedTransport;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.rule.ViolationsException;
import fr.hubee.core.subscription.AccessMode;
import fr.hubee.core.subscription.SubscriptionId;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each act against each state: what it writes, what it leaves, what it refuses. */
class SubscriptionActsTest {

  private static final SubscriptionId ID = new SubscriptionId(Samples.ID);
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
  private static final OrganizationId EDITOR = OrganizationId.parse("EDT-21010034300016-00001");
  private static final List<String> STATES =
      List.of("Inactif", "Actif", "Suspendu", "Refusé", "Autre");

  private final ScriptedTransport hub = new ScriptedTransport();
  private final SubscriptionActs acts = Samples.client(hub).administration().acts();

  private interface Act extends BiFunction<SubscriptionActs, SubscriptionId, ActOutcome<?>> {}

  private static Arguments act(String name, Act act, String... expected) {
    return Arguments.of(name, act, List.of(expected));
  }

  /** What each act answers in each of the states above, written by hand. */
  static Stream<Arguments> matrix() {
    String inactive = "ACT_NEEDS_ACTIVATION";
    String refused = "ACT_ON_REFUSED";
    String unknown = "ACT_ON_UNKNOWN_STATUS";
    return Stream.of(
        act(
            "activate",
            (acts, id) -> acts.activate(id, DAY),
            "activateDateTime",
            "ALREADY_SO",
            "ACT_NEEDS_RESUMPTION",
            refused,
            unknown),
        act(
            "suspend",
            SubscriptionActs::suspend,
            inactive,
            "status",
            "ALREADY_SO",
            refused,
            unknown),
        act("resume", SubscriptionActs::resume, inactive, "ALREADY_SO", "status", refused, unknown),
        act(
            "switchAccessMode",
            (acts, id) -> acts.switchAccessMode(id, AccessMode.PORTAIL),
            "accessMode",
            "accessMode",
            "accessMode",
            refused,
            unknown),
        act(
            "delegate",
            (acts, id) -> acts.delegate(id, EDITOR),
            "delegationActor",
            "delegationActor",
            "delegationActor",
            refused,
            unknown),
        act(
            "changeNotifications",
            (acts, id) -> acts.changeNotifications(id, "unitaire"),
            "notificationFrequency",
            "notificationFrequency",
            "notificationFrequency",
            refused,
            unknown));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("matrix")
  void each_act_in_each_state(String name, Act act, List<String> expected) {
    for (int i = 0; i < STATES.size(); i++) {
      String read = Samples.subscription(Samples.ID, Samples.MAIRIE, STATES.get(i));
      String outcome = expected.get(i);
      int before = hub.calls().size();
      hub.then(200, read);
      boolean writes = Character.isLowerCase(outcome.charAt(0));
      if (writes) {
        hub.then(200, read);
      }
      ActOutcome<?> answer = act.apply(acts, ID);
      assertThat(told(answer)).as(STATES.get(i)).isEqualTo(outcome);
      assertThat(hub.calls()).hasSize(before + (writes ? 2 : 1));
      assertThat(answer.isDone()).isEqualTo(!outcome.startsWith("ACT_"));
    }
  }

  private static String told(ActOutcome<?> answer) {
    return switch (answer.did()) {
      case CHANGED -> String.join(",", answer.fields());
      case REFUSED -> answer.refusal().orElseThrow().code();
      default -> answer.did().name();
    };
  }

  @Test
  void what_is_written_is_what_was_read_but_for_the_change() {
    hub.then(200, Samples.subscription()).then(200, Samples.subscription());
    acts.delegate(ID, EDITOR);
    assertThat(hub.call(1).method()).isEqualTo("PUT");
    assertThat(hub.body(1))
        .contains("\"delegationActor\":{\"type\":\"EDT\",\"companyRegister\":\"21010034300016\"")
        .contains("\"status\":\"Actif\"", "\"name\":\"COMMUNE EXEMPLE\"", "\"accessMode\":\"API\"")
        .doesNotContain("creationDateTime", "\"id\"");
  }

  @Test
  void what_is_so_already_is_not_written() {
    String read =
        Samples.subscription()
            .replace(
                "{\"branchCode\": null, \"companyRegister\": null, \"type\": null}",
                "{\"branchCode\": \"00001\", \"companyRegister\": \"21010034300016\", \"type\": \"EDT\"}");
    String dated =
        Samples.subscription(Samples.ID, Samples.MAIRIE, "Inactif")
            .replace("2024-04-18T22:00:00.000+00:00", "2026-11-30T23:00:00.000+00:00");
    hub.then(200, read)
        .then(200, read)
        .then(200, read)
        .then(200, Samples.subscription())
        .then(200, dated);
    assertThat(
            Stream.of(
                acts.delegate(ID, EDITOR),
                acts.changeNotifications(ID, "AUCUNE"),
                acts.switchAccessMode(ID, AccessMode.API),
                acts.endDelegation(ID),
                acts.activate(ID, DAY)))
        .extracting(ActOutcome::did)
        .containsOnly(Did.ALREADY_SO);
    assertThat(hub.calls()).extracting(call -> call.method()).containsOnly("GET");
  }

  @Test
  void a_delegation_ends_with_an_explicit_null_be_it_to_a_person() {
    String read =
        Samples.subscription()
            .replace(
                "{\"branchCode\": null, \"companyRegister\": null, \"type\": null}",
                "{\"email\": \"someone@editor.test\"}");
    hub.then(200, read).then(200, Samples.subscription());
    ActOutcome<HubeeSubscription> ended = acts.endDelegation(ID);
    assertThat(ended.fields()).containsExactly("delegationActor");
    assertThat(ended.value().isDelegated()).isFalse();
    assertThat(ended.value().delegatedTo()).isEmpty();
    assertThat(hub.body(1)).contains("\"delegationActor\":null");
  }

  @Test
  void a_delegation_to_whom_is_no_editor_is_refused() {
    hub.then(200, Samples.subscription());
    ActOutcome<HubeeSubscription> refused = acts.delegate(ID, Samples.MAIRIE);
    assertThat(refused.refusal()).map(Violation::rule).contains(ActRules.ACT_NEEDS_AN_EDITOR);
    assertThat(hub.calls()).hasSize(1);
  }

  @Test
  void the_address_to_notify_is_changed_with_the_frequency() {
    hub.then(200, Samples.subscription()).then(200, Samples.subscription());
    assertThat(acts.changeNotifications(ID, "Aucune", "accueil@mairie.test").fields())
        .containsExactly("email");
    assertThat(hub.body(1)).contains("\"email\":\"accueil@mairie.test\"");
  }

  @Test
  void values_that_the_hub_cannot_hold_are_refused_before_anything_is_sent() {
    assertThatThrownBy(() -> acts.changeNotifications(ID, "x".repeat(21), "y".repeat(321)))
        .isInstanceOfSatisfying(
            ViolationsException.class,
            refused -> assertThat(refused.violations().stream()).hasSize(2));
    for (String blank : List.of("", " ")) {
      assertThatThrownBy(() -> acts.changeNotifications(ID, blank))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(hub.calls()).isEmpty();
  }

  @Test
  void creating_says_whether_it_did() {
    hub.then(404, Samples.NOT_FOUND).then(201, Samples.organization());
    assertThat(acts.ensureOrganization(Samples.newOrganization()).did()).isEqualTo(Did.CREATED);
    hub.then(200, Samples.organization());
    assertThat(acts.ensureOrganization(Samples.newOrganization()).did()).isEqualTo(Did.ALREADY_SO);
    hub.then(404, Samples.NOT_FOUND)
        .then(400, Samples.error(400, "it already exists"))
        .then(200, Samples.organization());
    assertThat(acts.ensureOrganization(Samples.newOrganization()).did()).isEqualTo(Did.ALREADY_SO);
  }

  @Test
  void an_enrolment_does_all_in_order_and_tells_each() {
    hub.then(404, Samples.NOT_FOUND)
        .then(201, Samples.organization())
        .then(200, "[]")
        .then(201, Samples.subscription(Samples.ID, Samples.MAIRIE, "Inactif"))
        .then(200, Samples.subscription(Samples.ID, Samples.MAIRIE, "Inactif"))
        .then(200, Samples.subscription(Samples.ID, Samples.MAIRIE, "Inactif"))
        .then(200, Samples.subscription(Samples.ID, Samples.MAIRIE, "Inactif"));
    List<Did> told = new ArrayList<>();
    Enrolment enrolment =
        Enrolment.of(Samples.newOrganization(), Samples.newSubscription())
            .by(AccessMode.API)
            .activeFrom(DAY);
    acts.enrol(enrolment, done -> told.add(done.did()));
    assertThat(told).containsExactly(Did.CREATED, Did.CREATED, Did.ALREADY_SO, Did.CHANGED);
    assertThat(enrolment).hasToString("Enrolment[SI-21010034300016-01034, FormulaireQF]");
  }

  @Test
  void an_enrolment_is_of_one_organisation() {
    OrganizationId other = OrganizationId.parse("SI-21010034300016-01035");
    NewOrganization organization =
        NewOrganization.builder(other, "X", "01300", "AIN", "a@bc.fr").build();
    assertThatThrownBy(() -> Enrolment.of(organization, Samples.newSubscription()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nothing_that_is_printed_names_a_person() {
    hub.then(200, Samples.subscription());
    ActOutcome<HubeeSubscription> refused = acts.delegate(ID, Samples.MAIRIE);
    SubscriptionChange change =
        SubscriptionChange.builder()
            .email(Samples.EMAIL)
            .status(fr.hubee.core.subscription.SubscriptionState.ACTIF)
            .build();
    assertThat(refused.toString() + change).doesNotContain("@");
    assertThat(change).hasToString("SubscriptionChange[email, status]");
  }

  @Test
  void every_rule_is_listed_and_met_above() throws Exception {
    List<Rule> declared = new ArrayList<>();
    for (Field field : ActRules.class.getDeclaredFields()) {
      if (field.getType() == Rule.class) {
        declared.add((Rule) field.get(null));
      }
    }
    assertThat(ActRules.all()).containsExactlyElementsOf(declared);
    List<String> met = new ArrayList<>(List.of(ActRules.ACT_NEEDS_AN_EDITOR.code()));
    matrix().forEach(row -> ((List<?>) row.get()[2]).forEach(told -> met.add((String) told)));
    assertThat(met).containsAll(declared.stream().map(Rule::code).toList());
  }
}
