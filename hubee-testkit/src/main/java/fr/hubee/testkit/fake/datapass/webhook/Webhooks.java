// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.webhook;

import fr.hubee.core.demarche.RequestForm;
import fr.hubee.testkit.fake.datapass.model.Roles;
import fr.hubee.testkit.fake.datapass.model.Store;
import fr.hubee.testkit.fake.datapass.model.Switch;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The page where a developer registers webhooks. Thread-safe. Tests of a webhook are called at
 * once, and are no attempts.
 *
 * <p>Source: DataPass v2, webhooks (2026-08-06).
 */
public final class Webhooks {

  private final Courier courier;
  private final Store store;

  /** Registers with this courier. */
  public Webhooks(Courier courier) {
    this.courier = courier;
    this.store = courier.store();
  }

  /**
   * Registers a webhook and tests it: validated when the test succeeds, and still disabled.
   *
   * @param developer the address of somebody who is a developer of the form
   * @param url an absolute address
   * @param events at least one of those that may be subscribed to
   * @throws IllegalArgumentException when one of these is not so
   */
  public NewWebhook register(String developer, RequestForm form, URI url, String... events) {
    Hook hook;
    synchronized (store) {
      refuseUnlessDeveloper(developer, form);
      Set<String> wanted = WebhookEvents.of(store.is(Switch.API_EVENTS), events);
      hook = courier.hooks().add(id -> new Hook(id, form, absolute(url), wanted));
    }
    boolean reached = test(hook);
    synchronized (store) {
      hook.validated = reached;
      return new NewWebhook(hook.view(), hook.secret);
    }
  }

  private void refuseUnlessDeveloper(String email, RequestForm form) {
    boolean developer =
        store.user(email).filter(user -> user.roles().have(Roles.Kind.DEVELOPER, form)).isPresent();
    if (!developer) {
      throw new IllegalArgumentException("not a developer of " + form.definitionId());
    }
  }

  private static URI absolute(URI url) {
    if (!url.isAbsolute()) {
      throw new IllegalArgumentException("not an absolute address: " + url);
    }
    return url;
  }

  /** Returns every webhook. */
  public List<WebhookView> all() {
    synchronized (store) {
      return courier.hooks().stream().map(Hook::view).toList();
    }
  }

  /** Finds a webhook. */
  public Optional<WebhookView> find(long id) {
    synchronized (store) {
      return courier.hooks().find(id).map(Hook::view);
    }
  }

  /** Switches a validated webhook on, if one more test succeeds; does nothing otherwise. */
  public WebhookView enable(long id) {
    Hook hook = look(id, one -> one);
    if (look(id, one -> one.validated && !one.enabled)) {
      boolean reached = test(hook);
      look(id, one -> one.enabled = reached);
    }
    return look(id, Hook::view);
  }

  /** Switches a webhook off; what is under way is still delivered. */
  public WebhookView disable(long id) {
    look(id, one -> one.enabled = false);
    return look(id, Hook::view);
  }

  /** Changes the address if a test of it succeeds, and switches on; changes nothing otherwise. */
  public WebhookView changeUrl(long id, URI url) {
    URI before = look(id, one -> one.url);
    Hook hook = look(id, one -> one);
    look(id, one -> one.url = absolute(url));
    boolean reached = test(hook);
    return look(id, one -> settled(one, reached, before));
  }

  private static WebhookView settled(Hook hook, boolean reached, URI before) {
    hook.url = reached ? hook.url : before;
    hook.validated |= reached;
    hook.enabled |= reached;
    return hook.view();
  }

  /**
   * Changes what a webhook is told, without any test; it stays switched on.
   *
   * @throws IllegalArgumentException when there is no event, or one that cannot be subscribed to
   */
  public WebhookView changeEvents(long id, String... events) {
    return look(
        id,
        one -> {
          one.events = WebhookEvents.of(store.is(Switch.API_EVENTS), events);
          one.enabled &= !store.is(Switch.DISABLES_ON_EVENT_CHANGE);
          return one.view();
        });
  }

  /** Makes a new secret and returns it this once; the old one is void at once. */
  public String regenerateSecret(long id) {
    return look(id, one -> one.secret = WebhookSignature.newSecret());
  }

  /**
   * Deletes a webhook.
   *
   * @throws IllegalStateException while it is switched on
   */
  public void delete(long id) {
    synchronized (store) {
      if (look(id, one -> one.enabled)) {
        throw new IllegalStateException("webhook " + id + " is switched on");
      }
      courier.hooks().remove(id);
    }
  }

  /** Returns the latest attempts, oldest first. */
  public List<WebhookAttempt> attempts(long id) {
    return look(id, one -> one.attempts.all());
  }

  /** Sends the payload of an attempt once more, at once, signed with the secret of today. */
  public void replay(long id, long attemptId) {
    WebhookAttempt past =
        look(id, one -> one.attempts.find(attempt -> attempt.id() == attemptId))
            .orElseThrow(() -> new IllegalArgumentException("no attempt " + attemptId));
    courier.run(Delivery.replay(id, past));
  }

  private boolean test(Hook hook) {
    WebhookCall call;
    synchronized (store) {
      call = courier.call(hook, WebhookPayload.test(store.now()));
    }
    @Nullable WebhookReply reply = courier.send(call);
    synchronized (store) {
      hook.lastTest = reply;
    }
    return reply != null && reply.isSuccess();
  }

  private <T> T look(long id, Function<Hook, T> question) {
    synchronized (store) {
      return question.apply(
          courier
              .hooks()
              .find(id)
              .orElseThrow(() -> new IllegalArgumentException("no webhook " + id)));
    }
  }
}
