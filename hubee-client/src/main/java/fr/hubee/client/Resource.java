// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

/** The collections of the referential API. */
enum Resource {
  ORGANIZATIONS("/referential/v1/organizations"),
  SUBSCRIPTIONS("/referential/v1/subscriptions");

  private final String path;

  Resource(String path) {
    this.path = path;
  }

  String path() {
    return path;
  }
}
