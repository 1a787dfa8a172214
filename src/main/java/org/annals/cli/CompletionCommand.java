package org.annals.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lets the shell complete commands and options. */
@Command(
    name = "completion",
    description = {"Print a script by which bash and zsh complete commands and options.", ""},
    footer = {
      "",
      "Examples:",
      "  source <(annals completion)",
      "  annals completion > ~/.local/share/bash-completion/completions/annals"
    })
final class CompletionCommand implements Callable<Integer> {
  @ParentCommand Annals annals;
  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    annals.dataWriter().println(AutoComplete.bash("annals", spec.root().commandLine()));
    return ExitCode.DONE;
  }
}
