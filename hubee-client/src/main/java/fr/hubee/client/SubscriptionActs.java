// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.act.ActOutcome;
import fr.hubee.client.act.ActRules;
import fr.hubee.client.act.Did;
import fr.hubee.client.error.AlreadyExistsException;
import fr.hubee.client.error.HubeeException;
import fr.hubee.client.error.InvalidRequestException;
import fr.hubee.client.error.NotFoundException;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.identity.OrganizationType;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.subscription.AccessMode;
import fr.hubee.core.subscription.SubscriptionEvent;
import fr.hubee.core.subscription.SubscriptionId;
import fr.hubee.core.subscription.SubscriptionLifecycle;
import fr.hubee.core.subscription.SubscriptionState;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Whole acts on organisations and subscriptions. Each reads first, writes only what differs, and
 * says what it did; what the state of a subscription does not allow is answered, not thrown. Each
 * may be called again after any failure, and by several machines at once: there will be one
 * organisation, one subscription, and what was asked for. Immutable and thread-safe.
 *
 * <p>The hub has no lock and a writing replaces the whole object: two machines that change
 * <em>different</em> things of one subscription within the same milliseconds leave what the last of
 * them wrote. Call again, and {@link Did#ALREADY_SO} says that it holds.
 *
 * <p>Any method may throw any {@link HubeeException}. Those that take an identifier throw {@link
 * NotFoundException} when the hub knows no such subscription, and {@link InvalidRequestException}
 * when it refuses a value.
 *
 * <p>Source: HubEE V1 contract, subscriptions; specification 1.2.2 for what a state allows.
 */
public final class SubscriptionActs {

  /**
   * Why what the life of a subscription does not foresee is refused, by the state that it is in.
   */
  private static final Map<SubscriptionState, Rule> WHY_NOT =
      Map.of(
          SubscriptionState.INACTIF,
          ActRules.ACT_NEEDS_ACTIVATION,
          SubscriptionState.SUSPENDU,
          ActRules.ACT_NEEDS_RESUMPTION,
          SubscriptionState.REFUSE,
          ActRules.ACT_ON_REFUSED);

  /** An activation may be set today for a day to come. */
  private static final boolean DAY_COMES = true;

  private final Organizations organizations;
  private final Subscriptions subscriptions;

  SubscriptionActs(Organizations organizations, Subscriptions subscriptions) {
    this.organizations = organizations;
    this.subscriptions = subscriptions;
  }

  /**
   * Sees to it that the organisation exists. An existing one is left as it is.
   *
   * @throws InvalidRequestException when the hub refuses a field
   */
  public ActOutcome<HubeeOrganization> ensureOrganization(NewOrganization organization) {
    return organizations.ensure(Objects.requireNonNull(organization, "organization"));
  }

  /**
   * Sees to it that the organisation has a subscription to the démarche; its identifier is in the
   * answer, whoever created it. An existing one is left as it is; a refused one does not count.
   *
   * @throws AlreadyExistsException when the hub says that it exists and yet does not list it
   * @throws InvalidRequestException when the hub refuses a field, or does not know the organisation
   */
  public ActOutcome<HubeeSubscription> ensureSubscription(NewSubscription subscription) {
    return subscriptions.ensure(Objects.requireNonNull(subscription, "subscription"));
  }

  /**
   * Sets the day from which it is active; effective at 00:01 in Paris. An active one is left as it
   * is, whatever the day. Refused for a suspended one ({@link #resume} it) and a refused one.
   */
  public ActOutcome<HubeeSubscription> activate(SubscriptionId id, LocalDate day) {
    SubscriptionChange dated = SubscriptionChange.builder().activationDay(day).build();
    HubeeSubscription read = subscriptions.get(id);
    return isIn(read, SubscriptionState.ACTIF)
        ? ActOutcome.of(Did.ALREADY_SO, read)
        : move(read, SubscriptionEvent.ACTIVATE, SubscriptionState.ACTIF, dated);
  }

  /**
   * Suspends: no new télédossier from the next day on (HubEE FAQ, 2021). Refused for one that was
   * never active.
   */
  public ActOutcome<HubeeSubscription> suspend(SubscriptionId id) {
    return move(id, SubscriptionEvent.SUSPEND, SubscriptionState.SUSPENDU);
  }

  /** Ends a suspension. Refused for one that was never active: {@link #activate} it. */
  public ActOutcome<HubeeSubscription> resume(SubscriptionId id) {
    return move(id, SubscriptionEvent.RESUME, SubscriptionState.ACTIF);
  }

  /**
   * Changes how télédossiers are received. Those received before can no longer be worked on (HubEE
   * FAQ, 2021): let them be finished first.
   */
  public ActOutcome<HubeeSubscription> switchAccessMode(SubscriptionId id, AccessMode mode) {
    return set(id, SubscriptionChange.builder().accessMode(mode).build());
  }

  /**
   * Lets an editor act for the subscriber, instead of whoever did. Refused for an organisation that
   * is no editor.
   *
   * @param editor of type {@link OrganizationType#EDT}
   */
  public ActOutcome<HubeeSubscription> delegate(SubscriptionId id, OrganizationId editor) {
    SubscriptionChange delegated = SubscriptionChange.builder().delegatedTo(editor).build();
    HubeeSubscription read = subscriptions.get(id);
    return editor.type().equals(OrganizationType.EDT)
        ? set(read, delegated)
        : ActOutcome.refused(read, ActRules.ACT_NEEDS_AN_EDITOR.at("delegationActor", editor));
  }

  /** Lets nobody act for the subscriber any more. */
  public ActOutcome<HubeeSubscription> endDelegation(SubscriptionId id) {
    return set(id, SubscriptionChange.builder().notDelegated().build());
  }

  /**
   * Changes how often the hub notifies.
   *
   * @param frequency {@code unitaire}, {@code Aucune}, {@code Quotidienne}, {@code Biquotidienne};
   *     case does not count
   */
  public ActOutcome<HubeeSubscription> changeNotifications(SubscriptionId id, String frequency) {
    return set(id, SubscriptionChange.builder().notificationFrequency(frequency).build());
  }

  /** Changes how often the hub notifies, and the one address that it writes to. */
  public ActOutcome<HubeeSubscription> changeNotifications(
      SubscriptionId id, String frequency, String email) {
    return set(
        id, SubscriptionChange.builder().notificationFrequency(frequency).email(email).build());
  }

  /**
   * Does all that makes an organisation receive: the organisation, its subscription, the access
   * mode and the activation day when they are given. After a failure, call it again.
   *
   * @param done is told each act as soon as it is done
   */
  public void enrol(Enrolment enrolment, Consumer<ActOutcome<?>> done) {
    done.accept(ensureOrganization(enrolment.organization()));
    ActOutcome<HubeeSubscription> subscription = ensureSubscription(enrolment.subscription());
    done.accept(subscription);
    SubscriptionId id = subscription.value().id();
    enrolment.accessMode().ifPresent(mode -> done.accept(switchAccessMode(id, mode)));
    enrolment.activationDay().ifPresent(day -> done.accept(activate(id, day)));
  }

  private ActOutcome<HubeeSubscription> move(
      SubscriptionId id, SubscriptionEvent event, SubscriptionState goal) {
    SubscriptionChange wanted = SubscriptionChange.builder().status(goal).build();
    return move(subscriptions.get(id), event, goal, wanted);
  }

  /** The core says which states an event leads out of; one that is at the goal stays there. */
  private ActOutcome<HubeeSubscription> move(
      HubeeSubscription read,
      SubscriptionEvent event,
      SubscriptionState goal,
      SubscriptionChange wanted) {
    return change(
        read,
        wanted,
        state ->
            state == goal
                || SubscriptionLifecycle.table().allowed(state, DAY_COMES).contains(event));
  }

  private ActOutcome<HubeeSubscription> set(SubscriptionId id, SubscriptionChange wanted) {
    return set(subscriptions.get(id), wanted);
  }

  private ActOutcome<HubeeSubscription> set(HubeeSubscription read, SubscriptionChange wanted) {
    return change(read, wanted, state -> state != SubscriptionState.REFUSE);
  }

  private ActOutcome<HubeeSubscription> change(
      HubeeSubscription read, SubscriptionChange wanted, Predicate<SubscriptionState> allows) {
    return refusal(read, allows)
        .map(rule -> ActOutcome.refused(read, rule.at("status")))
        .orElseGet(() -> write(read, wanted));
  }

  private ActOutcome<HubeeSubscription> write(HubeeSubscription read, SubscriptionChange wanted) {
    return wanted.differencesFrom(read).isEmpty()
        ? ActOutcome.of(Did.ALREADY_SO, read)
        : ActOutcome.changed(subscriptions.update(read, wanted), wanted.differencesFrom(read));
  }

  private static Optional<Rule> refusal(
      HubeeSubscription read, Predicate<SubscriptionState> allows) {
    return read.state()
        .map(state -> allows.test(state) ? Optional.<Rule>empty() : Optional.of(whyNot(state)))
        .orElse(Optional.of(ActRules.ACT_ON_UNKNOWN_STATUS));
  }

  private static Rule whyNot(SubscriptionState state) {
    return Objects.requireNonNull(WHY_NOT.get(state), "a state without a reason");
  }

  private static boolean isIn(HubeeSubscription read, SubscriptionState state) {
    return read.state().filter(state::equals).isPresent();
  }
}
