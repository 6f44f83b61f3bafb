// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.memory;

import fr.hubee.client.spi.ResponseHead;
import fr.hubee.testkit.fake.FakeAnswer;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An answer as it arrives. */
final class Incoming {

  private Incoming() {}

  static ResponseHead head(FakeAnswer answer) {
    Map<String, List<String>> headers = new HashMap<>();
    answer.headers().forEach((name, value) -> headers.put(name, List.of(value)));
    if (answer.delivery().isTruncated()) {
      headers.put("Content-Length", List.of(Integer.toString(answer.content().size())));
    }
    if (!answer.content().isEmpty()) {
      headers.put("Content-Type", List.of(answer.contentType()));
    }
    return ResponseHead.of(answer.status(), headers);
  }

  static InputStream body(FakeAnswer answer) {
    byte[] whole = answer.content().bytes();
    int arriving = answer.delivery().bytes();
    return answer.delivery().isTruncated() && arriving < whole.length
        ? new SequenceInputStream(new ByteArrayInputStream(whole, 0, arriving), new Cut())
        : new ByteArrayInputStream(whole);
  }
}
