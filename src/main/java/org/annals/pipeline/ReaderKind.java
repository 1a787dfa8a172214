package org.annals.pipeline;

/** Who finds the names of a text. */
public enum ReaderKind {
  /** The trained network, with the rules as further voices. */
  NETWORK(""),
  /** The rules alone, for machines on which the network's native library cannot be loaded. */
  RULES("+rules");

  private final String mark;

  ReaderKind(String mark) {
    this.mark = mark;
  }

  /** The version of a program that reads in this way; a text is read anew when it changes. */
  public String versionOf(String program) {
    return program + mark;
  }
}
