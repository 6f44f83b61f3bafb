// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.spi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/**
 * Makes a TLS context of the certificates that are to be trusted, by the JDK's own verification.
 */
final class Authorities {

  private Authorities() {}

  static SSLContext ofTheJvmAnd(Path pem) throws IOException, GeneralSecurityException {
    List<Certificate> trusted = new ArrayList<>(read(pem));
    for (TrustManager manager : managers(null)) {
      if (manager instanceof X509TrustManager ofTheJvm) {
        trusted.addAll(Arrays.asList(ofTheJvm.getAcceptedIssuers()));
      }
    }
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    for (Certificate one : trusted) {
      store.setCertificateEntry(Integer.toString(store.size()), one);
    }
    return of(store);
  }

  static SSLContext of(KeyStore store) throws GeneralSecurityException {
    if (store.size() == 0) {
      throw new KeyStoreException("the store holds no certificate");
    }
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, managers(store), null);
    return context;
  }

  private static TrustManager[] managers(@Nullable KeyStore store) throws GeneralSecurityException {
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store);
    return factory.getTrustManagers();
  }

  private static Collection<? extends Certificate> read(Path pem)
      throws IOException, GeneralSecurityException {
    try (InputStream in = Files.newInputStream(pem)) {
      Collection<? extends Certificate> found =
          CertificateFactory.getInstance("X.509").generateCertificates(in);
      if (found.isEmpty()) {
        throw new CertificateException("the file holds no certificate");
      }
      return found;
    }
  }
}
