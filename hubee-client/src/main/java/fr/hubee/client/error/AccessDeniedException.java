// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.error;

import fr.hubee.core.rule.Message;
import org.jspecify.annotations.Nullable;

/**
 * Use other credentials: the token is valid but does not allow this (403). Either its scope does
 * not cover the operation (code 900910), or the object belongs to somebody else ({@code
 * Unauthorized user}); {@link #remedy} tells which.
 *
 * <p>Source: HubEE V1 contract, authentication errors.
 */
public final class AccessDeniedException extends HubeeException {

  private static final long serialVersionUID = 1L;

  private static final int WRONG_SCOPE = 900910;
  private static final String NOT_THE_OWNER = "Unauthorized user";

  private static final Message SCOPE =
      new Message(
          "La portée (scope) du jeton ne couvre pas cette opération : demandez-en une autre, ou"
              + " vérifiez auprès du hub que vos identifiants y donnent droit.",
          "The scope of the token does not cover this operation: ask for another one, or check with"
              + " the hub that your credentials give right to it.");

  private static final Message OWNER =
      new Message(
          "L'objet appartient à une autre organisation ou à une autre démarche : employez les"
              + " identifiants de la sienne.",
          "The object belongs to another organisation or another démarche: use the credentials of"
              + " its own.");

  private static final Message EITHER =
      new Message(
          SCOPE.french() + " Ou bien : " + OWNER.french(),
          SCOPE.english() + " Or else: " + OWNER.english());

  /** Makes it from the facts of the call. */
  public AccessDeniedException(Failure failure) {
    this(failure, null);
  }

  /** Makes it from the facts of the call and the failure below, which may be null. */
  public AccessDeniedException(Failure failure, @Nullable Throwable cause) {
    super(failure, "the hub denies access", remedyFor(failure), cause);
  }

  private static Message remedyFor(Failure failure) {
    if (failure.hasCode(WRONG_SCOPE)) {
      return SCOPE;
    }
    return failure.mentions(NOT_THE_OWNER) ? OWNER : EITHER;
  }
}
