// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import fr.hubee.client.fixture.Teledossiers;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A hub of bare sockets on a free loopback port that does as little as it can for each answer. */
final class BenchHub implements AutoCloseable {

  private static final Pattern PAGE =
      Pattern.compile(".*/subscriptions\\?.*offSet=([0-9]+)&maxResult=([0-9]+)");
  private static final Pattern LENGTH = Pattern.compile("(?i)content-length: *([0-9]+)");
  private static final int LARGEST_HEAD = 8 << 10;

  private final ServerSocket server = new ServerSocket(0, 300, InetAddress.getLoopbackAddress());
  private final PreparedBytes prepared;
  private final String digest;

  BenchHub(PreparedBytes prepared, String digest) throws IOException {
    this.prepared = prepared;
    this.digest = digest;
    start(this::accept);
  }

  int port() {
    return server.getLocalPort();
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = server.accept();
        socket.setTcpNoDelay(true);
        start(() -> serve(socket));
      }
    } catch (IOException over) {
      // The benchmarks are done.
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      InputStream in = new BufferedInputStream(socket.getInputStream());
      for (String head = head(in); !head.isEmpty(); head = head(in)) {
        Matcher length = LENGTH.matcher(head);
        in.skipNBytes(length.find() ? Long.parseLong(length.group(1)) : 0);
        answer(head.substring(0, head.indexOf('\r')).split(" ")[1], socket.getOutputStream());
      }
    } catch (IOException gone) {
      // The client has hung up.
    }
  }

  private void answer(String target, OutputStream out) throws IOException {
    Matcher page = PAGE.matcher(target);
    if (page.matches()) {
      out.write(prepared.page(Integer.parseInt(page.group(1)), Integer.parseInt(page.group(2))));
    } else if (target.contains("/attachments/")) {
      file(out);
    } else if (target.endsWith("/cases/" + Teledossiers.CASE_ID)) {
      out.write(prepared.theCase());
    } else {
      out.write(target.equals("/oauth2/token") ? prepared.token() : prepared.subscription());
    }
  }

  private void file(OutputStream out) throws IOException {
    String head =
        "HTTP/1.1 200 OK\r\ndigest: "
            + digest
            + "\r\nContent-Length: "
            + PreparedBytes.FILE
            + "\r\n\r\n";
    out.write(head.getBytes(ISO_8859_1));
    for (long sent = 0; sent < PreparedBytes.FILE; sent += prepared.block().length) {
      out.write(prepared.block());
    }
  }

  /** Empty when the client has gone. */
  private static String head(InputStream in) throws IOException {
    byte[] head = new byte[LARGEST_HEAD];
    int read = 0;
    int last = 0;
    while (last != 0x0D0A0D0A) {
      int octet = in.read();
      if (octet < 0) {
        return "";
      }
      head[read++] = (byte) octet;
      last = last << 8 | octet;
    }
    return new String(head, 0, read, ISO_8859_1);
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "bench-hub");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
