// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.internal.wire.SafeAddress;
import fr.hubee.core.demarche.Environment;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a hub is: its API, its token endpoint, its portal (HubEE V1 contract, hosts). Immutable and
 * thread-safe. TLS always; plain {@code http} is for the loopback interface alone, where no network
 * can listen.
 */
public final class HubeeEnvironment {

  /** The real hub. */
  public static final HubeeEnvironment PRODUCTION =
      official("production", "hubee.numerique.gouv.fr", Environment.PRODUCTION);

  /** Préproduction, « BAS »: the sandbox that follows production. */
  public static final HubeeEnvironment PREPRODUCTION =
      official("preproduction", "bas.hubee.numerique.gouv.fr", Environment.SANDBOX);

  /** Recette, « BASREC »: the sandbox where what comes next is tried. */
  public static final HubeeEnvironment RECETTE =
      official("recette", "basrec.hubee.numerique.gouv.fr", Environment.SANDBOX);

  private final String name;
  private final URI apiBase;
  private final URI tokenEndpoint;
  private final @Nullable URI portal;
  private final Environment kind;

  private HubeeEnvironment(
      String name, URI apiBase, URI tokenEndpoint, @Nullable URI portal, Environment kind) {
    this.name = name;
    this.apiBase = apiBase;
    this.tokenEndpoint = tokenEndpoint;
    this.portal = portal;
    this.kind = kind;
  }

  private static HubeeEnvironment official(String name, String domain, Environment kind) {
    return new HubeeEnvironment(
        name,
        URI.create("https://api." + domain),
        URI.create("https://auth." + domain + "/oauth2/token"),
        URI.create("https://portail." + domain),
        kind);
  }

  /**
   * Returns the environment of a fake hub on this machine.
   *
   * @param port 1 to 65535
   * @throws IllegalArgumentException when it is not so
   */
  public static HubeeEnvironment loopback(int port) {
    URI base = SafeAddress.loopback(port);
    return of("loopback", base, base.resolve("/oauth2/token"), Environment.SANDBOX);
  }

  /**
   * Returns an environment of one's own, behind a gateway for example.
   *
   * @param name how to call it in logs; not blank
   * @param apiBase what comes before {@code /referential/v1}; a trailing slash does not count
   * @param tokenEndpoint the whole address of the token endpoint
   * @param kind whether the real rules apply there
   * @throws IllegalArgumentException when the name is blank, or an address is not an absolute
   *     {@code https} one without user, query and fragment; {@code http} is accepted for a loopback
   *     host alone
   */
  public static HubeeEnvironment of(String name, URI apiBase, URI tokenEndpoint, Environment kind) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(apiBase, "apiBase");
    Objects.requireNonNull(tokenEndpoint, "tokenEndpoint");
    Objects.requireNonNull(kind, "kind");
    if (name.isBlank()) {
      throw new IllegalArgumentException("the name of an environment is never blank");
    }
    URI base = SafeAddress.base("apiBase", apiBase);
    URI endpoint = SafeAddress.of("tokenEndpoint", tokenEndpoint);
    return new HubeeEnvironment(name, base, endpoint, null, kind);
  }

  /** How it is called in logs. */
  public String name() {
    return name;
  }

  /** What comes before {@code /referential/v1}, without trailing slash. */
  public URI apiBase() {
    return apiBase;
  }

  /** The whole address of the token endpoint. */
  public URI tokenEndpoint() {
    return tokenEndpoint;
  }

  /** The portal where people work; empty for an environment of one's own. */
  public Optional<URI> portal() {
    return Optional.ofNullable(portal);
  }

  /** Whether the real rules apply there. */
  public Environment kind() {
    return kind;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof HubeeEnvironment that
        && name.equals(that.name)
        && apiBase.equals(that.apiBase)
        && tokenEndpoint.equals(that.tokenEndpoint)
        && Objects.equals(portal, that.portal)
        && kind == that.kind;
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, apiBase, tokenEndpoint, portal, kind);
  }

  /** Returns for example {@code recette (https://api.basrec.hubee.numerique.gouv.fr)}. */
  @Override
  public String toString() {
    return name + " (" + apiBase + ")";
  }
}
