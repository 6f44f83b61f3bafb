// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.auth.ClientCredentials;
import fr.hubee.client.auth.ClientCredentialsTokenProvider;
import fr.hubee.client.auth.Scope;
import fr.hubee.client.doctor.DoctorReport;
import fr.hubee.client.error.HubeeException;
import fr.hubee.client.error.SupportReport;
import fr.hubee.client.event.DriftReport;
import fr.hubee.client.internal.apache.ApacheTransport;
import fr.hubee.client.internal.pipeline.Connection;
import fr.hubee.client.internal.pipeline.Pipeline;
import fr.hubee.client.retry.RetryPolicy;
import fr.hubee.client.settings.ClientBuilder;
import fr.hubee.client.settings.ClientSettings;
import fr.hubee.client.spi.Transport;
import fr.hubee.client.spi.TransportSettings;
import fr.hubee.core.identity.OrganizationId;
import java.util.Objects;
import java.util.Optional;

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
  private final Connection connection;
  private final Administration administration;
  private final SiScope si;
  private final OslScope osl;
  private final Patient patient;

  private HubeeClient(Builder builder, ClientSettings settings) {
    this.environment = builder.environment;
    this.scope = builder.scope;
    this.connection =
        Connection.open(
            settings,
            builder.identification.headers(),
            environment.apiBase(),
            transport ->
                ClientCredentialsTokenProvider.builder(
                    environment.tokenEndpoint(), builder.credentials, scope, transport));
    Referential referential = new Referential(pipeline());
    this.administration = new Administration(referential);
    TeledossierCalls calls = new TeledossierCalls(pipeline(), builder.patchByPost);
    Rereading rereading = new Rereading(calls, builder.organization, settings.clock());
    this.si = new SiScope(calls, rereading, builder.caseMigration);
    this.osl = new OslScope(calls, rereading, referential);
    this.patient = patient(builder, settings);
  }

  private Patient patient(Builder builder, ClientSettings settings) {
    return new Patient(
        environment,
        scope,
        builder.credentials,
        builder.identification,
        Optional.ofNullable(settings.tokenProviderOrNull()),
        connection.transport(),
        settings.transportOrNull() == null ? settings.connections().proxy() : Optional.empty(),
        settings.callLimits(),
        settings.clock(),
        settings.listener());
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
    return connection.driftReport();
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

  /** What typed operations are made of. */
  Pipeline pipeline() {
    return connection.pipeline();
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
    connection.close();
  }

  /** Returns the environment and the scope. */
  @Override
  public String toString() {
    return "HubeeClient[" + environment.name() + ", " + scope + "]";
  }

  /** The settings of a client. Not thread-safe. */
  public static final class Builder extends ClientBuilder<Builder> {

    private final HubeeEnvironment environment;
    private final ClientCredentials credentials;
    private final Identification identification;
    private Scope scope = Scope.ADMIN;
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

    @Override
    protected Builder self() {
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

    /** Returns the client. */
    public HubeeClient build() {
      return new HubeeClient(this, settings());
    }
  }
}
