// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.hubee.client.error.CorruptedFileException;
import fr.hubee.client.error.HubUnavailableException;
import fr.hubee.client.file.FileHandler;
import fr.hubee.client.file.ReceivedFile;
import fr.hubee.client.fixture.Faults;
import fr.hubee.client.fixture.RawHub.Act;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files that go to a stream or a handler: what was handed on cannot be taken back. */
@Timeout(60)
class HandedOnTest {

  private static final int SIZE = 300_000;
  private static final byte[] CONTENT = Hub.content(SIZE);
  private static final Act RIGHT = Hub.file(CONTENT, "digest: " + Hub.digest(CONTENT));
  private static final Act WRONG = Hub.file(CONTENT, "digest: " + Hub.digest(new byte[1]));
  private static final Act CUT =
      (request, answer) -> {
        answer.head(200, SIZE);
        answer.write(Arrays.copyOf(CONTENT, SIZE / 2));
        answer.close();
      };

  @Test
  void a_stream_gets_the_file_and_stays_open() throws Exception {
    AtomicInteger closed = new AtomicInteger();
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed.incrementAndGet();
          }
        };
    try (Hub hub = new Hub(RIGHT)) {
      ReceivedFile file = hub.files().download(hub.download(), SIZE, out);
      assertThat(file.digestConfirmed()).isTrue();
      assertThat(out.toByteArray()).isEqualTo(CONTENT);
      assertThat(closed).hasValue(0);
    }
  }

  @Test
  void a_cut_before_the_first_byte_is_repeated_after_it_never() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Hub hub = new Hub(Faults.resetBeforeTheAnswer(), RIGHT)) {
      hub.files().download(hub.download(), SIZE, out);
      assertThat(out.toByteArray()).isEqualTo(CONTENT);
      assertThat(hub.raw.requests()).hasSize(2);
    }
    try (Hub hub = new Hub(CUT, RIGHT)) {
      assertThatThrownBy(
              () -> hub.files().download(hub.download(), SIZE, new ByteArrayOutputStream()))
          .isInstanceOf(HubUnavailableException.class);
      assertThat(hub.raw.requests()).hasSize(1);
      assertThat(hub.transport.connectionsInUse()).isZero();
    }
  }

  @Test
  void what_the_stream_throws_comes_back_unchanged() {
    IOException own = new IOException("own");
    OutputStream failing =
        new OutputStream() {
          @Override
          public void write(int octet) throws IOException {
            throw own;
          }
        };
    try (Hub hub = new Hub(RIGHT)) {
      assertThatThrownBy(() -> hub.files().download(hub.download(), SIZE, failing)).isSameAs(own);
      assertThat(hub.raw.requests()).hasSize(1);
      assertThat(hub.transport.connectionsInUse()).isZero();
    }
  }

  @Test
  void a_wrong_digest_is_told_after_all_was_written() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Hub hub = new Hub(WRONG)) {
      assertThatThrownBy(() -> hub.files().download(hub.download(), SIZE, out))
          .isInstanceOf(CorruptedFileException.class);
      assertThat(out.size()).isEqualTo(SIZE);
    }
  }

  @Test
  void a_handler_makes_something_of_the_file() throws Exception {
    try (Hub hub = new Hub(RIGHT)) {
      byte[] read = handle(hub, content -> content.readAllBytes());
      assertThat(read).isEqualTo(CONTENT);
      assertThat(hub.transport.connectionsInUse()).isZero();
    }
  }

  @Test
  void what_a_handler_leaves_is_read_after_it_for_the_digest() throws Exception {
    try (Hub hub = new Hub(RIGHT, WRONG)) {
      int first = handle(hub, content -> content.read());
      assertThat(first).isEqualTo(CONTENT[0] & 0xFF);
      assertThatThrownBy(() -> handle(hub, content -> content.read()))
          .isInstanceOf(CorruptedFileException.class);
      assertThat(hub.transport.connectionsInUse()).isZero();
    }
  }

  @Test
  void a_handler_cannot_swallow_that_the_file_is_another_one() {
    FileHandler<String> careless =
        content -> {
          try {
            content.readAllBytes();
          } catch (IOException swallowed) {
            // As some libraries do.
          }
          return "done";
        };
    for (Act act : new Act[] {WRONG, Hub.file(Hub.content(SIZE - 1))}) {
      try (Hub hub = new Hub(act)) {
        assertThatThrownBy(() -> handle(hub, careless)).isInstanceOf(CorruptedFileException.class);
      }
    }
    try (Hub hub = new Hub(CUT)) {
      assertThatThrownBy(() -> handle(hub, careless)).isInstanceOf(HubUnavailableException.class);
    }
  }

  @Test
  void a_handler_is_called_once_and_never_for_another_length() {
    AtomicInteger calls = new AtomicInteger();
    FileHandler<Long> counting =
        content -> {
          calls.incrementAndGet();
          return content.transferTo(OutputStream.nullOutputStream());
        };
    try (Hub hub = new Hub(CUT, RIGHT)) {
      catchThrowableOfType(HubUnavailableException.class, () -> handle(hub, counting));
      assertThat(calls).hasValue(1);
      assertThat(hub.raw.requests()).hasSize(1);
    }
    try (Hub hub = new Hub(Hub.file(Hub.content(SIZE + 1)))) {
      catchThrowableOfType(CorruptedFileException.class, () -> handle(hub, counting));
      assertThat(calls).hasValue(1);
    }
  }

  @Test
  void what_a_handler_throws_comes_back_unchanged() {
    IOException own = new IOException("own");
    RuntimeException bug = new UncheckedIOException(own);
    try (Hub hub = new Hub(RIGHT)) {
      assertThatThrownBy(
              () ->
                  handle(
                      hub,
                      content -> {
                        throw own;
                      }))
          .isSameAs(own);
      assertThatThrownBy(
              () ->
                  handle(
                      hub,
                      content -> {
                        throw bug;
                      }))
          .isSameAs(bug);
      assertThat(hub.transport.connectionsInUse()).isZero();
    }
  }

  private static <R> R handle(Hub hub, FileHandler<R> handler) throws IOException {
    return hub.files().download(hub.download(), SIZE, handler);
  }
}
