// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.apache;

import fr.hubee.client.spi.ResponseHead;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;

/** An answer of the HTTP library, as the transport hands it on. */
final class Answer {

  private static final Set<String> ZIPPED = Set.of("gzip", "x-gzip");

  private Answer() {}

  /** The headers that speak of the zip are left out, once it is undone. */
  static ResponseHead head(ClassicHttpResponse response) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Header header : response.getHeaders()) {
      headers
          .computeIfAbsent(header.getName(), name -> new ArrayList<>())
          .add(header.getValue() == null ? "" : header.getValue());
    }
    if (isZipped(response)) {
      headers.remove(HttpHeaders.CONTENT_ENCODING);
      headers.remove(HttpHeaders.CONTENT_LENGTH);
    }
    return ResponseHead.of(response.getCode(), headers);
  }

  static Body body(ClassicHttpResponse response) throws IOException {
    HttpEntity entity = response.getEntity();
    InputStream raw =
        entity == null ? InputStream.nullInputStream() : new Unquoted(entity.getContent());
    return isZipped(response) ? Body.zipped(raw) : Body.plain(raw);
  }

  private static boolean isZipped(ClassicHttpResponse response) {
    Header encoding = response.getFirstHeader(HttpHeaders.CONTENT_ENCODING);
    return encoding != null
        && encoding.getValue() != null
        && ZIPPED.contains(encoding.getValue().strip().toLowerCase(Locale.ROOT));
  }
}
