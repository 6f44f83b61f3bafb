// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.file;

import fr.hubee.client.error.HubeeException;
import fr.hubee.client.error.LocalFileException;
import fr.hubee.client.event.ContractDrift;
import fr.hubee.client.event.HubeeListener;
import fr.hubee.client.file.FileHandler;
import fr.hubee.client.file.FileRules;
import fr.hubee.client.file.IfExists;
import fr.hubee.client.file.ReceivedFile;
import fr.hubee.client.file.Sha256;
import fr.hubee.client.internal.file.Arrival.Whole;
import fr.hubee.client.internal.wire.Call;
import fr.hubee.client.internal.wire.Nameless;
import fr.hubee.client.internal.wire.Replies;
import fr.hubee.client.internal.wire.Reply;
import fr.hubee.client.internal.wire.Sender;
import fr.hubee.client.spi.RequestBody;
import fr.hubee.client.spi.ResponseReader;
import fr.hubee.client.spi.TimeLimits;
import fr.hubee.client.spi.TransportResponse;
import fr.hubee.core.rule.Violations;
import fr.hubee.core.rule.ViolationsException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * Calls that carry a file, in constant memory. Every method sends one call and may throw any {@link
 * HubeeException}. Thread-safe.
 */
public final class FileCalls {

  private static final String BINARY = "application/octet-stream";
  private static final String DIGEST = "digest";

  private final Sender sender;
  private final TimeLimits limits;
  private final HubeeListener listener;
  private final PartFile.Disk disk;

  /** Sends by this sender, each call within these limits. */
  public FileCalls(Sender sender, TimeLimits limits, HubeeListener listener) {
    this(sender, limits, listener, PartFile.Disk.SYSTEM);
  }

  FileCalls(Sender sender, TimeLimits limits, HubeeListener listener, PartFile.Disk disk) {
    this.sender = sender;
    this.limits = limits;
    this.listener = listener;
    this.disk = disk;
  }

  /**
   * Sends a file with its length and its digest, for which it is read twice.
   *
   * @param declaredSize what the hub was told of it
   * @throws ViolationsException with {@link FileRules#FILE_SIZE_DIFFERS} when it has another size;
   *     nothing is sent then
   * @throws LocalFileException when it cannot be read, or changes meanwhile
   */
  public void upload(Call call, RequestBody content, long declaredSize) {
    requireSize(content, declaredSize);
    upload(call, content, digest(call, content));
  }

  private void upload(Call call, RequestBody content, Sha256 digest) {
    Call carrying =
        call.withBody(BINARY, content).withHeader(DIGEST, digest.toString()).withLimits(limits);
    Replies.done(call.operation(), sender.send(carrying, TransportResponse::read));
  }

  /**
   * Receives a file into a place of its own: there is the whole file, verified and on the disk, or
   * nothing new.
   *
   * @param size what the hub announced, in bytes
   * @param target in an existing folder
   * @throws IllegalArgumentException when the size is negative
   * @throws LocalFileException when it cannot be written, or is there already
   */
  public ReceivedFile download(Call call, long size, Path target, IfExists ifExists) {
    requireRoom(call, target, ifExists);
    requireAnnounced(size);
    try {
      return receive(call, new ToPath(size, target, ifExists, disk)).file();
    } catch (SinkFailedException failed) {
      throw local(call, failed.failure());
    }
  }

  /**
   * Hands a file on to a stream, which is left open. What was written counts only when the method
   * returns.
   *
   * @throws IOException what the stream threw
   */
  public ReceivedFile download(Call call, long size, OutputStream out) throws IOException {
    requireAnnounced(size);
    try {
      return receive(call, new ToStream(size, out)).file();
    } catch (SinkFailedException failed) {
      throw failed.failure();
    }
  }

  /**
   * Lets a handler read a file while it arrives.
   *
   * @return what the handler made of it, once the file is known to be what was announced
   * @throws IOException what the handler threw
   */
  public <R> R download(Call call, long size, FileHandler<R> handler) throws IOException {
    requireAnnounced(size);
    try {
      return receive(call, new ToHandler<>(size, handler)).result();
    } catch (SinkFailedException failed) {
      throw failed.failure();
    }
  }

  /** A file is asked for as it is: it is compressed already, or its digest would not be its own. */
  private <R> Whole<R> receive(Call call, ResponseReader<Arrival<R>> reader)
      throws SinkFailedException {
    Call plain = call.withHeader("Accept-Encoding", "identity").withLimits(limits);
    Reply<Arrival<R>> reply = sender.send(plain, reader);
    Whole<R> whole = Arrivals.orThrow(call.operation(), reply);
    if (whole.unreadableDigest()) {
      listener.on(new ContractDrift(call.operation().name(), "a digest header of an unknown kind"));
    }
    return whole;
  }

  private static void requireAnnounced(long size) {
    if (size < 0) {
      throw new IllegalArgumentException("the size of a file is never negative, came " + size);
    }
  }

  private static void requireSize(RequestBody content, long declaredSize) {
    if (content.length() != declaredSize) {
      throw Violations.of(
              List.of(FileRules.FILE_SIZE_DIFFERS.at("size", content.length(), declaredSize)))
          .asException();
    }
  }

  private static Sha256 digest(Call call, RequestBody content) {
    try {
      return Sha256.of(content);
    } catch (IOException unreadable) {
      throw local(call, unreadable);
    }
  }

  private static void requireRoom(Call call, Path target, IfExists ifExists) {
    if (ifExists == IfExists.FAIL && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      throw local(call, new FileAlreadyExistsException("the target"));
    }
  }

  private static LocalFileException local(Call call, IOException failed) {
    return new LocalFileException(Replies.unsent(call.operation()), Nameless.of(failed));
  }
}
