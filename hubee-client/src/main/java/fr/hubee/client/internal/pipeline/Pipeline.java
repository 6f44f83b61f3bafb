// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.pipeline;

import fr.hubee.client.event.HubeeListener;
import fr.hubee.client.internal.file.FileCalls;
import fr.hubee.client.internal.retry.Creations;
import java.net.URI;

/**
 * All that a typed operation needs to reach the hub. Thread-safe.
 *
 * @param apiBase what comes before the paths of the contract
 * @param json calls whose bodies are JSON
 * @param files calls that carry a file
 * @param creations creations that are never done twice
 * @param listener who is told what the hub newly says
 */
public record Pipeline(
    URI apiBase, JsonCalls json, FileCalls files, Creations creations, HubeeListener listener) {}
