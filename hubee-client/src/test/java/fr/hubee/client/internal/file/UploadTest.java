// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.hubee.client.error.AuthenticationFailedException;
import fr.hubee.client.error.HubUnavailableException;
import fr.hubee.client.error.InterruptedCallException;
import fr.hubee.client.error.InvalidRequestException;
import fr.hubee.client.error.LocalFileException;
import fr.hubee.client.file.FileRules;
import fr.hubee.client.fixture.Faults;
import fr.hubee.client.fixture.RawHub.Act;
import fr.hubee.client.fixture.RawRequest;
import fr.hubee.client.spi.RequestBody;
import fr.hubee.client.spi.TimeLimits;
import fr.hubee.core.rule.ViolationsException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class UploadTest {

  private static final Act ACCEPTED = Faults.json(204, "");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 1_000_000})
  void a_file_leaves_whole_with_its_length_and_its_digest(int size) throws Exception {
    byte[] content = Hub.content(size);
    Path file = Files.write(folder.resolve("acte.pdf"), content);
    try (Hub hub = new Hub(ACCEPTED)) {
      hub.files().upload(hub.upload(), RequestBody.ofFile(file), size);
      RawRequest request = hub.raw.requests().get(0);
      assertThat(request.length()).isEqualTo(size);
      assertThat(request.sha256()).isEqualTo(Hub.digest(content).toString());
      assertThat(request.headers())
          .containsEntry("Content-Length", "" + size)
          .containsEntry("Content-Type", "application/octet-stream")
          .containsEntry("digest", Hub.digest(content).toString())
          .doesNotContainKey("Transfer-Encoding");
      assertThat(hub.transport.connectionsInUse()).isZero();
    }
  }

  @Test
  void a_failure_that_passes_is_repeated_with_the_whole_file() {
    byte[] content = Hub.content(200_000);
    try (Hub hub = new Hub(Faults.html(502), Faults.resetBeforeTheAnswer(), ACCEPTED)) {
      hub.files().upload(hub.upload(), RequestBody.of(content), content.length);
      assertThat(hub.raw.requests()).hasSize(3);
      assertThat(hub.raw.requests())
          .allMatch(request -> request.sha256().equals(Hub.digest(content).toString()));
    }
  }

  @Test
  void another_size_than_declared_is_refused_before_anything_is_sent() {
    try (Hub hub = new Hub(ACCEPTED)) {
      ViolationsException refused =
          catchThrowableOfType(
              ViolationsException.class,
              () -> hub.files().upload(hub.upload(), RequestBody.of(new byte[10]), 11));
      assertThat(refused.violations().stream().map(violation -> violation.rule()))
          .containsExactly(FileRules.FILE_SIZE_DIFFERS);
      assertThat(FileRules.all()).containsExactly(FileRules.FILE_SIZE_DIFFERS);
      assertThat(hub.raw.requests()).isEmpty();
    }
  }

  /** The hub sees a part at most, and never a whole that is not the file. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 99_999, 100_001, 300_000})
  void a_file_that_changes_meanwhile_is_never_taken_for_whole(int afterwards) throws Exception {
    AtomicInteger opened = new AtomicInteger();
    RequestBody changing =
        RequestBody.of(
            100_000,
            () ->
                new ByteArrayInputStream(
                    Hub.content(opened.incrementAndGet() == 1 ? 100_000 : afterwards)));
    try (Hub hub = new Hub(ACCEPTED)) {
      LocalFileException changed =
          catchThrowableOfType(
              LocalFileException.class, () -> hub.files().upload(hub.upload(), changing, 100_000));
      assertThat(changed.possiblySent()).isFalse();
      assertThat(changed.attempts()).isEqualTo(1);
      assertThat(hub.transport.connectionsInUse()).isZero();
    }
  }

  @Test
  void a_file_that_cannot_be_read_names_no_file() throws Exception {
    Path gone = Files.write(folder.resolve("PLANTED.pdf"), new byte[10]);
    RequestBody body = RequestBody.ofFile(gone);
    Files.delete(gone);
    try (Hub hub = new Hub(ACCEPTED)) {
      LocalFileException failed =
          catchThrowableOfType(
              LocalFileException.class, () -> hub.files().upload(hub.upload(), body, 10));
      assertThat(failed).hasStackTraceContaining("NoSuchFileException");
      assertThat(failed.toString() + failed.getCause()).doesNotContain("PLANTED");
      assertThat(hub.raw.requests()).isEmpty();
    }
  }

  @Test
  void a_source_that_fails_within_is_this_machines_own_and_is_not_repeated() {
    AtomicInteger opened = new AtomicInteger();
    RequestBody failing =
        RequestBody.of(
            100_000,
            () ->
                opened.incrementAndGet() == 1
                    ? new ByteArrayInputStream(new byte[100_000])
                    : new FailingStream());
    try (Hub hub = new Hub(ACCEPTED)) {
      LocalFileException failed =
          catchThrowableOfType(
              LocalFileException.class, () -> hub.files().upload(hub.upload(), failing, 100_000));
      assertThat(failed).hasMessageNotContaining("PLANTED");
      assertThat(opened).hasValue(2);
    }
  }

  @Test
  void a_refused_size_is_explained() {
    Act refusal = Faults.error(400, 400, "Size does not match with attachment meta-data");
    try (Hub hub = new Hub(refusal)) {
      InvalidRequestException refused =
          catchThrowableOfType(
              InvalidRequestException.class,
              () -> hub.files().upload(hub.upload(), RequestBody.of(new byte[10]), 10));
      assertThat(refused.remedy().french()).contains("taille exacte");
    }
  }

  @Test
  void an_interrupt_ends_it_between_two_blocks_and_is_kept() {
    AtomicInteger opened = new AtomicInteger();
    RequestBody interrupting =
        RequestBody.of(
            1 << 20,
            () -> {
              if (opened.incrementAndGet() == 2) {
                Thread.currentThread().interrupt();
              }
              return new ByteArrayInputStream(new byte[1 << 20]);
            });
    try (Hub hub = new Hub(ACCEPTED)) {
      InterruptedCallException ended =
          catchThrowableOfType(
              InterruptedCallException.class,
              () -> hub.files().upload(hub.upload(), interrupting, 1 << 20));
      assertThat(Thread.interrupted()).isTrue();
      assertThat(ended.attempts()).isEqualTo(1);
      assertThat(hub.transport.connectionsInUse()).isZero();
    }
  }

  /** Waiting for the end of a gigabyte would only bring a reset. */
  @ParameterizedTest
  @EnumSource(
      value = Afterwards.class,
      names = {"READS_ON", "CUTS"})
  void a_refusal_before_the_end_of_the_file_is_heard(Afterwards afterwards) throws Exception {
    try (EarlyHub early = new EarlyHub("HTTP/1.1 401 X\r\nContent-Length: 0\r\n\r\n", afterwards);
        Hub hub = new Hub()) {
      RequestBody large = zeros(64 << 20);
      AuthenticationFailedException refused =
          catchThrowableOfType(
              AuthenticationFailedException.class,
              () -> hub.files().upload(early.call(hub), large, 64 << 20));
      assertThat(refused.status()).hasValue(401);
      assertThat(hub.transport.connectionsInUse()).isZero();
    }
  }

  @Test
  void a_hub_that_stops_reading_ends_the_call() throws Exception {
    TimeLimits limits = new TimeLimits(Duration.ofMillis(200), Duration.ofMinutes(5));
    try (EarlyHub deaf = new EarlyHub("", Afterwards.KEEPS);
        Hub hub = new Hub()) {
      HubUnavailableException ended =
          catchThrowableOfType(
              HubUnavailableException.class,
              () ->
                  hub.files(limits, PartFile.Disk.SYSTEM)
                      .upload(deaf.call(hub), zeros(64 << 20), 64 << 20));
      assertThat(ended.possiblySent()).isTrue();
      assertThat(ended.attempts()).isEqualTo(Hub.ATTEMPTS);
      assertThat(hub.transport.connectionsInUse()).isZero();
    }
  }

  @Test
  void a_reset_while_the_file_leaves_is_repeated_then_told_as_doubtful() throws Exception {
    try (EarlyHub cutting = new EarlyHub("", Afterwards.CUTS);
        Hub hub = new Hub()) {
      HubUnavailableException ended =
          catchThrowableOfType(
              HubUnavailableException.class,
              () -> hub.files().upload(cutting.call(hub), zeros(64 << 20), 64 << 20));
      assertThat(ended.possiblySent()).isTrue();
      assertThat(ended.attempts()).isEqualTo(Hub.ATTEMPTS);
      assertThat(hub.transport.connectionsInUse()).isZero();
    }
  }

  private static RequestBody zeros(int size) {
    return RequestBody.of(size, () -> new ByteArrayInputStream(new byte[size]));
  }

  private static final class FailingStream extends InputStream {

    private int left = 70_000;

    @Override
    public int read() throws IOException {
      if (left-- == 0) {
        throw new IOException("PLANTED.pdf");
      }
      return 0;
    }
  }

  /** What a hub does that answered before the body came. */
  private enum Afterwards {
    READS_ON {
      @Override
      void then(Socket socket) throws IOException {
        socket.getInputStream().transferTo(OutputStream.nullOutputStream());
      }
    },
    CUTS {
      @Override
      void then(Socket socket) throws IOException {
        socket.close();
      }
    },
    KEEPS {
      @Override
      void then(Socket socket) {}
    };

    abstract void then(Socket socket) throws IOException;
  }

  /** Answers as soon as it has read the head. */
  private static final class EarlyHub implements AutoCloseable {

    private final ServerSocket server = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
    private final List<Socket> kept = new CopyOnWriteArrayList<>();

    EarlyHub(String answer, Afterwards afterwards) throws IOException {
      Thread thread = new Thread(() -> serve(answer, afterwards), "early-hub");
      thread.setDaemon(true);
      thread.start();
    }

    fr.hubee.client.internal.wire.Call call(Hub hub) {
      URI address = URI.create("http://127.0.0.1:" + server.getLocalPort());
      return new fr.hubee.client.internal.wire.Endpoint("PUT", "/x").call(address, "");
    }

    private void serve(String answer, Afterwards afterwards) {
      try {
        while (true) {
          Socket socket = server.accept();
          kept.add(socket);
          RawRequest.readHead(socket.getInputStream());
          socket.getOutputStream().write(answer.getBytes());
          afterwards.then(socket);
        }
      } catch (IOException over) {
        // The test is over.
      }
    }

    @Override
    public void close() throws IOException {
      server.close();
      for (Socket each : kept) {
        each.close();
      }
    }
  }
}
