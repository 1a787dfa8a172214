package org.annals.pipeline;

/** Is told how a build goes on. */
@FunctionalInterface
public interface BuildListener {
  /** A listener that does not care. */
  BuildListener SILENT = (_, _) -> {};

  /** One more source is done. */
  void progress(int done, int all);

  /** A text could not be read because the program has a fault; the build goes on without it. */
  default void failed(String source, Throwable fault) {}
}
