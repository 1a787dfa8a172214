package org.annals.document;

/** A source that gives no document; the message is one line for the person who gave it. */
public final class UnreadableDocument extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String source;

  UnreadableDocument(String source, String message) {
    super(message);
    this.source = source;
  }

  UnreadableDocument(String source, String message, Throwable cause) {
    super(message, cause);
    this.source = source;
  }

  /** The same as a line of a report. */
  public Problem problem() {
    return new Problem(source, String.valueOf(getMessage()));
  }
}
