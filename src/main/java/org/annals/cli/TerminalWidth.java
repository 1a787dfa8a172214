package org.annals.cli;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** How many characters stand in a line of the terminal. */
final class TerminalWidth {
  private static final int DEFAULT = 100;
  private static final int NARROWEST = 40;

  private TerminalWidth() {}

  /** What {@code COLUMNS} says, else the terminal itself, else 100. */
  static int current() {
    return parse(Optional.ofNullable(System.getenv("COLUMNS")).orElse(""))
        .or(TerminalWidth::ofTerminal)
        .orElse(DEFAULT);
  }

  /** Whether a person sits at the other end. */
  static boolean isTerminal() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }

  static Optional<Integer> parse(String columns) {
    return columns.matches("[1-9][0-9]{1,3}")
        ? Optional.of(Math.max(NARROWEST, Integer.parseInt(columns)))
        : Optional.empty();
  }

  private static Optional<Integer> ofTerminal() {
    if (!isTerminal()) {
      return Optional.empty();
    }
    try {
      Process stty = new ProcessBuilder("stty", "size").redirectInput(new File("/dev/tty")).start();
      String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      stty.waitFor(1, TimeUnit.SECONDS);
      return parse(size.strip().replaceFirst("^\\d+ ", ""));
    } catch (IOException noTerminal) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
