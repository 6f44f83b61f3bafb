// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.apache;

import java.util.List;
import java.util.Map;
import org.apache.hc.client5.http.AuthenticationStrategy;
import org.apache.hc.client5.http.RouteInfo;
import org.apache.hc.client5.http.auth.AuthChallenge;
import org.apache.hc.client5.http.auth.AuthScheme;
import org.apache.hc.client5.http.auth.ChallengeType;
import org.apache.hc.client5.http.impl.DefaultAuthenticationStrategy;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.protocol.HttpContext;

/**
 * Answers the challenge of a proxy that the JVM or the settings say to use, never of a hub that
 * pretends to be one. Whoever is asked for a tunnel is a proxy: the route is not known yet then, it
 * is as soon as anybody else is spoken to.
 */
final class ProxyChallenges implements AuthenticationStrategy {

  @Override
  public List<AuthScheme> select(
      ChallengeType type, Map<String, AuthChallenge> challenges, HttpContext context) {
    RouteInfo route = HttpClientContext.cast(context).getHttpRoute();
    return route != null && route.getProxyHost() == null
        ? List.of()
        : DefaultAuthenticationStrategy.INSTANCE.select(type, challenges, context);
  }
}
