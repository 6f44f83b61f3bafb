// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.auth.AccessToken;
import fr.hubee.client.internal.wire.Call;
import fr.hubee.client.internal.wire.Reply;
import fr.hubee.client.internal.wire.Sender;
import fr.hubee.client.spi.ResponseReader;

/**
 * Sends with one token, whatever becomes of it: to find out what is wrong is not to get around it.
 */
record Bearer(Sender next, AccessToken token) implements Sender {

  @Override
  public <T> Reply<T> send(Call call, ResponseReader<T> reader) {
    return next.send(call.withHeader("Authorization", "Bearer " + token.value()), reader);
  }
}
