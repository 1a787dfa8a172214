package org.annals.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Explains a command; the same as {@code annals COMMAND --help}. */
@Command(
    name = "help",
    description = {"Show what a command does and how to use it.", ""})
final class HelpCommand implements Callable<Integer> {
  @ParentCommand Annals annals;
  @Spec CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "COMMAND",
      description = "The command to explain. Default: the program.")
  Optional<String> command;

  @Override
  public Integer call() {
    CommandLine program = spec.root().commandLine();
    CommandLine explained = command.map(name -> program.getSubcommands().get(name)).orElse(program);
    if (command.isPresent() && explained.equals(program)) {
      throw new ParameterException(program, "There is no command '%s'".formatted(command.get()));
    }
    explained.usage(annals.dataWriter());
    return ExitCode.DONE;
  }
}
