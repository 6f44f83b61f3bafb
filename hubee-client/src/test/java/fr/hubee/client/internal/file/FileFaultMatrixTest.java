// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.hubee.client.error.CorruptedFileException;
import fr.hubee.client.error.HubUnavailableException;
import fr.hubee.client.error.HubeeException;
import fr.hubee.client.file.IfExists;
import fr.hubee.client.fixture.Fault;
import fr.hubee.client.fixture.RawHub.Act;
import fr.hubee.client.spi.RequestBody;
import fr.hubee.client.spi.TimeLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every fault against every way of a file: a typed end within the limits, no part of a file left,
 * nothing handed on twice, no connection kept.
 */
@Timeout(60)
class FileFaultMatrixTest {

  /** What the faults promise that end within a body. */
  private static final int SIZE = 1_000;

  private static final byte[] CONTENT = Hub.content(SIZE);

  /** Whole answers that are not the file. */
  private static final Set<String> ANOTHER_FILE =
      Set.of("truncated JSON", "HTML", "200 MB of JSON", "deep JSON", "slow drip");

  /** Whole answers to an upload, of which only a page is looked at. */
  private static final Set<String> ACCEPTED = Set.of("truncated JSON", "deep JSON");

  @TempDir Path folder;

  /**
   * A way that a file takes, and whether what has begun may begin again: a stream has got nothing
   * of so small a file before its end, a handler has.
   */
  private enum Way {
    TO_PATH(true) {
      @Override
      void go(Hub hub, FileCalls files, Path target) {
        files.download(hub.download(), SIZE, target, IfExists.FAIL);
      }
    },
    TO_STREAM(true) {
      @Override
      void go(Hub hub, FileCalls files, Path target) throws IOException {
        files.download(hub.download(), SIZE, OutputStream.nullOutputStream());
      }
    },
    TO_HANDLER(false) {
      @Override
      void go(Hub hub, FileCalls files, Path target) throws IOException {
        files.download(hub.download(), SIZE, InputStream::readAllBytes);
      }
    },
    UPLOAD(true) {
      @Override
      void go(Hub hub, FileCalls files, Path target) {
        files.upload(hub.upload(), RequestBody.of(CONTENT), SIZE);
      }
    };

    private final boolean again;

    Way(boolean again) {
      this.again = again;
    }

    abstract void go(Hub hub, FileCalls files, Path target) throws IOException;
  }

  static Stream<Arguments> faultsByWays() {
    return Stream.of(Way.values())
        .flatMap(way -> Fault.all().stream().map(fault -> Arguments.of(fault, way)))
        .filter(row -> row.get()[1] != Way.UPLOAD || !ACCEPTED.contains(row.get()[0].toString()));
  }

  private static Class<? extends HubeeException> error(Fault fault, Way way) {
    return way != Way.UPLOAD && ANOTHER_FILE.contains(fault.name())
        ? CorruptedFileException.class
        : fault.error();
  }

  private static int attempts(Fault fault, Way way) {
    boolean passes = fault.passes() && error(fault, way).equals(HubUnavailableException.class);
    boolean begun = fault.name().endsWith("within the body") && !way.again;
    return passes && !begun ? Hub.ATTEMPTS : 1;
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("faultsByWays")
  void a_fault_ends_typed_and_leaves_nothing(Fault fault, Way way) {
    try (Hub hub = new Hub(fault.act())) {
      HubeeException failed = failure(hub, way, fault.limits(TimeLimits.TRANSFER));
      assertThat(failed).isExactlyInstanceOf(error(fault, way));
      assertThat(hub.raw.requests()).hasSize(attempts(fault, way));
      assertNothingIsLeft(hub);
    }
  }

  static Stream<Arguments> otherFilesByWays() {
    String wrong = "digest: " + Hub.digest(new byte[1]);
    return Stream.of(Way.TO_PATH, Way.TO_STREAM, Way.TO_HANDLER)
        .flatMap(
            way ->
                Stream.of(
                    Arguments.of("wrong digest", Hub.file(CONTENT, wrong), way),
                    Arguments.of("longer", Hub.file(Hub.content(SIZE + 1)), way),
                    Arguments.of("shorter", Hub.file(Hub.content(SIZE - 1)), way),
                    Arguments.of("empty", Hub.file(new byte[0]), way)));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("otherFilesByWays")
  void another_file_is_never_taken_for_the_announced_one(String name, Act act, Way way) {
    try (Hub hub = new Hub(act)) {
      assertThat(failure(hub, way, TimeLimits.TRANSFER))
          .isExactlyInstanceOf(CorruptedFileException.class);
      assertThat(hub.raw.requests()).hasSize(1);
      assertNothingIsLeft(hub);
    }
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void a_truncated_file_is_a_cut(Way way) {
    Act truncated =
        (request, answer) -> {
          answer.head(200, SIZE, "digest: " + Hub.digest(CONTENT));
          answer.write(Hub.content(SIZE / 2));
          answer.close();
        };
    try (Hub hub = new Hub(truncated)) {
      HubeeException failed = failure(hub, way, TimeLimits.TRANSFER);
      assertThat(failed).isExactlyInstanceOf(HubUnavailableException.class);
      assertThat(failed.attempts()).isEqualTo(way.again ? Hub.ATTEMPTS : 1);
      assertNothingIsLeft(hub);
    }
  }

  /** The body of the answer to an upload says nothing that anybody needs. */
  @ParameterizedTest
  @MethodSource("accepted")
  void an_upload_that_was_accepted_is_done(Fault fault) throws IOException {
    try (Hub hub = new Hub(fault.act())) {
      Way.UPLOAD.go(hub, hub.files(), folder);
      assertThat(hub.raw.requests()).hasSize(1);
      assertNothingIsLeft(hub);
    }
  }

  static List<Fault> accepted() {
    return Fault.all().stream().filter(fault -> ACCEPTED.contains(fault.name())).toList();
  }

  private HubeeException failure(Hub hub, Way way, TimeLimits limits) {
    FileCalls files = hub.files(limits, PartFile.Disk.SYSTEM);
    return catchThrowableOfType(
        HubeeException.class, () -> way.go(hub, files, folder.resolve("acte.pdf")));
  }

  private void assertNothingIsLeft(Hub hub) {
    assertThat(hub.transport.connectionsInUse()).isZero();
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
