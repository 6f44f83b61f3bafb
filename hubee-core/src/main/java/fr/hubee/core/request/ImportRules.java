// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Sources;
import java.util.List;

/** What may be said of a request that DataPass tells and the library does not wholly know. */
public final class ImportRules {

  /** DataPass tells a state that the library does not know. */
  public static final Rule IMPORT_STATE_UNKNOWN =
      Rule.error(
          "IMPORT_STATE_UNKNOWN",
          new Message("L'état « %s » est inconnu.", "State \"%s\" is unknown."),
          new Message(
              "Gardez la réponse de DataPass et mettez la bibliothèque à jour.",
              "Keep DataPass' answer and update the library."),
          Sources.datapass("états d'une demande et d'une habilitation"));

  /** DataPass tells a form that is not one of HubEE. */
  public static final Rule IMPORT_FORM_UNKNOWN =
      Rule.error(
          "IMPORT_FORM_UNKNOWN",
          new Message("« %s » n'est pas un formulaire HubEE.", "\"%s\" is not a form of HubEE."),
          new Message(
              "Attendu : hubee_cert_dc, hubee_dila, hubee_portail ou hubee_portail_dila.",
              "Expected: hubee_cert_dc, hubee_dila, hubee_portail or hubee_portail_dila."),
          Sources.datapass("reprise de v1 : target_api"));

  /** DataPass tells a démarche that the catalogue does not know: it is kept apart. */
  public static final Rule IMPORT_SCOPE_UNKNOWN =
      Rule.warning(
          "IMPORT_SCOPE_UNKNOWN",
          new Message(
              "La démarche « %s » n'est pas au catalogue : elle est gardée à part.",
              "Démarche \"%s\" is not in the catalogue: it is kept apart."),
          new Message(
              "Ajoutez-la au catalogue si elle existe, puis reprenez la demande.",
              "Add it to the catalogue if it exists, then import the request again."),
          Sources.datapass("reprise de v1 : scopes"));

  private ImportRules() {}

  /** Returns every rule of this class. */
  public static List<Rule> all() {
    return List.of(IMPORT_STATE_UNKNOWN, IMPORT_FORM_UNKNOWN, IMPORT_SCOPE_UNKNOWN);
  }
}
