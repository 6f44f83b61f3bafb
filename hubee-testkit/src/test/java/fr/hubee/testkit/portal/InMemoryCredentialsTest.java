// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.portal;

import fr.hubee.client.auth.CredentialStore;
import fr.hubee.client.auth.InMemoryCredentials;
import fr.hubee.testkit.contract.CredentialStoreContract;

/** The store of the client, held to the contract as a vendor would hold his own. */
class InMemoryCredentialsTest extends CredentialStoreContract {

  @Override
  protected CredentialStore empty() {
    return new InMemoryCredentials();
  }
}
