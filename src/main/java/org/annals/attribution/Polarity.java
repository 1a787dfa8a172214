package org.annals.attribution;

/** Whether a text says that something is so or that it is not. */
public enum Polarity {
  AFFIRMED,
  DENIED
}
