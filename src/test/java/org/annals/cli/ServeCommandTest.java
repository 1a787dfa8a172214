package org.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.annals.query.SampleStore;
import org.annals.store.OtherProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Serving the graph at the command line. */
final class ServeCommandTest {
  private static final int TRIES = 240;

  @TempDir Path folder;

  @Test
  void the_graph_answers_over_http_until_the_process_is_told_to_end() throws Exception {
    Path store = folder.resolve("store");
    SampleStore.fill(store);
    int port = freePort();
    Process server =
        OtherProcess.start(
            Main.class, "serve", "--quiet", "--store", store.toString(), "--port", "" + port);
    try {
      assertThat(ask(port)).contains("true");
      CommandContext.run("status", "--store", store)
          .isRefused("in use by another process (pid %d)".formatted(server.pid()))
          .andAdvises("annals serve");
    } finally {
      server.destroy();
    }
    assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
    CommandContext.run("status", "--store", store).isDone();
  }

  @Test
  void what_cannot_be_served_is_told() {
    Path store = folder.resolve("store");
    SampleStore.fill(store);

    CommandContext.run("serve", "--store", folder.resolve("none")).isRefused("There is no store");
    CommandContext.run("serve", "--store", store, "--update", "--password-file", "none")
        .isRefused("The password file none cannot be read.");
    CommandContext.run("serve", "--store", store, "--port", "70000").isWrongUse("70000 is no port");
  }

  @Test
  void a_port_that_is_taken_is_told() throws IOException {
    Path store = folder.resolve("store");
    SampleStore.fill(store);
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CommandContext.run("serve", "--store", store, "--port", taken.getLocalPort())
          .isRefused("Port %d is taken".formatted(taken.getLocalPort()))
          .andAdvises("--port");
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }

  private static String ask(int port) throws Exception {
    URI query = URI.create("http://localhost:%d/annals?query=ASK%%7B%%7D".formatted(port));
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (int i = 0; i < TRIES; i++) {
        try {
          return client
              .send(HttpRequest.newBuilder(query).build(), HttpResponse.BodyHandlers.ofString())
              .body();
        } catch (ConnectException notYet) {
          Thread.sleep(250);
        }
      }
    }
    return "no answer";
  }
}
