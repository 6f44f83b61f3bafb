// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

import fr.hubee.client.auth.ClientCredentials;
import fr.hubee.client.auth.ClientCredentialsTokenProvider;
import fr.hubee.client.auth.Scope;
import fr.hubee.client.error.HubeeException;
import fr.hubee.client.error.SupportReport;
import fr.hubee.client.event.DriftReport;
import fr.hubee.client.internal.pipeline.Connection;
import fr.hubee.client.settings.ClientBuilder;
import fr.hubee.client.settings.ClientSettings;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A client of one DataPass with one pair of credentials (DataPass v2, public API v1, 2026-08-06).
 * Immutable and thread-safe: make one, share it, close it at the end. It sends, repeats, reports
 * and fails as {@link fr.hubee.client.HubeeClient} does: any method may throw any {@link
 * HubeeException}.
 *
 * <p>An application sees the requests of <em>all</em> organisations by the forms of which its owner
 * is a developer, personal data included, and nothing of any other form: lists are then empty and
 * objects not found. DINUM grants that role; the software of one mairie seldom has it.
 *
 * <p>No program may accept the terms of use, hand in, instruct, update a validated request, delete
 * or transfer: lead people to {@link DataPassEnvironment#site}.
 *
 * <pre>{@code
 * try (DataPassClient datapass = DataPassClient.create(DataPassEnvironment.PRODUCTION, credentials)) {
 *   datapass.demandes().find(123);
 * }
 * }</pre>
 */
public final class DataPassClient implements AutoCloseable {

  private final DataPassEnvironment environment;
  private final List<Scope> scopes;
  private final Connection connection;
  private final Api api;

  private DataPassClient(Builder builder, ClientSettings settings) {
    this.environment = builder.environment;
    this.scopes = builder.scopes;
    this.connection =
        Connection.open(
            settings,
            Map.of(),
            environment.address(),
            transport ->
                ClientCredentialsTokenProvider.ofDatapass(
                    environment.tokenEndpoint(), builder.credentials, scopes, transport));
    this.api = new Api(connection.pipeline());
  }

  /**
   * Returns a client that reads, with the usual settings: see {@link Builder}.
   *
   * @param environment which DataPass
   * @param credentials the pair of the application
   */
  public static DataPassClient create(
      DataPassEnvironment environment, ClientCredentials credentials) {
    return builder(environment, credentials).build();
  }

  /**
   * Starts a client whose settings are chosen.
   *
   * @param environment which DataPass
   * @param credentials the pair of the application
   */
  public static Builder builder(DataPassEnvironment environment, ClientCredentials credentials) {
    return new Builder(environment, credentials);
  }

  /**
   * The requests: read with {@link DataPassScopes#READ}, written with {@link DataPassScopes#WRITE}.
   */
  public Demandes demandes() {
    return new Demandes(api);
  }

  /** What approvals gave; needs {@link DataPassScopes#READ}. */
  public Habilitations habilitations() {
    return new Habilitations(api);
  }

  /** The forms, as DataPass describes them; needs {@link DataPassScopes#READ}. */
  public Definitions definitions() {
    return new Definitions(api);
  }

  /** What became of the calls of webhooks; needs {@link DataPassScopes#WEBHOOKS}. */
  public WebhookAttempts webhookAttempts() {
    return new WebhookAttempts(api);
  }

  /** Reads whose application calls; needs {@link DataPassScopes#PUBLIC} or {@code READ}. */
  public DataPassUser me() {
    return api.get(Path.ME, DataPassUser::new);
  }

  /** Which DataPass, and its pages. */
  public DataPassEnvironment environment() {
    return environment;
  }

  /** What DataPass has said since the client was made that this version does not know. */
  public DriftReport driftReport() {
    return connection.driftReport();
  }

  /** Returns what to write to a support about a failure, in French, without secret. */
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

  /** Returns the environment and the scopes. */
  @Override
  public String toString() {
    return "DataPassClient[" + environment.name() + ", " + scopes + "]";
  }

  /** The settings of a client. Not thread-safe. */
  public static final class Builder extends ClientBuilder<Builder> {

    private final DataPassEnvironment environment;
    private final ClientCredentials credentials;
    private List<Scope> scopes = List.of(DataPassScopes.PUBLIC, DataPassScopes.READ);

    private Builder(DataPassEnvironment environment, ClientCredentials credentials) {
      this.environment = Objects.requireNonNull(environment, "environment");
      this.credentials = Objects.requireNonNull(credentials, "credentials");
    }

    /**
     * What tokens are asked for; {@link DataPassScopes#PUBLIC} and {@link DataPassScopes#READ}
     * unless given.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Builder scopes(Scope... values) {
      if (values.length == 0) {
        throw new IllegalArgumentException("a token is asked for at least one scope");
      }
      this.scopes = List.of(values);
      return this;
    }

    @Override
    protected Builder self() {
      return this;
    }

    /** Returns the client. */
    public DataPassClient build() {
      return new DataPassClient(this, settings());
    }
  }
}
