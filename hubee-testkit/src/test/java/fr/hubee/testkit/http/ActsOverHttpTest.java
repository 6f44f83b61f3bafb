// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.hubee.client.Enrolment;
import fr.hubee.client.HubeeClient;
import fr.hubee.client.NewOrganization;
import fr.hubee.client.NewSubscription;
import fr.hubee.client.SubscriptionActs;
import fr.hubee.client.act.ActOutcome;
import fr.hubee.client.act.BulkActs;
import fr.hubee.client.act.Did;
import fr.hubee.client.act.LineEnding;
import fr.hubee.client.act.LineReport;
import fr.hubee.client.auth.Scope;
import fr.hubee.client.error.AuthenticationFailedException;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.Contact;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.subscription.AccessMode;
import fr.hubee.core.subscription.Subscription;
import fr.hubee.core.subscription.SubscriptionId;
import fr.hubee.core.subscription.SubscriptionState;
import fr.hubee.testkit.fake.Fault;
import fr.hubee.testkit.fake.GatewayFault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole acts over real HTTP: two machines that race, answers that are lost, a program killed. */
class ActsOverHttpTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
  private static final OrganizationId EDITOR = OrganizationId.parse("EDT-21920023500014-92023");
  private static final int COMMUNES = 12;

  private final Hub hub = new Hub();
  private final HubeeClient one = hub.client(Scope.ADMIN);
  private final HubeeClient other = hub.client(Scope.ADMIN);

  @AfterEach
  void close() {
    one.close();
    other.close();
    assertThat(hub.fake.defects()).isEmpty();
    hub.close();
  }

  private static SubscriptionActs acts(HubeeClient machine) {
    return machine.administration().acts();
  }

  private SubscriptionId subscribed(SubscriptionState state) {
    acts(one).ensureOrganization(Hub.clamart());
    return hub.fake.givenSubscription(Hub.CLAMART, new ProcessCode("EtatCivil"), state);
  }

  private SubscriptionState state(SubscriptionId id) {
    return one.administration().subscriptions().get(id).state().orElseThrow();
  }

  @Test
  void each_act_is_done_once_and_found_done_by_the_other_machine() {
    SubscriptionId id = subscribed(SubscriptionState.INACTIF);
    for (HubeeClient machine : List.of(one, other)) {
      SubscriptionActs acts = acts(machine);
      assertThat(
              List.of(
                  acts.switchAccessMode(id, AccessMode.API).did(),
                  acts.delegate(id, EDITOR).did(),
                  acts.changeNotifications(id, "unitaire", "accueil@mairie.test").did(),
                  acts.activate(id, DAY).did()))
          .containsOnly(machine == one ? Did.CHANGED : Did.ALREADY_SO);
    }
    assertThat(one.administration().subscriptions().get(id).delegatedTo()).contains(EDITOR);
    assertThat(puts()).isEqualTo(4);
  }

  @Test
  void an_active_one_is_suspended_resumed_and_freed_of_its_editor() {
    SubscriptionId id = subscribed(SubscriptionState.ACTIF);
    assertThat(acts(one).suspend(id).did()).isEqualTo(Did.CHANGED);
    assertThat(acts(other).suspend(id).did()).isEqualTo(Did.ALREADY_SO);
    assertThat(state(id)).isEqualTo(SubscriptionState.SUSPENDU);
    assertThat(acts(other).activate(id, DAY).did()).isEqualTo(Did.REFUSED);
    assertThat(acts(other).resume(id).did()).isEqualTo(Did.CHANGED);
    assertThat(acts(one).resume(id).did()).isEqualTo(Did.ALREADY_SO);
    assertThat(state(id)).isEqualTo(SubscriptionState.ACTIF);
    assertThat(acts(one).delegate(id, EDITOR).did()).isEqualTo(Did.CHANGED);
    assertThat(acts(one).endDelegation(id).did()).isEqualTo(Did.CHANGED);
    assertThat(acts(other).endDelegation(id).did()).isEqualTo(Did.ALREADY_SO);
  }

  @Test
  void two_machines_that_enrol_the_same_communes_create_each_once() throws Exception {
    List<List<LineReport>> reports =
        atOnce(
            8,
            caller ->
                BulkActs.of(acts(caller % 2 == 0 ? one : other)::enrol)
                    .reports(enrolments().stream())
                    .toList());

    List<Did> all =
        reports.stream()
            .flatMap(List::stream)
            .flatMap(report -> report.done().stream())
            .map(ActOutcome::did)
            .toList();
    assertThat(reports).allSatisfy(each -> assertThat(each).hasSize(COMMUNES));
    assertThat(reports.stream().flatMap(List::stream))
        .extracting(LineReport::ending)
        .containsOnly(LineEnding.DONE);
    assertThat(Collections.frequency(all, Did.CREATED)).isEqualTo(2 * COMMUNES);
    assertEachIsEnrolledOnce();
  }

  @ParameterizedTest
  @CsvSource({
    "createOrganization, before, CREATED",
    "createOrganization, after, FOUND_AFTER_DOUBT",
    "createSubscription, before, CREATED",
    "createSubscription, after, FOUND_AFTER_DOUBT",
    "updateSubscription, before, CHANGED",
    "updateSubscription, after, CHANGED"
  })
  void an_answer_that_is_lost_leaves_one_act_and_an_honest_report(
      String operation, String when, Did did) {
    hub.fake
        .faults()
        .on(operation)
        .next(when.equals("before") ? Fault.cutBefore() : Fault.cutAfter());
    List<ActOutcome<?>> done = new ArrayList<>();
    acts(one).enrol(enrolment(1), done::add);
    int spoiled =
        List.of("createOrganization", "createSubscription", "updateSubscription")
            .indexOf(operation);
    for (int i = 0; i < done.size(); i++) {
      Did usual = i == 2 ? Did.CHANGED : Did.CREATED;
      assertThat(done.get(i).did()).isEqualTo(i == spoiled ? did : usual);
    }
    assertThat(done).hasSize(3);
    assertThat(hub.fake.subscriptions()).hasSize(1);
  }

  /** Dies as a process does: nothing is caught, nothing is closed. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "1, 1", "1, 2", "5, 1", "5, 2", "5, 3", "12, 3"})
  void what_is_killed_at_any_act_is_taken_up_by_another_machine(int line, int acts) {
    Iterator<LineReport> first =
        BulkActs.<Enrolment>of(
                (enrolment, told) -> {
                  int[] left = {enrolment.toString().equals(name(line)) ? acts : 99};
                  killIf(left[0] == 0);
                  acts(one)
                      .enrol(
                          enrolment,
                          done -> {
                            told.accept(done);
                            killIf(--left[0] == 0);
                          });
                })
            .reports(enrolments().iterator());
    assertThat(catchThrowable(() -> first.forEachRemaining(report -> {})))
        .isInstanceOf(Killed.class);

    List<LineReport> second =
        BulkActs.of(acts(other)::enrol).reportsFrom(line, enrolments().stream()).toList();
    assertThat(second).extracting(LineReport::ending).containsOnly(LineEnding.DONE);
    assertThat(second).hasSize(COMMUNES - line + 1);
    assertThat(Collections.frequency(dids(second.get(0)), Did.ALREADY_SO)).isEqualTo(acts);
    assertEachIsEnrolledOnce();
  }

  private static void killIf(boolean now) {
    if (now) {
      throw new Killed();
    }
  }

  @Test
  void one_commune_that_fails_stops_nobody() {
    List<Enrolment> all = new ArrayList<>(enrolments());
    hub.fake.faults().on("createSubscription").nth(3, Fault.status(400, "a field is wrong"));
    List<LineReport> reports = BulkActs.of(acts(one)::enrol).reports(all.stream()).toList();
    assertThat(reports).hasSize(COMMUNES);
    assertThat(reports.get(2).ending()).isEqualTo(LineEnding.FAILED);
    assertThat(dids(reports.get(2))).containsExactly(Did.CREATED);
    assertThat(reports)
        .filteredOn(report -> report.ending() == LineEnding.DONE)
        .hasSize(COMMUNES - 1);
  }

  @Test
  void a_hub_that_is_down_stops_all_and_the_list_is_resumed_when_it_is_back() {
    BulkActs<Enrolment> bulk = BulkActs.of(acts(one)::enrol);
    Iterator<LineReport> reports = bulk.reports(enrolments().iterator());
    assertThat(reports.next().ending()).isEqualTo(LineEnding.DONE);
    hub.fake.faults().always(Fault.gateway(GatewayFault.BLOCKED));
    LineReport last = reports.next();
    assertThat(last.ending()).isEqualTo(LineEnding.STOPPED);
    assertThat(reports.hasNext()).isFalse();

    hub.fake.faults().clear();
    assertThat(bulk.reportsFrom(last.line(), enrolments().stream()))
        .extracting(LineReport::ending)
        .containsOnly(LineEnding.DONE)
        .hasSize(COMMUNES - 1);
    assertEachIsEnrolledOnce();
  }

  @Test
  void a_secret_that_was_regenerated_stops_all() {
    Iterator<LineReport> reports = BulkActs.of(acts(one)::enrol).reports(enrolments().iterator());
    reports.next();
    hub.fake.allow("client-ADMIN", "another-secret", "ADMIN").revokeTokens();
    LineReport last = reports.next();
    assertThat(last.failure()).get().isInstanceOf(AuthenticationFailedException.class);
    assertThat(last.ending()).isEqualTo(LineEnding.STOPPED);
    assertThat(last.message().french()).contains("régénéré");
    assertThat(reports.hasNext()).isFalse();
  }

  private void assertEachIsEnrolledOnce() {
    List<Subscription> all = hub.fake.subscriptions();
    assertThat(all).hasSize(COMMUNES);
    assertThat(all).extracting(Subscription::subscriber).doesNotHaveDuplicates();
    assertThat(all).extracting(Subscription::activationDateOrNull).containsOnly(DAY);
  }

  private static List<Did> dids(LineReport report) {
    return report.done().stream().<Did>map(ActOutcome::did).toList();
  }

  private long puts() {
    return hub.fake.calls().stream().filter(call -> call.method().equals("PUT")).count();
  }

  private static List<Enrolment> enrolments() {
    return IntStream.rangeClosed(1, COMMUNES).mapToObj(ActsOverHttpTest::enrolment).toList();
  }

  private static String name(int number) {
    return enrolment(number).toString();
  }

  private static Enrolment enrolment(int number) {
    OrganizationId mairie =
        OrganizationId.parse("SI-21920023500014-%05d".formatted(92000 + number));
    Contact administrator =
        new Contact("MODELE", "Camille", "camille.modele@example.org", "01 99 00 56 78", "Chef");
    return Enrolment.of(
            NewOrganization.builder(mairie, "COMMUNE", "92140", "CLAMART", "m@example.org").build(),
            NewSubscription.builder(1, new ProcessCode("CERTDC"), mairie, administrator).build())
        .activeFrom(DAY);
  }

  private interface Work<T> {
    T by(int caller);
  }

  private static <T> List<T> atOnce(int callers, Work<T> work) throws Exception {
    CyclicBarrier start = new CyclicBarrier(callers);
    ExecutorService pool = Executors.newFixedThreadPool(callers);
    try {
      List<Callable<T>> tasks = new ArrayList<>();
      for (int i = 0; i < callers; i++) {
        int caller = i;
        tasks.add(
            () -> {
              start.await();
              return work.by(caller);
            });
      }
      List<T> results = new ArrayList<>();
      for (Future<T> result : pool.invokeAll(tasks)) {
        results.add(result.get());
      }
      return results;
    } finally {
      pool.shutdownNow();
    }
  }
}
