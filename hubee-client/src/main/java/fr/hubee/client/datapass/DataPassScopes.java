// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

import fr.hubee.client.auth.Scope;

/**
 * What a token of DataPass may be asked for (DataPass v2, OAuth, 2026-08-06). Not to be confused
 * with the scopes of a request, which are its démarches.
 */
public final class DataPassScopes {

  /** Reads whose application calls. */
  public static final Scope PUBLIC = new Scope("public");

  /** Reads requests, habilitations, definitions and forms. */
  public static final Scope READ = new Scope("read_authorizations");

  /** Begins and changes drafts. */
  public static final Scope WRITE = new Scope("write_authorizations");

  /** Reads what became of the calls of a webhook. */
  public static final Scope WEBHOOKS = new Scope("read_webhooks");

  private DataPassScopes() {}
}
