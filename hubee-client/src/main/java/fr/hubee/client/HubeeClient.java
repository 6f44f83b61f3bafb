// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.auth.ClientCredentials;
import fr.hubee.client.auth.ClientCredentialsTokenProvider;
import fr.hubee.client.auth.Scope;
import fr.hubee.client.auth.TokenProvider;
import fr.hubee.client.doctor.DoctorReport;
import fr.hubee.client.error.HubeeException;
import fr.hubee.client.error.SupportReport;
import fr.hubee.client.event.DriftReport;
import fr.hubee.client.event.HubeeListener;
import fr.hubee.client.internal.apache.ApacheTransport;
import fr.hubee.client.internal.file.FileCalls;
import fr.hubee.client.internal.observe.DriftCounter;
import fr.hubee.client.internal.observe.Observers;
import fr.hubee.client.internal.pipeline.AuthorizedSender;
import fr.hubee.client.internal.pipeline.JsonCalls;
import fr.hubee.client.internal.pipeline.Pipeline;
import fr.hubee.client.internal.retry.Creations;
import fr.hubee.client.internal.retry.Pacing;
import fr.hubee.client.internal.retry.RetryingSender;
import fr.hubee.client.internal.wire.Exchange;
import fr.hubee.client.internal.wire.IdentifiedTransport;
import fr.hubee.client.internal.wire.Sender;
import fr.hubee.client.retry.RetryPolicy;
import fr.hubee.client.retry.Sleeper;
import fr.hubee.client.spi.TimeLimits;
import fr.hubee.client.spi.Transport;
import fr.hubee.client.spi.TransportSettings;
import fr.hubee.core.identity.OrganizationId;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A client of one hub with one pair of credentials. Immutable and thread-safe: make one, share it,
 * close it at the end. What leaves the hub the same however often it is done is repeated after a
 * failure that may pass, within a {@link RetryPolicy}; a creation that may have been done never is.
 *
 * <p>Operations are grouped by the scope that may call them.
 *
 * <pre>{@code
 * try (HubeeClient client = HubeeClient.create(HubeeEnvironment.RECETTE, credentials, who)) {
 *   client.administration().organizations().find(mairie);
 * }
 * }</pre>
 *
 * <p>Source: HubEE V1 contract; how calls are repeated is a choice of this library.
 */
public final class HubeeClient implements AutoCloseable {

  private final HubeeEnvironment environment;
  private final Scope scope;
  private final Transport transport;
  private final boolean ownsTransport;
  private final DriftCounter drift = new DriftCounter();
  private final Pipeline pipeline;
  private final Administration administration;
  private final Patient patient;
  private final SiScope si;
  private final OslScope osl;

  private HubeeClient(Builder builder) {
    this.environment = builder.environment;
    this.scope = builder.scope;
    this.ownsTransport = builder.transport == null;
    this.transport = builder.transport == null ? transport(builder.connections) : builder.transport;
    this.pipeline = pipeline(builder);
    Referential referential = new Referential(pipeline);
    this.administration = new Administration(referential);
    TeledossierCalls calls = new TeledossierCalls(pipeline, builder.patchByPost);
    Rereading rereading = new Rereading(calls, builder.organization, builder.clock);
    this.si = new SiScope(calls, rereading, builder.caseMigration);
    this.osl = new OslScope(calls, rereading, referential);
    this.patient = patient(builder);
  }

  private Patient patient(Builder builder) {
    return new Patient(
        environment,
        scope,
        builder.credentials,
        builder.identification,
        Optional.ofNullable(builder.tokenProvider),
        transport,
        ownsTransport ? builder.connections.proxy() : Optional.empty(),
        builder.callLimits,
        builder.clock,
        builder.listener);
  }

  private Pipeline pipeline(Builder builder) {
    HubeeListener observers = new Observers(drift.then(builder.listener));
    Pacing pacing = Pacing.of(builder.retries, builder.sleeper);
    Sender once = authorized(builder, observers);
    Sender calls = new RetryingSender(once, pacing, builder.clock, observers);
    Sender files = new RetryingSender(once, builder.paceOfFiles(), builder.clock, observers);
    return new Pipeline(
        environment.apiBase(),
        new JsonCalls(calls, builder.callLimits),
        new FileCalls(files, builder.transferLimits, observers),
        new Creations(pacing, observers),
        observers);
  }

  private Sender authorized(Builder builder, HubeeListener observers) {
    Transport identified = new IdentifiedTransport(transport, builder.identification.headers());
    Exchange exchange = new Exchange(identified, builder.clock, observers);
    return new AuthorizedSender(exchange, tokens(builder, identified), observers);
  }

  private TokenProvider tokens(Builder builder, Transport identified) {
    return builder.tokenProvider == null
        ? ClientCredentialsTokenProvider.builder(
                environment.tokenEndpoint(), builder.credentials, scope, identified)
            .clock(builder.clock)
            .retries(builder.retries)
            .sleeper(builder.sleeper)
            .listener(builder.listener)
            .build()
        : builder.tokenProvider;
  }

  /**
   * Returns a transport to be shared by several clients: one pool of connections for all the
   * credentials of a vendor. Whoever asked closes it.
   */
  public static Transport transport(TransportSettings settings) {
    return ApacheTransport.create(Objects.requireNonNull(settings, "settings"));
  }

  /**
   * Returns a client with the usual settings: see {@link Builder}.
   *
   * @param environment where the hub is
   * @param credentials the pair of the organisation
   * @param identification who calls
   */
  public static HubeeClient create(
      HubeeEnvironment environment, ClientCredentials credentials, Identification identification) {
    return builder(environment, credentials, identification).build();
  }

  /**
   * Starts a client whose settings are chosen.
   *
   * @param environment where the hub is
   * @param credentials the pair of the organisation
   * @param identification who calls
   */
  public static Builder builder(
      HubeeEnvironment environment, ClientCredentials credentials, Identification identification) {
    return new Builder(environment, credentials, identification);
  }

  /**
   * What a token of scope {@link Scope#ADMIN} may call, the reading of subscriptions also one of
   * scope {@link Scope#OSL} (HubEE V1 contract, master table). With any other scope the hub answers
   * an {@link fr.hubee.client.error.AccessDeniedException}.
   */
  public Administration administration() {
    return administration;
  }

  /**
   * Looks at itself and its way to the hub: names, connections, TLS, the proxy, the credentials,
   * the scope, the clock, and with the scope {@link Scope#SI} what waits in the queue. Asks for a
   * token of its own and for one reading, each once; changes nothing at the hub. Whatever it finds
   * is in the report, which holds no secret and no person.
   */
  public DoctorReport doctor() {
    return new Doctor(patient).examine();
  }

  /**
   * What a token of scope {@link Scope#SI} may call: the télédossiers that a recipient gets. One of
   * scope {@link Scope#ADMIN} may call it too.
   *
   * @throws IllegalStateException when the client asks for tokens of scope {@link Scope#OSL} or
   *     {@link Scope#DATAPASS}, for which the hub would refuse every call
   */
  public SiScope si() {
    requireNot(Scope.OSL, "osl()");
    return si;
  }

  /**
   * What a token of scope {@link Scope#OSL} may call: the télédossiers that an operator deposits.
   * One of scope {@link Scope#ADMIN} may call it too.
   *
   * @throws IllegalStateException when the client asks for tokens of scope {@link Scope#SI} or
   *     {@link Scope#DATAPASS}, for which the hub would refuse every call
   */
  public OslScope osl() {
    requireNot(Scope.SI, "si()");
    return osl;
  }

  private void requireNot(Scope other, String instead) {
    if (scope.equals(other) || scope.equals(Scope.DATAPASS)) {
      throw new IllegalStateException(
          "this client asks for tokens of scope "
              + scope
              + ", which these calls are not for: use "
              + (scope.equals(other) ? instead : "administration()")
              + ", or a client of another scope");
    }
  }

  /**
   * What the hub has said since the client was made that this version of the library does not know.
   * Worth a look now and then.
   */
  public DriftReport driftReport() {
    return drift.report();
  }

  /** What typed operations are made of. */
  Pipeline pipeline() {
    return pipeline;
  }

  /** Returns what to write to the support of the hub about a failure, in French, without secret. */
  public SupportReport supportReport(HubeeException failed) {
    return SupportReport.of(environment.name(), failed);
  }

  /**
   * Gives back the connections of the client. A transport that was given by the caller is left
   * open. Calls made afterwards fail with {@link IllegalStateException}.
   */
  @Override
  public void close() {
    if (ownsTransport) {
      transport.close();
    }
  }

  /** Returns the environment and the scope. */
  @Override
  public String toString() {
    return "HubeeClient[" + environment.name() + ", " + scope + "]";
  }

  /** The settings of a client. Not thread-safe. */
  public static final class Builder {

    private final HubeeEnvironment environment;
    private final ClientCredentials credentials;
    private final Identification identification;
    private Scope scope = Scope.ADMIN;
    private Clock clock = Clock.systemUTC();
    private @Nullable Transport transport;
    private TransportSettings connections = TransportSettings.standard();
    private @Nullable TokenProvider tokenProvider;
    private TimeLimits callLimits = TimeLimits.CONTROL;
    private TimeLimits transferLimits = TimeLimits.TRANSFER;
    private RetryPolicy retries = RetryPolicy.standard();
    private Sleeper sleeper = Sleeper.system();
    private HubeeListener listener = HubeeListener.none();
    private Optional<OrganizationId> organization = Optional.empty();
    private boolean patchByPost;
    private boolean caseMigration;

    private Builder(
        HubeeEnvironment environment,
        ClientCredentials credentials,
        Identification identification) {
      this.environment = Objects.requireNonNull(environment, "environment");
      this.credentials = Objects.requireNonNull(credentials, "credentials");
      this.identification = Objects.requireNonNull(identification, "identification");
    }

    /** What tokens are asked for; {@link Scope#ADMIN} unless given. */
    public Builder scope(Scope value) {
      this.scope = Objects.requireNonNull(value, "scope");
      return this;
    }

    /** What time it is, for the life of tokens and of attempts; the system's unless given. */
    public Builder clock(Clock value) {
      this.clock = Objects.requireNonNull(value, "clock");
      return this;
    }

    /**
     * How requests travel; the library's own unless given. The client does not close it, and {@link
     * #connections} does not apply to it.
     */
    public Builder transport(Transport value) {
      this.transport = Objects.requireNonNull(value, "transport");
      return this;
    }

    /**
     * Where tokens come from, one shared by several clients for example; the token endpoint of the
     * environment unless given. The credentials, the scope and the clock then serve nothing.
     */
    public Builder tokenProvider(TokenProvider value) {
      this.tokenProvider = Objects.requireNonNull(value, "tokenProvider");
      return this;
    }

    /** How the client's own transport reaches the hub; {@link TransportSettings} unless given. */
    public Builder connections(TransportSettings value) {
      this.connections = Objects.requireNonNull(value, "connections");
      return this;
    }

    /**
     * How long a request may take that carries no file; {@link TimeLimits#CONTROL} unless given.
     */
    public Builder callLimits(TimeLimits value) {
      this.callLimits = Objects.requireNonNull(value, "callLimits");
      return this;
    }

    /**
     * How long a request may take that carries a file; {@link TimeLimits#TRANSFER} unless given.
     */
    public Builder transferLimits(TimeLimits value) {
      this.transferLimits = Objects.requireNonNull(value, "transferLimits");
      return this;
    }

    /**
     * How often a call is sent that may be repeated; {@link RetryPolicy#standard} unless given. A
     * creation that may have been done is never sent again by itself. For a file, the total time is
     * at least what one transfer may take.
     */
    public Builder retries(RetryPolicy value) {
      this.retries = Objects.requireNonNull(value, "retries");
      return this;
    }

    /** How to wait between two attempts; really, unless given. */
    public Builder sleeper(Sleeper value) {
      this.sleeper = Objects.requireNonNull(value, "sleeper");
      return this;
    }

    /** Who is told what the client does; nobody but the log unless given. */
    public Builder listener(HubeeListener value) {
      this.listener = Objects.requireNonNull(value, "listener");
      return this;
    }

    /**
     * Whose credentials these are; unknown unless given. When it is known, a case or a notification
     * for somebody else is not handed on.
     */
    public Builder organization(OrganizationId value) {
      this.organization = Optional.of(value);
      return this;
    }

    /**
     * Sends each {@code PATCH} as a {@code POST} that says what it stands for ({@code
     * X-HTTP-Method-Override}): for networks that let no {@code PATCH} through.
     */
    public Builder patchByPost() {
      this.patchByPost = true;
      return this;
    }

    /**
     * For experts: opens {@link SiScope#caseMigration}, by which every case of an organisation
     * moves to another one. The portal alone is meant to do it.
     */
    public Builder withCaseMigration() {
      this.caseMigration = true;
      return this;
    }

    private Pacing paceOfFiles() {
      Duration whole = transferLimits.whole();
      RetryPolicy patient =
          whole.compareTo(retries.totalTime()) > 0
              ? retries.toBuilder().totalTime(whole).build()
              : retries;
      return Pacing.of(patient, sleeper);
    }

    /** Returns the client. */
    public HubeeClient build() {
      return new HubeeClient(this);
    }
  }
}
