// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.file.IfExists;
import fr.hubee.client.file.ReceivedFile;
import fr.hubee.client.file.Sha256;
import fr.hubee.client.fixture.Samples;
import fr.hubee.client.internal.pipeline.Pipeline;
import fr.hubee.client.internal.wire.Endpoint;
import fr.hubee.client.spi.RequestBody;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Locale;

/**
 * Receives a file, sends it back, then receives it once more by the loop that one would write by
 * hand, and says how fast each was. For the JVM that {@code LargeFileTest} starts.
 */
public final class LargeFileProgram {

  private LargeFileProgram() {}

  public static void main(String... arguments) throws Exception {
    int port = Integer.parseInt(arguments[0]);
    long size = Long.parseLong(arguments[1]);
    Path file = Path.of(arguments[2]);
    try (HubeeClient client =
        HubeeClient.create(
            HubeeEnvironment.loopback(port), Samples.credentials(), Samples.identification())) {
      Pipeline hub = client.pipeline();
      timed("received by the library", size, () -> received(hub, size, file));
      timed(
          "sent by the library",
          size,
          () ->
              hub.files()
                  .upload(
                      new Endpoint("PUT", "/file").call(hub.apiBase(), ""),
                      RequestBody.ofFile(file),
                      size));
    }
    timed("received by hand", size, () -> byHand(port, file));
    Files.delete(file);
  }

  private interface Work {
    void run() throws Exception;
  }

  private static void timed(String what, long size, Work work) throws Exception {
    long start = System.nanoTime();
    work.run();
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.println(
        String.format(
            Locale.ROOT, "%s: %.2f s, %.0f MiB/s", what, seconds, (size >> 20) / seconds));
  }

  private static void received(Pipeline hub, long size, Path file) {
    ReceivedFile received =
        hub.files()
            .download(
                new Endpoint("GET", "/file").call(hub.apiBase(), ""), size, file, IfExists.FAIL);
    System.out.println(
        "received " + received.size() + " " + received.digest() + " " + received.digestConfirmed());
  }

  /** Read, digest, write, in turn: what a caller would do. */
  private static void byHand(int port, Path file) throws IOException {
    URI address = URI.create("http://127.0.0.1:" + port + "/file");
    MessageDigest digest = Sha256.newDigest();
    byte[] block = new byte[64 << 10];
    try (InputStream in = address.toURL().openStream();
        OutputStream out = Files.newOutputStream(file)) {
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        digest.update(block, 0, read);
        out.write(block, 0, read);
      }
    }
    System.out.println("by hand " + Sha256.of(digest.digest()));
  }
}
