package org.annals.pipeline;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Threads that do the same work on many things, with few of them in memory at a time, and hand the
 * results on in the order of the things.
 */
final class Workers implements AutoCloseable {
  private static final int AHEAD = 4;

  private final ExecutorService threads;
  private final int window;

  Workers(int threads) {
    this.threads = Executors.newFixedThreadPool(threads);
    this.window = threads * AHEAD;
  }

  <T, R> void forEachInOrder(List<T> things, Function<T, R> work, Consumer<R> sink) {
    Queue<Future<R>> running = new ArrayDeque<>();
    Iterator<T> next = things.iterator();
    while (next.hasNext() || !running.isEmpty()) {
      while (next.hasNext() && running.size() < window) {
        T thing = next.next();
        running.add(threads.submit(() -> work.apply(thing)));
      }
      sink.accept(result(running.remove()));
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The build was interrupted", e);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException bug -> throw bug;
        case Error error -> throw error;
        case null, default -> throw new IllegalStateException(e);
      }
    }
  }

  /** Lets nothing run on; what has not begun does not begin. */
  @Override
  public void close() {
    threads.shutdownNow();
    threads.close();
  }
}
