// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Sources;
import java.util.List;

/**
 * The rules that a draft must meet before it is worth sending, and a request before it can be taken
 * over. They quote no value but codes and numbers.
 *
 * <p>Source: DataPass v2 (2026-08-06), as each rule cites it.
 */
public final class DataPassRules {

  /** A démarche is asked for by a form that does not offer it. */
  public static final Rule DEMARCHE_OF_ANOTHER_FORM =
      Rule.error(
          "DATAPASS_DEMARCHE_OF_ANOTHER_FORM",
          new Message(
              "%s ne se demande pas par le formulaire « %s ».",
              "%s is not asked for by the form \"%s\"."),
          new Message(
              "Faites une demande par formulaire : CertDc d'un côté, le bouquet de l'autre.",
              "Make one request per form: CertDc by its own, the others by the bundle's."),
          Sources.datapass("clés de data par type de demande"));

  /** A program changes what is no draft. */
  public static final Rule NOT_A_DRAFT =
      Rule.error(
          "DATAPASS_NOT_A_DRAFT",
          new Message(
              "La demande %s n'est pas un brouillon d'un formulaire de HubEE (%s).",
              "Request %s is no draft of one of HubEE's forms (%s)."),
          new Message(
              "Un programme ne change que des brouillons ; son demandeur change le reste dans"
                  + " DataPass.",
              "A program changes drafts alone; its applicant changes the rest in DataPass."),
          Sources.datapass("PATCH /demandes/{id}"));

  /** The organisation of a request has no SIRET. */
  public static final Rule ORGANISATION_WITHOUT_SIRET =
      Rule.error(
          "DATAPASS_ORGANISATION_WITHOUT_SIRET",
          new Message(
              "L'organisation de la demande %s n'a pas de SIRET.",
              "The organisation of request %s has no SIRET."),
          new Message(
              "Cette demande n'est pas d'une mairie ; laissez-la de côté.",
              "This request is not a mairie's; leave it aside."),
          Sources.datapass("Organisation"));

  private DataPassRules() {}

  /** Returns every rule of this package. */
  public static List<Rule> all() {
    return List.of(DEMARCHE_OF_ANOTHER_FORM, NOT_A_DRAFT, ORGANISATION_WITHOUT_SIRET);
  }
}
