// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.file;

import fr.hubee.client.file.ReceivedFile;
import java.io.IOException;

/**
 * What became of a file that the hub began to send. All but a network that fails before anything
 * was handed on is a value, so that it is not sent for again.
 *
 * @param <R> what was made of it
 */
sealed interface Arrival<R> {

  /**
   * It is here, whole.
   *
   * @param file what is known of it
   * @param result what was made of it
   * @param unreadableDigest whether the hub gave a digest that nobody can read
   */
  record Whole<R>(ReceivedFile file, R result, boolean unreadableDigest) implements Arrival<R> {

    @Override
    public String toString() {
      return "Whole";
    }
  }

  /**
   * It is not what was announced.
   *
   * @param detail in what, without personal data
   */
  record Corrupted<R>(String detail) implements Arrival<R> {}

  /**
   * Where it was to go failed.
   *
   * @param failure why
   */
  record NotStored<R>(IOException failure) implements Arrival<R> {

    @Override
    public String toString() {
      return "NotStored";
    }
  }

  /**
   * The network failed after a part was handed on that cannot be taken back.
   *
   * @param failure why
   */
  record Cut<R>(IOException failure) implements Arrival<R> {

    @Override
    public String toString() {
      return "Cut";
    }
  }

  /** The thread was interrupted. */
  record Cancelled<R>() implements Arrival<R> {}
}
