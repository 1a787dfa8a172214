package org.annals.reader;

/** The network cannot be loaded on this machine: its native library is not made for it. */
public final class ReaderUnavailableException extends IllegalStateException {
  ReaderUnavailableException(Throwable why) {
    super("The reader cannot be loaded: " + why.getMessage(), why);
  }
}
