// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.bench;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.hubee.client.fixture.Samples;
import fr.hubee.client.fixture.Teledossiers;
import fr.hubee.core.subscription.SubscriptionId;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/**
 * The work as a careful program writes it without the library, on the same HTTP and JSON libraries
 * with their usual settings: one class, no layers, the same checks.
 */
final class ByHand implements Contender {

  private static final int BLOCK = 64 << 10;

  private final CloseableHttpClient http =
      HttpClients.custom()
          .setDefaultRequestConfig(
              RequestConfig.custom().setResponseTimeout(Timeout.ofSeconds(30)).build())
          .disableAutomaticRetries()
          .disableRedirectHandling()
          .build();
  private final ObjectMapper json =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  private final String base;
  private String token = "";
  private Instant tokenEnds = Instant.EPOCH;

  ByHand(int port) {
    this.base = "http://127.0.0.1:" + port;
  }

  @Override
  public Object subscription() throws IOException {
    return send(
        get("/referential/v1/subscriptions/" + Samples.ID, "application/json"),
        answer -> HandReadRow.of(read(answer)));
  }

  @Override
  public long walk(int pageSize) throws IOException {
    Set<SubscriptionId> seen = new HashSet<>();
    int rows = 0;
    long total = Long.MAX_VALUE;
    while (rows < total) {
      Listed page = page(rows, pageSize);
      int before = seen.size();
      page.rows().forEach(row -> seen.add(row.id()));
      if (seen.size() == before) {
        throw new IOException("a page brings nothing new");
      }
      rows += page.rows().size();
      total = page.total();
    }
    return rows;
  }

  private record Listed(List<HandReadRow> rows, long total) {}

  private Listed page(int offset, int size) throws IOException {
    String query = "?offSet=" + offset + "&maxResult=" + size;
    return send(
        get("/referential/v1/subscriptions" + query, "application/json"),
        answer -> {
          String range = answer.getFirstHeader("Content-Range").getValue();
          long total = Long.parseLong(range.substring(range.indexOf('/') + 1));
          return new Listed(HandReadRow.listOf(read(answer)), total);
        });
  }

  @Override
  public void download(Path target) throws IOException {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try (FileChannel file =
        FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      receive(java.nio.channels.Channels.newOutputStream(file));
      file.force(true);
    }
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void downloadToNowhere() throws IOException {
    receive(OutputStream.nullOutputStream());
  }

  private void receive(OutputStream out) throws IOException {
    String path = "/teledossiers/v1/cases/" + Teledossiers.CASE_ID;
    JsonNode file = send(get(path, "application/json"), this::read).get("attachments").get(0);
    HttpGet request =
        get(path + "/attachments/" + file.get("id").asText(), "application/octet-stream");
    send(
        request,
        answer -> {
          copy(answer, file.get("size").longValue(), out);
          return "";
        });
  }

  /** Read, digest, write, in turn. */
  private static void copy(ClassicHttpResponse answer, long announced, OutputStream out)
      throws IOException {
    MessageDigest digest = sha256();
    byte[] block = new byte[BLOCK];
    long size = 0;
    InputStream in = answer.getEntity().getContent();
    for (int read = in.read(block); read >= 0; read = in.read(block)) {
      digest.update(block, 0, read);
      out.write(block, 0, read);
      size += read;
    }
    String computed = Base64.getEncoder().encodeToString(digest.digest());
    if (size != announced || !answer.getFirstHeader("digest").getValue().equals(computed)) {
      throw new IOException("not the file that was announced");
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private HttpGet get(String path, String accept) throws IOException {
    HttpGet get = new HttpGet(base + path);
    get.setHeader("Authorization", "Bearer " + token());
    get.setHeader("Accept", accept);
    get.setHeader("editorName", "Editeur Exemple");
    get.setHeader("applicationName", "Mairie");
    get.setHeader("softwareVersion", "1.0");
    return get;
  }

  private String token() throws IOException {
    if (Instant.now().isAfter(tokenEnds)) {
      HttpPost post = new HttpPost(base + "/oauth2/token");
      String pair = "client-id:" + Samples.SECRET;
      post.setHeader(
          "Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes()));
      post.setEntity(
          new UrlEncodedFormEntity(
              List.of(
                  new BasicNameValuePair("grant_type", "client_credentials"),
                  new BasicNameValuePair("scope", "ADMIN"))));
      JsonNode answer = send(post, this::read);
      token = answer.required("access_token").asText();
      tokenEnds = Instant.now().plusSeconds(answer.required("expires_in").asLong() - 60);
    }
    return token;
  }

  private JsonNode read(ClassicHttpResponse answer) throws IOException {
    return json.readTree(answer.getEntity().getContent());
  }

  private <T> T send(ClassicHttpRequest request, HttpClientResponseHandler<T> reader)
      throws IOException {
    return http.execute(request, answer -> succeeded(answer, reader));
  }

  private static <T> T succeeded(ClassicHttpResponse answer, HttpClientResponseHandler<T> reader)
      throws IOException, HttpException {
    Header refused = answer.getFirstHeader("WWW-Authenticate");
    if (answer.getCode() / 100 != 2) {
      throw new IOException("status " + answer.getCode() + ", " + refused);
    }
    return reader.handleResponse(answer);
  }

  @Override
  public void close() {
    http.close(CloseMode.GRACEFUL);
  }
}
