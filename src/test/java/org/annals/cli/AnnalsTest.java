package org.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What all commands share: help, versions, and how mistakes are told. */
final class AnnalsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "build",
        "serve",
        "query",
        "export",
        "remove",
        "validate",
        "status",
        "sample",
        "completion",
        "help"
      })
  void every_command_is_listed_and_explains_itself(String command) {
    assertThat(CommandContext.run("--help").isDone().out()).contains("\n  " + command + " ");
    String help = CommandContext.run(command, "--help").isDone().out();
    assertThat(help).contains("Usage: annals " + command);
    assertThat(CommandContext.run("help", command).isDone().out()).isEqualTo(help);
    assertThat(help.lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void the_version_names_what_the_program_stands_on() {
    assertThat(CommandContext.run("--version").isDone().out())
        .matches("Annals \\S+, Jena 6\\S+, Java \\S+\n");
  }

  @Test
  void a_shell_can_complete_commands_and_options() {
    assertThat(CommandContext.run("completion").isDone().out())
        .startsWith("#!")
        .contains("complete -F _complete_annals")
        .contains("--format");
  }

  @Test
  void a_mistake_is_wrong_use_and_brings_the_right_word_to_mind() {
    CommandContext.run().isWrongUse("A command is missing.");
    CommandContext.run("exprt").isWrongUse("'exprt'").andAdvises("Did you mean export?");
    CommandContext.run("export", "--fromat", "nquads")
        .isWrongUse("'--fromat'")
        .andAdvises("Did you mean --format?");
    CommandContext.run("help", "nothing").isWrongUse("There is no command 'nothing'.");
    CommandContext.run("export", "--store")
        .isWrongUse("Missing required parameter for option '--store'");
  }

  @Test
  void a_reader_that_goes_away_is_no_fault_to_talk_about() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams = new Streams(InputStream.nullInputStream(), new Closed("Broken pipe"), err);

    assertThat(CommandLines.run(streams, "completion")).isEqualTo(ExitCode.FAILED);
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void an_answer_that_cannot_be_written_is_told() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Closed full = new Closed("No space left on device");
    Streams streams = new Streams(InputStream.nullInputStream(), full, err);

    assertThat(CommandLines.run(streams, "query", "--list")).isEqualTo(ExitCode.FAILED);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("No space left on device");
  }

  /** A stream that takes nothing. */
  private static final class Closed extends OutputStream {
    private final String why;

    Closed(String why) {
      this.why = why;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(why);
    }
  }

  @Test
  void full_memory_is_told_in_two_lines() {
    InputStream endless =
        new FilterInputStream(InputStream.nullInputStream()) {
          @Override
          public byte[] readAllBytes() {
            throw new OutOfMemoryError("GC overhead limit exceeded");
          }
        };
    var err = new ByteArrayOutputStream();
    Streams streams = new Streams(endless, OutputStream.nullOutputStream(), err);

    assertThat(CommandLines.run(streams, "query", "-")).isEqualTo(ExitCode.FAILED);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .hasSize(2)
        .first()
        .isEqualTo("annals: The memory is full; what was written before is whole.");
  }
}
