// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.error;

import fr.hubee.client.spi.RequestNotSentException;
import fr.hubee.core.rule.Message;
import org.jspecify.annotations.Nullable;

/**
 * Wait, then try again: the hub is overloaded, down or out of reach (5xx, 429, 408, timeout,
 * connection refused or cut). {@link #possiblySent} is false only when nothing reached the hub.
 * When the reason is a TLS certificate that this JVM does not trust, waiting is useless and {@link
 * #remedy} says what to do.
 *
 * <p>Source: HubEE, official meaning of errors (30/06/2022).
 */
public final class HubUnavailableException extends HubeeException {

  private static final long serialVersionUID = 1L;

  private static final Message WAIT =
      new Message(
          "Rien n'est parti : vérifiez le réseau et l'adresse, attendez, puis recommencez.",
          "Nothing was sent: check the network and the address, wait, then try again.");

  private static final Message TRUST =
      new Message(
          "Rien n'est parti : cette JVM ne reconnaît pas le certificat TLS présenté. Vérifiez"
              + " l'adresse, l'heure de la machine et le mandataire ; ajoutez au besoin l'autorité"
              + " qui l'a signé (Certigna pour le hub) au magasin de confiance de la JVM.",
          "Nothing was sent: this JVM does not trust the TLS certificate that was shown. Check the"
              + " address, the time of the machine and the proxy; if need be add the authority that"
              + " signed it (Certigna for the hub) to the trust store of the JVM.");

  private static final Message READ_BACK =
      new Message(
          "Attendez, puis relisez avant de répéter une création : le hub l'a peut-être faite. Si"
              + " cela dure plus d'une heure, écrivez au support.",
          "Wait, then read back before repeating a creation: the hub may have done it. If this"
              + " lasts for more than an hour, write to the support.");

  /** Makes it from the facts of the call. */
  public HubUnavailableException(Failure failure) {
    this(failure, null);
  }

  /** Makes it from the facts of the call and the failure below, which may be null. */
  public HubUnavailableException(Failure failure, @Nullable Throwable cause) {
    super(failure, "the hub is unavailable", remedyFor(failure, cause), cause);
  }

  private static Message remedyFor(Failure failure, @Nullable Throwable cause) {
    if (isAboutTrust(cause)) {
      return TRUST;
    }
    return failure.possiblySent() ? READ_BACK : WAIT;
  }

  private static boolean isAboutTrust(@Nullable Throwable cause) {
    return cause instanceof RequestNotSentException notSent && notSent.isAboutTrust();
  }
}
