// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.hubee.client.fixture.Samples;
import fr.hubee.client.fixture.Teledossiers;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** What the hub of the benchmarks answers, made beforehand: only writing it takes time. */
final class PreparedBytes {

  static final int ROWS = 210_000;
  static final long FILE = 1L << 30;

  private static final int BLOCK = 16 << 20;

  private final byte[] token =
      answer("{\"access_token\":\"token-1\",\"token_type\":\"Bearer\",\"expires_in\":3600}", "");
  private final byte[] subscription = answer(row(0), "");
  private final byte[] theCase =
      answer(Teledossiers.hubCase().replace("\"size\":5", "\"size\":" + FILE), "");
  private final byte[] block = new byte[BLOCK];
  private final Map<String, byte[]> pages = new HashMap<>();

  PreparedBytes() {
    new Random(1).nextBytes(block);
  }

  byte[] token() {
    return token;
  }

  byte[] subscription() {
    return subscription;
  }

  byte[] theCase() {
    return theCase;
  }

  /** The file is this block again and again. */
  byte[] block() {
    return block;
  }

  synchronized byte[] page(int offset, int size) {
    return pages.computeIfAbsent(offset + "/" + size, key -> newPage(offset, size));
  }

  /** One size of page at a time: each takes as much room as the whole list. */
  synchronized void prepare(int size) {
    pages.clear();
    for (int offset = 0; offset < ROWS; offset += size) {
      page(offset, size);
    }
  }

  private static byte[] newPage(int offset, int size) {
    StringBuilder rows = new StringBuilder("[");
    int end = Math.min(offset + size, ROWS);
    for (int row = offset; row < end; row++) {
      rows.append(row == offset ? "" : ",").append(row(row));
    }
    String range = "Content-Range: Susbscriptions " + offset + "-" + (end - 1) + "/" + ROWS;
    return answer(rows.append(']').toString(), range + "\r\n");
  }

  private static String row(int number) {
    return Samples.subscription(
        "c0ffee00-1e8b-46ff-8c1f-%012x".formatted(number), Samples.MAIRIE, "Actif");
  }

  private static byte[] answer(String json, String headers) {
    byte[] body = json.getBytes(UTF_8);
    String head =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
            + headers
            + "Content-Length: "
            + body.length
            + "\r\n\r\n";
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(head.getBytes(UTF_8));
    whole.writeBytes(body);
    return whole.toByteArray();
  }
}
