// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.internal.drift.Shape;
import fr.hubee.client.internal.drift.Shapes;

/** The collections of the referential API. */
enum Resource {
  ORGANIZATIONS("/referential/v1/organizations"),
  SUBSCRIPTIONS("/referential/v1/subscriptions"),
  PROCESSES("/referential/v1/processes");

  private final String path;

  Resource(String path) {
    this.path = path;
  }

  /** What the contract says of one of them. */
  Shape shape() {
    return switch (this) {
      case ORGANIZATIONS -> Shapes.ORGANIZATION;
      case SUBSCRIPTIONS -> Shapes.SUBSCRIPTION;
      case PROCESSES -> Shapes.PROCESS;
    };
  }

  String path() {
    return path;
  }
}
