package org.annals.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import org.annals.UserException;
import org.annals.query.Spelling;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Tells a person what went wrong in two lines, the second with what to do; of a bug it says that it
 * is one.
 */
final class ErrorHandler implements IExecutionExceptionHandler, IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    String help = "Run %s --help to see how it is used.".formatted(name(command));
    print(
        command.getErr(),
        String.valueOf(wrong.getMessage()).replaceFirst("^Error: ", "").replaceFirst("\\.?$", "."),
        suggestion(wrong) + help);
    return ExitCode.WRONG_USE;
  }

  private static String suggestion(ParameterException wrong) {
    if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
      return "";
    }
    CommandLine command = wrong.getCommandLine();
    Set<String> known = new TreeSet<>(command.getSubcommands().keySet());
    known.addAll(command.getCommandSpec().optionsMap().keySet());
    return Spelling.nearest(unmatched.getUnmatched().getFirst(), known)
        .map("Did you mean %s? "::formatted)
        .orElse("");
  }

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult parseResult) {
    Annals annals = (Annals) root(command).getCommand();
    PrintWriter talk = annals.talkWriter();
    int code =
        switch (failure) {
          case UserException user -> {
            print(talk, String.valueOf(user.getMessage()), user.remedy());
            yield user.kind() == UserException.Kind.WRONG_USE
                ? ExitCode.WRONG_USE
                : ExitCode.FAILED;
          }
          case DataStream.ClosedException _ -> ExitCode.FAILED;
          case UncheckedIOException io -> failed(talk, io);
          case IOException io -> failed(talk, io);
          default -> bug(talk, failure, annals.verbose);
        };
    if (annals.verbose && !(failure instanceof DataStream.ClosedException)) {
      failure.printStackTrace(talk);
    }
    return code;
  }

  private static int failed(PrintWriter talk, Exception io) {
    print(
        talk,
        "Reading or writing failed: %s."
            .formatted(String.valueOf(io.getMessage()).replaceFirst("^java.io.\\w+: ", "")),
        "Check that the disk has room and that the files can be read and written.");
    return ExitCode.FAILED;
  }

  private static int bug(PrintWriter talk, Exception failure, boolean verbose) {
    print(
        talk,
        "This is a bug: %s.".formatted(failure),
        verbose
            ? "Please report it with what stands below."
            : "Run it again with --verbose, and please report what it shows.");
    return ExitCode.FAILED;
  }

  /** What was done up to the last commit stays; the rest needs more memory, or less at a time. */
  static int outOfMemory(PrintWriter talk) {
    print(
        talk,
        "The memory is full; what was written before is whole.",
        "Give more with ANNALS_JAVA_OPTS=-Xmx4g, or build with --threads 1 or shorter texts.");
    return ExitCode.FAILED;
  }

  static void print(PrintWriter talk, String message, String remedy) {
    talk.println("annals: " + message);
    talk.println("    " + remedy);
    talk.flush();
  }

  private static CommandLine root(CommandLine command) {
    CommandLine parent = command.getParent();
    return parent == null ? command : root(parent);
  }

  private static String name(CommandLine command) {
    return command.getCommandSpec().qualifiedName();
  }
}
