// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.client.file.Sha256;
import fr.hubee.client.fixture.Generated;
import fr.hubee.client.fixture.RawAnswer;
import fr.hubee.client.fixture.RawHub;
import fr.hubee.client.fixture.RawRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files larger than the memory go through a program of its own, down and up again: {@code mvn
 * verify -Pendurance -pl hubee-client -am} for the gigabyte that HubEE accepts at most.
 */
class LargeFileTest {

  private static final long MEBIBYTE = 1L << 20;

  @TempDir Path folder;

  @Test
  void sixty_four_mebibytes_in_a_heap_of_thirty_two() throws Exception {
    assertGoesThrough(64 * MEBIBYTE, "-Xmx32m");
  }

  @Test
  @Tag("endurance")
  void a_gibibyte_in_a_heap_of_sixty_four_mebibytes() throws Exception {
    assertGoesThrough(1024 * MEBIBYTE, "-Xmx64m");
  }

  private void assertGoesThrough(long size, String heap) throws Exception {
    Sha256 digest = Generated.digest(size);
    try (RawHub hub = new RawHub((request, answer) -> play(request, answer, size, digest))) {
      Process program = start(heap, hub.port(), size);
      String output = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      System.out.print(output);
      assertThat(program.waitFor()).as(output).isZero();
      assertThat(output).contains("received " + size + " " + digest + " true");
      RawRequest upload = hub.requests().get(1);
      assertThat(upload.method()).isEqualTo("PUT");
      assertThat(upload.length()).isEqualTo(size);
      assertThat(upload.sha256()).isEqualTo(digest.toString());
      assertThat(upload.headers()).containsEntry("digest", digest.toString());
    }
  }

  private static void play(RawRequest request, RawAnswer answer, long size, Sha256 digest)
      throws IOException {
    if (request.method().equals("PUT")) {
      answer.json(204, "");
    } else {
      answer.head(200, size, "digest: " + digest);
      answer.pipe(new Generated(size));
    }
  }

  private Process start(String heap, int port, long size) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            heap,
            "-cp",
            System.getProperty("java.class.path"),
            "fr.hubee.client.LargeFileProgram",
            Integer.toString(port),
            Long.toString(size),
            folder.resolve("large.bin").toString())
        .redirectErrorStream(true)
        .start();
  }
}
