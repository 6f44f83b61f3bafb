// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.examples.box;

import fr.hubee.testkit.http.FakeHub;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;

/** The page that a hub shows at its address. */
final class PageOf {

  private static final Pattern BLOCK =
      Pattern.compile("<pre class=\"run\">(.*?)</pre>", Pattern.DOTALL);

  private PageOf() {}

  /** Returns what it gives to paste into a shell, in order. */
  static List<String> blocks(FakeHub hub) throws IOException, InterruptedException {
    String page =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(hub.address().resolve("/")).build(),
                HttpResponse.BodyHandlers.ofString())
            .body();
    return BLOCK.matcher(page).results().map(block -> plain(block.group(1))).toList();
  }

  private static String plain(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }
}
