// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.spi;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.util.Objects;
import java.util.stream.Stream;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/**
 * The request certainly did not reach the hub: its host is unknown, it refused the connection, the
 * TLS certificate was not trusted. Any request, a creation included, may be sent again.
 *
 * <p>Source: a choice of this library.
 */
public final class RequestNotSentException extends IOException {

  private static final long serialVersionUID = 1L;
  private static final int DEEPEST_CAUSE = 10;

  /**
   * @param message what happened, without secret or personal data
   * @param cause the failure below; may be null
   */
  public RequestNotSentException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** True when the reason is the TLS certificate that was shown: sending again is useless. */
  public boolean isAboutTrust() {
    return Stream.<Throwable>iterate(this, Objects::nonNull, Throwable::getCause)
        .limit(DEEPEST_CAUSE)
        .anyMatch(
            any ->
                any instanceof CertificateException || any instanceof SSLPeerUnverifiedException);
  }
}
