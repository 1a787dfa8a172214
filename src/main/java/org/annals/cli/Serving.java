package org.annals.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.annals.server.KnowledgeServer;
import org.annals.server.ServerSettings;
import org.annals.store.KnowledgeStore;

/** Serves until the process is told to end, and then closes the store in order. */
final class Serving {
  private static final int SECONDS_TO_CLOSE = 10;

  private final Annals annals;
  private final ServerSettings settings;
  private final CountDownLatch closed = new CountDownLatch(1);

  Serving(Annals annals, ServerSettings settings) {
    this.annals = annals;
    this.settings = settings;
  }

  int run(StoreOption store) {
    try (KnowledgeStore opened = store.open();
        KnowledgeServer server = KnowledgeServer.start(opened, settings)) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
      tell(server);
      server.join();
    } finally {
      closed.countDown();
    }
    return ExitCode.DONE;
  }

  private void tell(KnowledgeServer server) {
    annals.say("The graph is served at " + server.startPage());
    annals.say("    SPARQL endpoint  " + server.endpoint());
    annals.say(
        settings.updatePassword().isPresent()
            ? "    updates          by the user annals, with the password"
            : "    updates          off (see annals serve --help)");
    annals.say("Stop it with Ctrl-C.");
  }

  private void stop(KnowledgeServer server) {
    server.close();
    try {
      closed.await(SECONDS_TO_CLOSE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
