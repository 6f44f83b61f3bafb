// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.apache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import fr.hubee.client.spi.RequestNotSentException;
import fr.hubee.client.spi.TransportRequest;
import fr.hubee.client.spi.TransportSettings;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.cert.CertificateException;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is trusted: whom the JVM trusts, whom the caller adds, nobody else. */
class TrustTest {

  private static final char[] PASSWORD = "changeit".toCharArray();

  @TempDir static Path folder;

  private static KeyStore keys;
  private static HttpsServer hub;

  @BeforeAll
  static void listen() throws Exception {
    keys = keyStore("hub");
    hub = HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    hub.setHttpsConfigurator(new HttpsConfigurator(serverContext(keys)));
    hub.createContext("/", exchange -> exchange.sendResponseHeaders(204, -1));
    hub.start();
  }

  @AfterAll
  static void stop() {
    hub.stop(0);
  }

  @Test
  void a_certificate_that_nobody_signed_is_refused_and_nothing_is_sent() {
    RequestNotSentException refused =
        catchThrowableOfType(
            RequestNotSentException.class, () -> status(TransportSettings.standard(), "127.0.0.1"));
    assertThat(refused.isAboutTrust()).isTrue();
  }

  @Test
  void what_the_caller_adds_is_trusted_as_well() throws Exception {
    Path pem = pem(keys, "hub");
    assertThat(status(TransportSettings.builder().trustAlso(pem).build(), "127.0.0.1"))
        .isEqualTo(204);
    assertThat(TransportSettings.builder().trustAlso(pem).build().tls()).isPresent();
  }

  @Test
  void a_store_of_the_caller_replaces_all_others() throws Exception {
    KeyStore authorities = KeyStore.getInstance(KeyStore.getDefaultType());
    authorities.load(null, null);
    authorities.setCertificateEntry("hub", keys.getCertificate("hub"));
    assertThat(status(TransportSettings.builder().trustOnly(authorities).build(), "127.0.0.1"))
        .isEqualTo(204);
    KeyStore others = KeyStore.getInstance(KeyStore.getDefaultType());
    others.load(null, null);
    others.setCertificateEntry("other", keyStore("other").getCertificate("other"));
    TransportSettings settings = TransportSettings.builder().trustOnly(others).build();
    assertThat(
            catchThrowableOfType(RequestNotSentException.class, () -> status(settings, "127.0.0.1"))
                .isAboutTrust())
        .isTrue();
  }

  /** The certificate is for 127.0.0.1 alone. */
  @Test
  void the_name_of_the_host_is_verified_whatever_is_trusted() throws Exception {
    TransportSettings settings = TransportSettings.builder().trustAlso(pem(keys, "hub")).build();
    RequestNotSentException refused =
        catchThrowableOfType(RequestNotSentException.class, () -> status(settings, "localhost"));
    assertThat(refused.isAboutTrust()).isTrue();
  }

  @Test
  void a_context_of_the_caller_does_not_switch_off_the_verification_of_names() throws Exception {
    SSLContext own = TransportSettings.builder().trustAlso(pem(keys, "hub")).build().tls().get();
    TransportSettings settings = TransportSettings.builder().tls(own).build();
    assertThat(status(settings, "127.0.0.1")).isEqualTo(204);
    assertThatThrownBy(() -> status(settings, "localhost"))
        .isInstanceOf(RequestNotSentException.class);
  }

  @Test
  void tls_before_1_2_is_not_spoken() throws Exception {
    HttpsServer old =
        HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    old.setHttpsConfigurator(new OldTls(serverContext(keys)));
    old.start();
    TransportSettings settings = TransportSettings.builder().trustAlso(pem(keys, "hub")).build();
    try (ApacheTransport transport = ApacheTransport.create(settings)) {
      URI address = URI.create("https://127.0.0.1:" + old.getAddress().getPort() + "/");
      assertThatThrownBy(() -> transport.send(TransportRequest.of("GET", address)))
          .isInstanceOf(java.io.IOException.class);
      assertThat(transport.connectionsInUse()).isZero();
    } finally {
      old.stop(0);
    }
  }

  @Test
  void a_file_without_certificate_is_refused_when_it_is_given() throws Exception {
    TransportSettings.Builder builder = TransportSettings.builder();
    Path empty = Files.writeString(folder.resolve("empty.pem"), "");
    Path nonsense = Files.writeString(folder.resolve("nonsense.pem"), "hello");
    KeyStore none = KeyStore.getInstance(KeyStore.getDefaultType());
    none.load(null, null);
    assertThatThrownBy(() -> builder.trustAlso(empty)).isInstanceOf(CertificateException.class);
    assertThatThrownBy(() -> builder.trustAlso(nonsense))
        .isInstanceOf(GeneralSecurityException.class);
    assertThatThrownBy(() -> builder.trustAlso(folder.resolve("none.pem")))
        .isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> builder.trustOnly(none)).isInstanceOf(KeyStoreException.class);
  }

  private static int status(TransportSettings settings, String host) throws Exception {
    try (ApacheTransport transport = ApacheTransport.create(settings)) {
      URI address = URI.create("https://" + host + ":" + hub.getAddress().getPort() + "/");
      return transport.send(TransportRequest.of("GET", address)).status();
    }
  }

  /** Made by the JDK's own tool: a certificate for 127.0.0.1, signed by itself. */
  private static KeyStore keyStore(String alias) throws Exception {
    Path file = folder.resolve(alias + ".p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                alias,
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + alias,
                "-ext",
                "SAN=ip:127.0.0.1",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                new String(PASSWORD))
            .inheritIO()
            .start();
    assertThat(keytool.waitFor(60, TimeUnit.SECONDS)).isTrue();
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, PASSWORD);
    }
    return store;
  }

  private static SSLContext serverContext(KeyStore store) throws Exception {
    KeyManagerFactory factory =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(store, PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(factory.getKeyManagers(), null, null);
    return context;
  }

  private static Path pem(KeyStore store, String alias) throws Exception {
    String base64 =
        Base64.getMimeEncoder().encodeToString(store.getCertificate(alias).getEncoded());
    return Files.writeString(
        folder.resolve(alias + ".pem"),
        "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n");
  }

  private static final class OldTls extends HttpsConfigurator {

    OldTls(SSLContext context) {
      super(context);
    }

    @Override
    public void configure(HttpsParameters parameters) {
      SSLParameters old = getSSLContext().getDefaultSSLParameters();
      old.setProtocols(new String[] {"TLSv1.1"});
      parameters.setSSLParameters(old);
    }
  }
}
