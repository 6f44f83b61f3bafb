// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.bridge;

import fr.hubee.core.demarche.ProcessCode;

/**
 * A subscription that HubEE made for a request. Immutable.
 *
 * <p>Source: DataPass v2, HubEE bridge (2026-08-06).
 *
 * @param requestId the request approved
 * @param processCode its démarche
 * @param id its identifier at HubEE
 */
public record CreatedSubscription(long requestId, ProcessCode processCode, String id) {}
