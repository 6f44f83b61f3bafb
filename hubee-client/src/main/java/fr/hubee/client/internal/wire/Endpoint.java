// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.wire;

import fr.hubee.client.spi.TransportRequest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One method on one path of the contract, with places for identifiers. Immutable.
 *
 * @param method in upper case
 * @param template as the contract writes it: {@code /teledossiers/v1/cases/{caseId}/events}
 */
public record Endpoint(String method, String template) {

  private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)}");

  /**
   * Returns the call whose places hold these identifiers, in order.
   *
   * @param query percent-encoded, with its leading {@code ?}; empty when there is none
   * @throws IllegalArgumentException when there are more or fewer identifiers than places
   */
  public Call call(URI apiBase, String query, String... identifiers) {
    Map<String, String> named = new LinkedHashMap<>();
    Matcher places = PLACE.matcher(template);
    StringBuilder path = new StringBuilder();
    while (places.find()) {
      String identifier = identifier(named.size(), identifiers);
      named.put(places.group(1), identifier);
      places.appendReplacement(path, Matcher.quoteReplacement(Address.encode(identifier)));
    }
    requireAllUsed(named.size(), identifiers);
    String address = apiBase + places.appendTail(path).toString() + query;
    return new Call(
        new Operation(method + " " + template, false, named, Dialect.HUBEE),
        TransportRequest.of(method, URI.create(address)));
  }

  private String identifier(int place, String... identifiers) {
    if (place >= identifiers.length) {
      throw new IllegalArgumentException("an identifier is missing for " + template);
    }
    return identifiers[place];
  }

  private void requireAllUsed(int places, String... identifiers) {
    if (places < identifiers.length) {
      throw new IllegalArgumentException("there are more identifiers than places in " + template);
    }
  }
}
