package org.annals.pipeline;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Something that takes long to load and is loaded beside other things.
 *
 * @param <T> what it is
 */
final class Loading<T> implements Supplier<T> {
  private final CompletableFuture<T> coming;

  private Loading(CompletableFuture<T> coming) {
    this.coming = coming;
  }

  /** Begins to load it on another thread. */
  static <T> Loading<T> of(Supplier<T> source) {
    return new Loading<>(CompletableFuture.supplyAsync(source));
  }

  /** Waits for it; what its source throws is thrown here. */
  @Override
  public T get() {
    try {
      return coming.join();
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case RuntimeException thrown -> throw thrown;
        case Error thrown -> throw thrown;
        case null, default -> throw e;
      }
    }
  }
}
