// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

/** The paths of the API (DataPass v2, endpoints of the API, 2026-08-06). */
enum Path {
  ME("/me"),
  DEMANDES("/demandes"),
  DEMANDE("/demandes/{id}"),
  EVENTS("/demandes/{id}/events"),
  HABILITATIONS("/habilitations"),
  HABILITATION("/habilitations/{id}"),
  DEFINITIONS("/definitions"),
  DEFINITION("/definitions/{id}"),
  FORMULAIRES("/definitions/{id}/formulaires"),
  ATTEMPTS("/webhooks/{id}/attempts");

  private final String template;

  Path(String template) {
    this.template = "/api/v1" + template;
  }

  String template() {
    return template;
  }
}
