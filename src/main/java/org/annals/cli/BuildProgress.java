package org.annals.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.annals.pipeline.BuildListener;

/** Shows how a build goes on: a bar on a terminal, else a line now and then. */
final class BuildProgress implements BuildListener, AutoCloseable {
  private static final long BETWEEN_LINES = Duration.ofSeconds(5).toNanos();

  private final Annals annals;
  private final Optional<ProgressBar> bar;
  private long lastLine = System.nanoTime();

  private BuildProgress(Annals annals, Optional<ProgressBar> bar) {
    this.annals = annals;
    this.bar = bar;
  }

  static BuildProgress on(Annals annals, int width) {
    return new BuildProgress(
        annals,
        TerminalWidth.isTerminal() && !annals.quiet
            ? Optional.of(bar(annals, width))
            : Optional.empty());
  }

  private static ProgressBar bar(Annals annals, int width) {
    PrintStream out = new PrintStream(annals.talk(), true, StandardCharsets.UTF_8);
    return new ProgressBarBuilder()
        .setTaskName("Reading")
        .setUnit(" texts", 1)
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(new ConsoleProgressBarConsumer(out, width - 1))
        .clearDisplayOnFinish()
        .build();
  }

  @Override
  public void progress(int done, int all) {
    bar.ifPresent(shown -> shown.maxHint(all).stepTo(done));
    if (bar.isEmpty() && done < all && System.nanoTime() - lastLine > BETWEEN_LINES) {
      annals.say("%,d of %,d texts read".formatted(done, all));
      lastLine = System.nanoTime();
    }
  }

  @Override
  public void failed(String source, Throwable fault) {
    if (annals.verbose) {
      fault.printStackTrace(annals.talkWriter());
    }
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
