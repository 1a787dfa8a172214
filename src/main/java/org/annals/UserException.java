package org.annals;

/**
 * A failure that the person at the keyboard can put right: what is wrong, and what to do about it.
 */
public final class UserException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String remedy;
  private final Kind kind;

  /** Whether the words that were typed are at fault, or what they met. */
  public enum Kind {
    /** What was typed cannot be understood; nothing was begun. */
    WRONG_USE,
    /** It was understood, and refused or failed. */
    FAILURE
  }

  /** What is wrong, and the sentence that says what to do. */
  public UserException(String message, String remedy) {
    super(message);
    this.remedy = remedy;
    this.kind = Kind.FAILURE;
  }

  /** As above, for a failure that came from below. */
  public UserException(String message, String remedy, Throwable cause) {
    super(message, cause);
    this.remedy = remedy;
    this.kind = Kind.FAILURE;
  }

  private UserException(String message, String remedy, Kind kind) {
    super(message);
    this.remedy = remedy;
    this.kind = kind;
  }

  /** What was typed cannot be understood, and the sentence that says what to type. */
  public static UserException wrongUse(String message, String remedy) {
    return new UserException(message, remedy, Kind.WRONG_USE);
  }

  /** What the person can do; shown on a line of its own below the message. */
  public String remedy() {
    return remedy;
  }

  /** Whether the words that were typed are at fault, or what they met. */
  public Kind kind() {
    return kind;
  }
}
