// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

import fr.hubee.client.internal.drift.Telling;
import fr.hubee.client.internal.json.JsonObject;

/** Makes an object of DataPass of its JSON, and tells what is new in it. */
@FunctionalInterface
interface Decoder<T> {

  T decode(JsonObject json, Telling drift);
}
