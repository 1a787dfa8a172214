package org.annals;

/**
 * A failure that the person at the keyboard can put right: what is wrong, and what to do about it.
 */
public final class UserException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String remedy;

  /** What is wrong, and the sentence that says what to do. */
  public UserException(String message, String remedy) {
    super(message);
    this.remedy = remedy;
  }

  /** As above, for a failure that came from below. */
  public UserException(String message, String remedy, Throwable cause) {
    super(message, cause);
    this.remedy = remedy;
  }

  /** What the person can do; shown on a line of its own below the message. */
  public String remedy() {
    return remedy;
  }
}
