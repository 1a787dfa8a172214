package org.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What a command did: its words, and what it told the shell. */
record CommandContext(List<String> arguments, String out, String err, int exitCode) {
  /** Runs a command with nothing on standard input. */
  static CommandContext run(Object... arguments) {
    return runOn("", arguments);
  }

  /** Runs a command with this text on standard input. */
  static CommandContext runOn(String in, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = Stream.of(arguments).map(String::valueOf).toArray(String[]::new);
    Streams streams =
        new Streams(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), out, err);
    int code = CommandLines.run(streams, words);
    return new CommandContext(
        List.of(words),
        out.toString(StandardCharsets.UTF_8),
        err.toString(StandardCharsets.UTF_8),
        code);
  }

  /** It was done. */
  CommandContext isDone() {
    return endsWith(ExitCode.DONE);
  }

  /** It was done, with problems. */
  CommandContext hasProblems() {
    return endsWith(ExitCode.PROBLEMS);
  }

  /** It was wrong use: two lines say so, of which the first holds this. */
  CommandContext isWrongUse(String told) {
    return endsWith(ExitCode.WRONG_USE).tells(told);
  }

  /** It was refused: two lines say so, of which the first holds this. */
  CommandContext isRefused(String told) {
    return endsWith(ExitCode.FAILED).tells(told);
  }

  /** The second line says what to do. */
  void andAdvises(String remedy) {
    assertThat(err.lines().toList().getLast()).as(toString()).contains(remedy);
  }

  private CommandContext tells(String told) {
    List<String> lines = err.lines().toList();
    assertThat(lines).as(toString()).hasSize(2);
    assertThat(lines.getFirst()).startsWith("annals: ").contains(told);
    assertThat(lines.getLast()).startsWith("    ");
    assertThat(out).isEmpty();
    return this;
  }

  private CommandContext endsWith(int code) {
    assertThat(exitCode).as(toString()).isEqualTo(code);
    return this;
  }

  @Override
  public String toString() {
    return "annals %s%nexit code %d%nout: %s%nerr: %s"
        .formatted(String.join(" ", arguments), exitCode, out, err);
  }
}
