package org.annals.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program: what all commands share, which is where data and talk go. */
@Command(
    name = "annals",
    versionProvider = VersionText.class,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Turns a folder of texts into a knowledge graph in which every fact cites the sentence that"
          + " says it.",
      ""
    },
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Start with the texts that ship with the program, and look around in a browser:",
      "  annals serve --examples",
      "",
      "Data goes to standard output and talk to standard error. Exit codes: 0 done, 1 done with",
      "problems that are listed, 2 wrong use, 3 refused or failed."
    })
final class Annals implements Runnable {
  private final InputStream in;
  private final OutputStream data;
  private final OutputStream talkBytes;
  private final PrintWriter talk;

  @Spec CommandSpec spec;

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      description = "Say nothing on standard error but errors.")
  boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      description = "Say more on standard error, and show where in the program a failure arose.")
  boolean verbose;

  @Option(
      names = {"-h", "--help"},
      scope = ScopeType.INHERIT,
      usageHelp = true,
      description = "Show what a command does and how to use it.")
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the versions of the program and of what it stands on.")
  boolean version;

  Annals(Streams streams) {
    this.in = streams.in();
    this.data = new BufferedOutputStream(new DataStream(streams.out()));
    this.talkBytes = streams.err();
    this.talk = new PrintWriter(new OutputStreamWriter(talkBytes, StandardCharsets.UTF_8), true);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "A command is missing.");
  }

  /** Runs the command; how much the libraries say has to be known before they start. */
  int runLast(ParseResult parsed) {
    if (verbose) {
      System.setProperty("annals.log.level", "INFO");
    }
    return new RunLast().execute(parsed);
  }

  InputStream in() {
    return in;
  }

  /** Where data goes, as bytes. */
  OutputStream data() {
    return data;
  }

  /** Where data goes, as text; each line goes out as soon as it ends. */
  PrintWriter dataWriter() {
    return new PrintWriter(new OutputStreamWriter(data, StandardCharsets.UTF_8), true);
  }

  /** Where talk goes, even when nothing but errors is wanted. */
  PrintWriter talkWriter() {
    return talk;
  }

  /** The same, as bytes. */
  OutputStream talk() {
    return talkBytes;
  }

  /** Says what went wrong with a part of the work, while the rest goes on. */
  void warn(String line) {
    talk.println("annals: " + line);
  }

  /** Says a line to the person, unless it is to be quiet. */
  void say(String line) {
    if (!quiet) {
      talk.println(line);
    }
  }

  /** Sends out what is still held back; not so when nobody takes it any more. */
  boolean flush() {
    talk.flush();
    try {
      data.flush();
      return true;
    } catch (DataStream.ClosedException nobodyReads) {
      return false;
    } catch (IOException e) {
      ErrorHandler.print(
          talk, "Cannot write the answer: %s.".formatted(e.getMessage()), "Check the disk.");
      return false;
    }
  }
}
