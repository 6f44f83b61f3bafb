// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.apache;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.List;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;

/** Tells the failures that come before the first byte of a request. */
final class NotSent {

  private static final List<Class<? extends IOException>> BEFORE_SENDING =
      List.of(
          ConnectException.class,
          ConnectTimeoutException.class,
          ConnectionRequestTimeoutException.class,
          NoRouteToHostException.class,
          SSLPeerUnverifiedException.class,
          UnknownHostException.class);

  private NotSent() {}

  /** A TLS failure proves it only when the certificate is the cause: others may come later. */
  static boolean proves(IOException failed) {
    return BEFORE_SENDING.stream().anyMatch(type -> type.isInstance(failed))
        || failed.getCause() instanceof CertificateException;
  }
}
