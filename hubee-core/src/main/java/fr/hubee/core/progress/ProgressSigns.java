// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import java.util.Objects;

/**
 * The facts on one démarche, reduced to what its stage depends on. Immutable.
 *
 * <p>Source: a choice of this library.
 *
 * @param request what the request says
 * @param hubee what HubEE says
 * @param account whether the administrateur local has opened his account on the portal
 * @param credentials whether the software holds its API credentials; unknown by portal
 * @param files whether a télédossier has come
 */
public record ProgressSigns(
    RequestSign request,
    HubeeSign hubee,
    Fact.Answer account,
    Fact.Answer credentials,
    Fact.Answer files) {

  public ProgressSigns {
    Objects.requireNonNull(request, "request");
    Objects.requireNonNull(hubee, "hubee");
    Objects.requireNonNull(account, "account");
    Objects.requireNonNull(credentials, "credentials");
    Objects.requireNonNull(files, "files");
  }
}
