package org.annals.cli;

/** What the program says to the shell. */
final class ExitCode {
  static final int DONE = 0;

  /** Done, with problems that were listed. */
  static final int PROBLEMS = 1;

  static final int WRONG_USE = 2;

  /** Refused or failed. */
  static final int FAILED = 3;

  private ExitCode() {}
}
