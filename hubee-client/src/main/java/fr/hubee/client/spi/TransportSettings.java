// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.spi;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * How the library's own transport reaches the hub: connections, proxy, trust. Immutable and
 * thread-safe. Whatever is set, TLS is 1.2 or newer, certificates and host names are verified, and
 * plain {@code http} goes to a loopback host alone.
 *
 * <p>Source: TLS 1.2 is required by the HubEE V1 contract (TLS and network); the rest is a choice
 * of this library.
 */
public final class TransportSettings {

  private final Duration connectTimeout;
  private final int maxConnections;
  private final int maxConnectionsPerHost;
  private final @Nullable InetSocketAddress proxy;
  private final @Nullable SSLContext tls;

  private TransportSettings(Builder builder) {
    this.connectTimeout = builder.connectTimeout;
    this.maxConnections = builder.maxConnections;
    this.maxConnectionsPerHost = Math.min(builder.maxConnectionsPerHost, builder.maxConnections);
    this.proxy = builder.proxy;
    this.tls = builder.tls;
  }

  /** Returns the usual settings: see {@link Builder}. */
  public static TransportSettings standard() {
    return builder().build();
  }

  /** Starts from the usual settings. */
  public static Builder builder() {
    return new Builder();
  }

  /** How long to wait for a connection. */
  public Duration connectTimeout() {
    return connectTimeout;
  }

  /** How many connections there are at most. */
  public int maxConnections() {
    return maxConnections;
  }

  /** How many there are at most to one host. */
  public int maxConnectionsPerHost() {
    return maxConnectionsPerHost;
  }

  /** The proxy; empty for what the JVM says. */
  public Optional<InetSocketAddress> proxy() {
    return Optional.ofNullable(proxy);
  }

  /** Whom to trust; empty for whom the JVM trusts. */
  public Optional<SSLContext> tls() {
    return Optional.ofNullable(tls);
  }

  /** The settings, one by one. Not thread-safe. */
  public static final class Builder {

    private static final int MOST_CONNECTIONS = 10_000;

    private Duration connectTimeout = Duration.ofSeconds(10);
    private int maxConnections = 64;
    private int maxConnectionsPerHost = 64;
    private @Nullable InetSocketAddress proxy;
    private @Nullable SSLContext tls;

    private Builder() {}

    /**
     * How long to wait for a connection: for one of the pool to be free, for the host to accept a
     * new one, for TLS to be agreed, each; 10 s unless given.
     *
     * @throws IllegalArgumentException when it is not at least one millisecond
     */
    public Builder connectTimeout(Duration value) {
      if (Objects.requireNonNull(value, "connectTimeout").toMillis() < 1) {
        throw new IllegalArgumentException(
            "connectTimeout is at least one millisecond, came " + value);
      }
      this.connectTimeout = value;
      return this;
    }

    /**
     * How many connections there are at most, in all: 1 to 10,000; 64 unless given.
     *
     * @throws IllegalArgumentException when it is not so
     */
    public Builder maxConnections(int value) {
      this.maxConnections = count("maxConnections", value);
      return this;
    }

    /**
     * How many there are at most to one host: 1 to 10,000; 64 unless given, and never more than in
     * all.
     *
     * @throws IllegalArgumentException when it is not so
     */
    public Builder maxConnectionsPerHost(int value) {
      this.maxConnectionsPerHost = count("maxConnectionsPerHost", value);
      return this;
    }

    /**
     * Through which HTTP proxy to go, whatever the JVM says; plain {@code http} to this machine
     * goes through none that is elsewhere. Its password, if it wants one, is asked from the {@link
     * java.net.Authenticator} of the JVM.
     */
    public Builder proxy(InetSocketAddress value) {
      this.proxy = Objects.requireNonNull(value, "proxy");
      return this;
    }

    /**
     * Trusts the certificates of this file as well as those that the JVM trusts: the authority of a
     * proxy, or that of the hub when the JVM is too old to know it. Put the authority there, not
     * the certificate of the hub, which changes every year.
     *
     * @param pem one certificate or more, in PEM
     * @throws IOException when the file cannot be read
     * @throws GeneralSecurityException when it holds no certificate, or one that is malformed
     */
    public Builder trustAlso(Path pem) throws IOException, GeneralSecurityException {
      this.tls = Authorities.ofTheJvmAnd(Objects.requireNonNull(pem, "pem"));
      return this;
    }

    /**
     * Trusts the certificates of this store and no other.
     *
     * @throws GeneralSecurityException when it holds none
     */
    public Builder trustOnly(KeyStore authorities) throws GeneralSecurityException {
      this.tls = Authorities.of(Objects.requireNonNull(authorities, "authorities"));
      return this;
    }

    /**
     * Decides by a context of one's own whom to trust, and what to show who asks for a certificate
     * of the client. Host names are verified all the same.
     */
    public Builder tls(SSLContext value) {
      this.tls = Objects.requireNonNull(value, "tls");
      return this;
    }

    /** Returns the settings. */
    public TransportSettings build() {
      return new TransportSettings(this);
    }

    private static int count(String what, int value) {
      if (value < 1 || value > MOST_CONNECTIONS) {
        throw new IllegalArgumentException(what + " is 1 to 10000, came " + value);
      }
      return value;
    }
  }
}
