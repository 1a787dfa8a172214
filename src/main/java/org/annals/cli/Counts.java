package org.annals.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Refuses numbers of which nothing could be done. */
final class Counts {
  private Counts() {}

  /** The number, when it is one or more; else wrong use of that option. */
  static int atLeastOne(CommandSpec spec, String option, int number) {
    if (number < 1) {
      throw new ParameterException(spec.commandLine(), option + " must be 1 or more");
    }
    return number;
  }

  /** The number, when it lies from 0 to 1; else wrong use of that option. */
  static double share(CommandSpec spec, String option, double number) {
    if (!(number >= 0 && number <= 1)) {
      throw new ParameterException(spec.commandLine(), option + " must be from 0 to 1");
    }
    return number;
  }
}
