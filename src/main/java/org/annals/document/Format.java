package org.annals.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of files that are read, by the endings of their names. */
enum Format {
  PLAIN_TEXT(".txt .text"),
  MARKDOWN(".md .markdown"),
  HTML(".html .htm .xhtml");

  private final String endings;

  Format(String endings) {
    this.endings = endings;
  }

  /** The format that a file name tells, upper case or lower. */
  static Optional<Format> of(String fileName) {
    String ending = fileName.substring(Math.max(0, fileName.lastIndexOf('.'))) + " ";
    return Arrays.stream(values())
        .filter(format -> (format.endings + " ").contains(ending.toLowerCase(Locale.ROOT)))
        .filter(_ -> ending.startsWith("."))
        .findFirst();
  }

  /** All endings, for messages. */
  static String endings() {
    return Arrays.stream(values()).map(format -> format.endings).collect(Collectors.joining(" "));
  }
}
