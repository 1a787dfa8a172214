package org.annals.cli;

import org.annals.query.ResultFormat;
import org.annals.store.GraphFormat;
import picocli.CommandLine;

/** Puts the commands together. */
public final class CommandLines {
  private CommandLines() {}

  /** Runs the command that the arguments ask for, and gives its exit code. */
  public static int run(Streams streams, String... arguments) {
    Annals annals = new Annals(streams);
    CommandLine commandLine = of(annals);
    int code;
    try {
      code = commandLine.execute(arguments);
    } catch (OutOfMemoryError full) {
      code = ErrorHandler.outOfMemory(annals.talkWriter());
    }
    return annals.flush() ? code : ExitCode.FAILED;
  }

  /** The program with all its commands. */
  static CommandLine of(Annals annals) {
    CommandLine commandLine =
        new CommandLine(annals)
            .addSubcommand(new BuildCommand())
            .addSubcommand(new ServeCommand())
            .addSubcommand(new QueryCommand())
            .addSubcommand(new ExportCommand())
            .addSubcommand(new RemoveCommand())
            .addSubcommand(new ValidateCommand())
            .addSubcommand(new StatusCommand())
            .addSubcommand(new SampleCommand())
            .addSubcommand(new BenchmarkCommand())
            .addSubcommand(new CompletionCommand())
            .addSubcommand(new HelpCommand());
    ErrorHandler errors = new ErrorHandler();
    return commandLine
        .setOut(annals.dataWriter())
        .setErr(annals.talkWriter())
        .registerConverter(GraphFormat.class, new ChoiceConverter<>(GraphFormat.values()))
        .registerConverter(ResultFormat.class, new ChoiceConverter<>(ResultFormat.values()))
        .setUsageHelpAutoWidth(false)
        .setUsageHelpWidth(100)
        .setUsageHelpLongOptionsMaxWidth(30)
        .setParameterExceptionHandler(errors)
        .setExecutionExceptionHandler(errors)
        .setExecutionStrategy(annals::runLast);
  }
}
