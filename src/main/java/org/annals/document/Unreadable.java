package org.annals.document;

/** Why bytes cannot become a text, before it is known whose bytes they are. */
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  Unreadable(String message) {
    super(message);
  }
}
