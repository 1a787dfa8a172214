package org.annals.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks HTTP by hand, for what a well-behaved client refuses to send. */
final class Raw {
  private Raw() {}

  /** Sends a request line and headers; gives back all that comes. */
  static String exchange(int port, String request, String... headers) {
    return exchange(port, request, new byte[0], headers);
  }

  /** Sends all of the body before it listens, as a simple client does. */
  static String exchange(int port, String request, byte[] body, String... headers) {
    String head =
        request + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n";
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().write(body);
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static int status(int port, String request, String... headers) {
    return Integer.parseInt(exchange(port, request, headers).split(" ", 3)[1]);
  }
}
