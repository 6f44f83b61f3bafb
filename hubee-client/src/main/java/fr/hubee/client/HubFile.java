// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.error.CorruptedFileException;
import fr.hubee.client.error.LocalFileException;
import fr.hubee.client.error.NotFoundException;
import fr.hubee.client.file.FileHandler;
import fr.hubee.client.file.IfExists;
import fr.hubee.client.file.ReceivedFile;
import fr.hubee.client.internal.file.FileCalls;
import fr.hubee.client.internal.wire.Call;
import fr.hubee.client.teledossier.HubeeAttachment;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A file that the hub has, and that each method here fetches anew, in constant memory. What comes
 * is verified: its length is the one that was announced, its SHA-256 that of the hub if the hub
 * gives one. Immutable and thread-safe.
 *
 * <p>Any method may throw any {@link fr.hubee.client.error.HubeeException}: {@link
 * NotFoundException} when the hub has no such file or has purged it, {@link CorruptedFileException}
 * when it is not what was announced.
 *
 * <p>Source: HubEE V1, api_folder 1.2.7, downloads of attachments (2023-04-28).
 */
public final class HubFile {

  private final FileCalls files;
  private final Call call;
  private final HubeeAttachment attachment;
  private final long size;

  HubFile(FileCalls files, Call call, HubeeAttachment attachment, long size) {
    this.files = files;
    this.call = call;
    this.attachment = attachment;
    this.size = size;
  }

  /** What the hub says of it. */
  public HubeeAttachment attachment() {
    return attachment;
  }

  /**
   * Puts it in a place of its own: there is the whole file, verified and on the disk, or nothing
   * new.
   *
   * @param target in an existing folder; {@code attachment().fileName().in(folder)} is a safe one
   * @throws LocalFileException when it cannot be written, or is there already
   */
  public ReceivedFile to(Path target, IfExists ifExists) {
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(ifExists, "ifExists");
    return files.download(call, size, target, ifExists);
  }

  /**
   * Hands it on to a stream, which is left open. What was written counts only when the method
   * returns.
   *
   * @throws IOException what the stream threw
   */
  public ReceivedFile to(OutputStream out) throws IOException {
    return files.download(call, size, Objects.requireNonNull(out, "out"));
  }

  /**
   * Lets a handler read it while it arrives.
   *
   * @return what the handler made of it, once the file is known to be what was announced
   * @throws IOException what the handler threw
   */
  public <R> R read(FileHandler<R> handler) throws IOException {
    return files.download(call, size, Objects.requireNonNull(handler, "handler"));
  }

  /** Returns the operation and the file, without its name. */
  @Override
  public String toString() {
    return "HubFile[" + call + ", " + attachment + "]";
  }
}
