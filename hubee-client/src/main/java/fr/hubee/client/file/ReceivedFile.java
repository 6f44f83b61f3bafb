// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.file;

import java.util.Objects;

/**
 * What is known of a file that was received whole. Immutable.
 *
 * <p>Source: a choice of this library; the digest of a download is optional (HubEE V1 contract,
 * response headers).
 *
 * @param size how many bytes it has: as many as were announced
 * @param digest its digest, computed while it came
 * @param digestConfirmed true when the hub gave a digest too, and it is the same; false when it
 *     gave none
 */
public record ReceivedFile(long size, Sha256 digest, boolean digestConfirmed) {

  public ReceivedFile {
    Objects.requireNonNull(digest, "digest");
  }
}
