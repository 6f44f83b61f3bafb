// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.portal;

import fr.hubee.core.desk.InMemoryRequests;
import fr.hubee.core.desk.RequestRepository;
import fr.hubee.testkit.contract.RequestRepositoryContract;

/** From another package than the suite's, as an adapter of a portal would. */
class InMemoryRequestsTest extends RequestRepositoryContract {

  @Override
  protected RequestRepository empty() {
    return new InMemoryRequests();
  }
}
