package org.annals.pipeline;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Threads that do the same work on many things, with few of them, and few heavy ones, in memory at
 * a time, and hand the results on in the order of the things.
 */
final class Workers implements AutoCloseable {
  private static final int AHEAD = 4;

  private final ExecutorService threads;
  private final int window;
  private final long capacity;

  /**
   * Starts them.
   *
   * @param capacity how much all things in memory may weigh together; a heavier one is there alone
   */
  Workers(int threads, long capacity) {
    this.threads = Executors.newFixedThreadPool(threads);
    this.window = threads * AHEAD;
    this.capacity = capacity;
  }

  <T, R> void forEachInOrder(
      List<T> things, ToLongFunction<T> weight, Function<T, R> work, Consumer<R> sink) {
    Queue<Task<R>> running = new ArrayDeque<>();
    long load = 0;
    for (T thing : things) {
      long more = weight.applyAsLong(thing);
      while (!running.isEmpty() && (running.size() == window || load + more > capacity)) {
        load -= hand(running.remove(), sink);
      }
      running.add(new Task<>(threads.submit(() -> work.apply(thing)), more));
      load += more;
    }
    while (!running.isEmpty()) {
      hand(running.remove(), sink);
    }
  }

  private static <R> long hand(Task<R> done, Consumer<R> sink) {
    sink.accept(result(done.future()));
    return done.weight();
  }

  /** What a thread works on, or what it has made, and how heavy that is. */
  private record Task<R>(Future<R> future, long weight) {}

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
