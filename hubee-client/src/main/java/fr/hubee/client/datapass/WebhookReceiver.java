// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

import fr.hubee.client.event.HubeeListener;
import fr.hubee.client.file.Sha256;
import fr.hubee.client.internal.drift.Telling;
import fr.hubee.client.internal.json.Json;
import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.client.internal.json.MalformedJsonException;
import fr.hubee.client.internal.observe.Observers;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes the calls of webhooks, behind an HTTP server of yours: who calls, then what is told. It
 * opens no port, answers nothing itself and remembers nothing. Immutable and thread-safe.
 *
 * <pre>{@code
 * WebhookReceiver receiver = WebhookReceiver.builder(WebhookSecret.of(secret)).build();
 * WebhookAnswer answer =
 *     receiver.receive(name -> Collections.list(request.getHeaders(name)), request.getInputStream());
 * answer.notice().ifPresent(queue::add);
 * response.setStatus(answer.status()); // and no body
 * }</pre>
 *
 * <p>DataPass tries a webhook out before it shows its secret, and one whose first trial failed can
 * only be mended by a change of its address. So register it at an address that answers 204 to
 * whatever comes, then give the secret to the receiver, then change the address to the receiver's.
 *
 * <p>Source: DataPass v2, webhooks (2026-08-06).
 */
public final class WebhookReceiver {

  /** The largest body that is read unless chosen, in bytes; a call of DataPass has some 20,000. */
  public static final int USUAL_LARGEST_BODY = 1 << 20;

  private static final String OPERATION = "webhook";
  private static final String ENVIRONMENT = "X-App-Environment";

  private final List<WebhookSecret> secrets;
  private final @Nullable String environment;
  private final int largestBody;
  private final HubeeListener listener;

  private WebhookReceiver(Builder builder) {
    this.secrets = builder.secrets;
    this.environment = builder.environment;
    this.largestBody = builder.largestBody;
    this.listener = new Observers(builder.listener);
  }

  /**
   * Starts a receiver.
   *
   * @param secrets those of the webhooks that call this address: each definition has its own. A
   *     secret that is made anew is void at once: give both until you have deployed
   * @throws IllegalArgumentException when there is none
   */
  public static Builder builder(WebhookSecret... secrets) {
    return new Builder(List.of(secrets));
  }

  /**
   * Takes a call.
   *
   * @param headers gives every value of a header, by its name in whatever case; none for one that
   *     is not there
   * @param body read to its end, or to the largest size and one byte; not closed
   * @throws IOException when the body cannot be read
   */
  public WebhookAnswer receive(Function<String, List<String>> headers, InputStream body)
      throws IOException {
    return receive(headers, body.readNBytes(largestBody + 1));
  }

  /**
   * Takes a call.
   *
   * @param headers gives every value of a header, by its name in whatever case; none for one that
   *     is not there
   * @param body exactly as it came: the signature covers the bytes, not what they mean
   */
  public WebhookAnswer receive(Function<String, List<String>> headers, byte[] body) {
    List<String> signature = headers.apply(WebhookSignature.HEADER);
    Optional<WebhookRejection> objection =
        body.length > largestBody
            ? Optional.of(WebhookRejection.BODY_TOO_LARGE)
            : WebhookSignature.objection(signature);
    return objection
        .<WebhookAnswer>map(WebhookAnswer.Rejected::new)
        .orElseGet(() -> verified(headers, signature.get(0), body));
  }

  private WebhookAnswer verified(
      Function<String, List<String>> headers, String signature, byte[] body) {
    if (!WebhookSignature.isMadeBy(secrets, signature, body)) {
      return new WebhookAnswer.Rejected(WebhookRejection.SIGNATURE_WRONG);
    }
    return environment == null || headers.apply(ENVIRONMENT).equals(List.of(environment))
        ? read(body)
        : new WebhookAnswer.Rejected(WebhookRejection.ENVIRONMENT_WRONG);
  }

  private WebhookAnswer read(byte[] body) {
    String key = HexFormat.of().formatHex(Sha256.newDigest().digest(body));
    try {
      JsonObject json = Json.object(body);
      return new WebhookAnswer.Accepted(
          json.flag("test").orElse(false)
              ? new WebhookTest(key)
              : WebhookEvent.of(json, key, new Telling(OPERATION, listener)));
    } catch (MalformedJsonException malformed) {
      return new WebhookAnswer.Rejected(WebhookRejection.BODY_UNREADABLE);
    }
  }

  /** Returns how many secrets it knows. */
  @Override
  public String toString() {
    return "WebhookReceiver[" + secrets.size() + " secrets]";
  }

  /** The settings of a receiver. Not thread-safe. */
  public static final class Builder {

    private final List<WebhookSecret> secrets;
    private @Nullable String environment;
    private int largestBody = USUAL_LARGEST_BODY;
    private HubeeListener listener = HubeeListener.none();

    private Builder(List<WebhookSecret> secrets) {
      if (secrets.isEmpty()) {
        throw new IllegalArgumentException("a receiver knows at least one secret");
      }
      this.secrets = secrets;
    }

    /**
     * Takes calls of this environment alone. The header that tells is not signed: it keeps trials
     * out of production by mistake, not by malice; the secret does that.
     */
    public Builder environment(DataPassEnvironment value) {
      this.environment = value.name();
      return this;
    }

    /**
     * The largest body that is read, in bytes; {@value WebhookReceiver#USUAL_LARGEST_BODY} unless
     * given.
     *
     * @throws IllegalArgumentException when it is not between 1 and 2,147,483,646
     */
    public Builder largestBody(int bytes) {
      if (bytes < 1 || bytes == Integer.MAX_VALUE) {
        throw new IllegalArgumentException("a body has at least one byte, came " + bytes);
      }
      this.largestBody = bytes;
      return this;
    }

    /** Who is told of what is not known in a call; nobody but the log unless given. */
    public Builder listener(HubeeListener value) {
      this.listener = Objects.requireNonNull(value, "listener");
      return this;
    }

    /** Returns the receiver. */
    public WebhookReceiver build() {
      return new WebhookReceiver(this);
    }
  }
}
