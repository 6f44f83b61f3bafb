// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.hubee.client.error.CorruptedFileException;
import fr.hubee.client.error.HubUnavailableException;
import fr.hubee.client.error.HubeeException;
import fr.hubee.client.error.InterruptedCallException;
import fr.hubee.client.error.LocalFileException;
import fr.hubee.client.error.NotFoundException;
import fr.hubee.client.event.ContractDrift;
import fr.hubee.client.file.IfExists;
import fr.hubee.client.file.ReceivedFile;
import fr.hubee.client.fixture.Faults;
import fr.hubee.client.fixture.RawHub.Act;
import fr.hubee.client.spi.TimeLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files over real sockets: whole, verified and in place, or nothing. */
@Timeout(60)
class DownloadTest {

  private static final int SIZE = 300_000;
  private static final byte[] CONTENT = Hub.content(SIZE);
  private static final TimeLimits SHORT =
      new TimeLimits(Duration.ofMillis(150), Duration.ofMillis(400));

  @TempDir Path folder;
  @TempDir Path outside;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 131_071, 131_072, 131_073, 262_144, 524_288, 524_289, 1_000_000})
  void a_file_arrives_whole_whatever_its_size(int size) throws Exception {
    byte[] content = Hub.content(size);
    try (Hub hub = new Hub(Hub.file(content, "digest: " + Hub.digest(content)))) {
      ReceivedFile file = download(hub, size);
      assertThat(file).isEqualTo(new ReceivedFile(size, Hub.digest(content), true));
      assertThat(Files.readAllBytes(target())).isEqualTo(content);
      assertThat(names()).containsExactly("acte.pdf");
      assertThat(hub.transport.connectionsInUse()).isZero();
      assertThat(hub.raw.requests().get(0).headers()).containsEntry("Accept-Encoding", "identity");
    }
  }

  @Test
  void the_digest_of_2021_is_read_too_and_one_among_others() {
    for (String header :
        List.of("Digest: sha-256=%s", "digest: md5=abc, SHA-256=%s", "DIGEST: %s ")) {
      try (Hub hub = new Hub(Hub.file(CONTENT, header.formatted(Hub.digest(CONTENT))))) {
        assertThat(download(hub, SIZE, IfExists.REPLACE).digestConfirmed()).isTrue();
        assertThat(hub.events).noneMatch(ContractDrift.class::isInstance);
      }
    }
  }

  @Test
  void without_a_digest_the_size_is_all_there_is() {
    try (Hub hub = new Hub(Hub.file(CONTENT))) {
      assertThat(download(hub, SIZE)).isEqualTo(new ReceivedFile(SIZE, Hub.digest(CONTENT), false));
      assertThat(hub.events).noneMatch(ContractDrift.class::isInstance);
    }
  }

  @Test
  void a_digest_that_nobody_can_read_is_told_to_the_listener() {
    try (Hub hub = new Hub(Hub.file(CONTENT, "digest: md5=PLANTED"))) {
      assertThat(download(hub, SIZE).digestConfirmed()).isFalse();
      assertThat(hub.events)
          .contains(
              new ContractDrift(
                  hub.download().operation().name(), "a digest header of an unknown kind"));
    }
  }

  static Stream<Arguments> otherFiles() {
    String wrong = "digest: " + Hub.digest(new byte[1]);
    byte[] longer = Hub.content(SIZE + 1);
    byte[] shorter = Hub.content(SIZE - 1);
    return Stream.of(
        Arguments.of("wrong digest", Hub.file(CONTENT, wrong)),
        Arguments.of("longer by its head", Hub.file(longer)),
        Arguments.of("shorter by its head", Hub.file(shorter)),
        Arguments.of("longer in chunks", chunked(longer)),
        Arguments.of("shorter in chunks", chunked(shorter)),
        Arguments.of("longer than its head says nothing of", unsized(longer)),
        Arguments.of("endless", endless()),
        Arguments.of("a page", Faults.html(200)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("otherFiles")
  void a_file_that_is_not_the_announced_one_is_not_kept(String name, Act act) {
    try (Hub hub = new Hub(act)) {
      CorruptedFileException other = failure(CorruptedFileException.class, hub);
      assertThat(other.status()).hasValue(200);
      assertThat(other.remedy().french()).isNotBlank();
      assertThat(hub.raw.requests()).hasSize(1);
      assertNothingIsLeft(hub);
    }
  }

  static Stream<Arguments> cuts() {
    return Stream.of(
        Arguments.of("reset before", Faults.resetBeforeTheAnswer()),
        Arguments.of("cut within", cutAfter(SIZE / 2)),
        Arguments.of("cut before the last byte", cutAfter(SIZE - 1)),
        Arguments.of("unsized and cut", unsized(Hub.content(SIZE - 1))),
        Arguments.of("503", Faults.json(503, "", "Retry-After: 0")),
        Arguments.of("500", Faults.error(500, 500, "Internal Server Error")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cuts")
  void a_cut_is_repeated_from_the_start(String name, Act cut) throws Exception {
    try (Hub hub = new Hub(cut, Hub.file(CONTENT))) {
      download(hub, SIZE);
      assertThat(Files.readAllBytes(target())).isEqualTo(CONTENT);
      assertThat(hub.raw.requests()).hasSize(2);
      assertThat(names()).containsExactly("acte.pdf");
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cuts")
  void cuts_without_end_are_typed(String name, Act cut) {
    try (Hub hub = new Hub(cut)) {
      assertThat(failure(HubUnavailableException.class, hub).attempts()).isEqualTo(Hub.ATTEMPTS);
      assertThat(hub.raw.requests()).hasSize(Hub.ATTEMPTS);
      assertNothingIsLeft(hub);
    }
  }

  @Test
  void neither_a_silence_nor_a_drip_lasts_for_ever() {
    for (Act act : List.of(stalled(), drip())) {
      try (Hub hub = new Hub(act)) {
        HubeeException failed =
            catchThrowableOfType(
                HubeeException.class,
                () ->
                    hub.files(SHORT, PartFile.Disk.SYSTEM)
                        .download(hub.download(), SIZE, target(), IfExists.FAIL));
        assertThat(failed).isInstanceOf(HubUnavailableException.class);
        assertNothingIsLeft(hub);
      }
    }
  }

  @Test
  void a_purged_file_is_not_found() {
    try (Hub hub = new Hub(Faults.error(404, 404, "File is not found"))) {
      assertThat(failure(NotFoundException.class, hub).remedy().english())
          .contains("no longer has this file");
      assertNothingIsLeft(hub);
    }
  }

  @Test
  void a_zip_is_undone_though_nobody_asked_for_it() throws Exception {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
      gzip.write(CONTENT);
    }
    try (Hub hub = new Hub(Hub.file(zipped.toByteArray(), "Content-Encoding: gzip"))) {
      download(hub, SIZE);
      assertThat(Files.readAllBytes(target())).isEqualTo(CONTENT);
    }
  }

  @Test
  void a_zip_that_inflates_without_end_is_cut_at_the_announced_size() throws Exception {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
      gzip.write(new byte[50_000_000]);
    }
    try (Hub hub = new Hub(Hub.file(zipped.toByteArray(), "Content-Encoding: gzip"))) {
      failure(CorruptedFileException.class, hub);
      assertNothingIsLeft(hub);
    }
  }

  @Test
  void a_full_disk_is_this_machines_own_and_asks_for_nothing_again() {
    for (long room : new long[] {0, 1, 131_072, SIZE - 1}) {
      try (Hub hub = new Hub(Hub.file(CONTENT))) {
        LocalFileException full =
            catchThrowableOfType(
                LocalFileException.class,
                () ->
                    hub.files(TimeLimits.TRANSFER, new FullDisk(room))
                        .download(hub.download(), SIZE, target(), IfExists.FAIL));
        assertThat(full.possiblySent()).isFalse();
        assertThat(hub.raw.requests()).hasSize(1);
        assertNothingIsLeft(hub);
      }
    }
  }

  @Test
  void a_failure_of_this_machine_names_no_file() {
    Path missing = folder.resolve("PLANTED").resolve("PLANTED.pdf");
    try (Hub hub = new Hub(Hub.file(CONTENT))) {
      LocalFileException failed =
          catchThrowableOfType(
              LocalFileException.class,
              () -> hub.files().download(hub.download(), SIZE, missing, IfExists.FAIL));
      assertThat(failed).hasStackTraceContaining("NoSuchFileException");
      assertThat(failed.toString() + failed.getCause()).doesNotContain("PLANTED");
      assertNothingIsLeft(hub);
    }
  }

  @Test
  void a_file_that_is_there_is_left_alone_and_nothing_is_asked() throws Exception {
    Files.writeString(target(), "mine");
    try (Hub hub = new Hub(Hub.file(CONTENT))) {
      LocalFileException there = failure(LocalFileException.class, hub);
      assertThat(there.attempts()).isZero();
      assertThat(hub.raw.requests()).isEmpty();
      assertThat(target()).hasContent("mine");
    }
  }

  @Test
  void a_file_that_appears_meanwhile_is_left_alone_too() {
    Act meanwhile =
        (request, answer) -> {
          Files.writeString(target(), "mine");
          answer.bytes(200, CONTENT);
        };
    try (Hub hub = new Hub(meanwhile)) {
      failure(LocalFileException.class, hub);
      assertThat(target()).hasContent("mine");
      assertThat(names()).containsExactly("acte.pdf");
    }
  }

  @ParameterizedTest
  @EnumSource(IfExists.class)
  void a_link_that_appears_meanwhile_leads_nowhere(IfExists ifExists) throws Exception {
    Path victim = Files.writeString(outside.resolve("victim"), "mine");
    List<String> seen = new CopyOnWriteArrayList<>();
    Act linking =
        (request, answer) -> {
          answer.head(200, SIZE);
          answer.write(java.util.Arrays.copyOf(CONTENT, SIZE / 2));
          Files.createSymbolicLink(target(), victim);
          seen.addAll(names());
          answer.write(java.util.Arrays.copyOfRange(CONTENT, SIZE / 2, SIZE));
        };
    try (Hub hub = new Hub(linking)) {
      Throwable failed = catchThrowable(() -> download(hub, SIZE, ifExists));
      assertThat(failed instanceof LocalFileException).isEqualTo(ifExists == IfExists.FAIL);
      assertThat(victim).hasContent("mine");
      assertThat(Files.isSymbolicLink(target())).isEqualTo(ifExists == IfExists.FAIL);
      assertThat(names()).containsExactly("acte.pdf");
      assertThat(seen).allMatch(name -> name.matches("acte\\.pdf|\\.hubee-[0-9a-f-]{36}\\.part"));
    }
  }

  @Test
  void a_file_is_replaced_when_that_is_asked_and_only_by_a_whole_one() throws Exception {
    Files.writeString(target(), "old");
    try (Hub hub = new Hub(Hub.file(CONTENT, "digest: " + Hub.digest(new byte[1])))) {
      catchThrowableOfType(
          CorruptedFileException.class, () -> download(hub, SIZE, IfExists.REPLACE));
      assertThat(target()).hasContent("old");
    }
    try (Hub hub = new Hub(Hub.file(CONTENT))) {
      download(hub, SIZE, IfExists.REPLACE);
      assertThat(Files.readAllBytes(target())).isEqualTo(CONTENT);
      assertThat(names()).containsExactly("acte.pdf");
    }
  }

  @Test
  void an_interrupt_ends_it_between_two_blocks_and_is_kept() {
    Thread caller = Thread.currentThread();
    Act interrupting =
        (request, answer) -> {
          answer.head(200, SIZE);
          answer.write(java.util.Arrays.copyOf(CONTENT, SIZE / 2));
          caller.interrupt();
          answer.write(java.util.Arrays.copyOfRange(CONTENT, SIZE / 2, SIZE));
        };
    try (Hub hub = new Hub(interrupting)) {
      failure(InterruptedCallException.class, hub);
      assertThat(Thread.interrupted()).isTrue();
      assertThat(hub.raw.requests()).hasSize(1);
      assertNothingIsLeft(hub);
    }
  }

  private static Act cutAfter(int bytes) {
    return (request, answer) -> {
      answer.head(200, SIZE);
      answer.write(java.util.Arrays.copyOf(CONTENT, bytes));
      answer.close();
    };
  }

  private static Act stalled() {
    return (request, answer) -> {
      answer.head(200, SIZE);
      answer.write(java.util.Arrays.copyOf(CONTENT, SIZE / 2));
      answer.stall();
    };
  }

  private static Act drip() {
    return (request, answer) -> {
      answer.head(200, SIZE);
      answer.drip("x", 5);
    };
  }

  private static Act endless() {
    return (request, answer) -> {
      answer.text("HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n");
      String chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
      answer.pour(chunk.getBytes(java.nio.charset.StandardCharsets.US_ASCII), Long.MAX_VALUE);
    };
  }

  private static Act chunked(byte[] content) {
    return (request, answer) -> {
      answer.text("HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n");
      answer.text(Integer.toHexString(content.length) + "\r\n");
      answer.write(content);
      answer.text("\r\n0\r\n\r\n");
    };
  }

  private static Act unsized(byte[] content) {
    return (request, answer) -> {
      answer.text("HTTP/1.1 200 X\r\nConnection: close\r\n\r\n");
      answer.write(content);
      answer.close();
    };
  }

  private Path target() {
    return folder.resolve("acte.pdf");
  }

  private ReceivedFile download(Hub hub, long size) {
    return download(hub, size, IfExists.FAIL);
  }

  private ReceivedFile download(Hub hub, long size, IfExists ifExists) {
    return hub.files().download(hub.download(), size, target(), ifExists);
  }

  private <E extends HubeeException> E failure(Class<E> type, Hub hub) {
    return catchThrowableOfType(type, () -> download(hub, SIZE));
  }

  private List<String> names() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private void assertNothingIsLeft(Hub hub) {
    assertThat(names()).isEmpty();
    assertThat(hub.transport.connectionsInUse()).isZero();
  }
}
