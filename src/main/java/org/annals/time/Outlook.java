package org.annals.time;

/** Which way a text looks from the day on which it was written. */
public enum Outlook {
  /** What has happened: "they met on Friday" is the last Friday. */
  BACK,
  /** What is to happen: "they will meet on Friday" is the next. */
  AHEAD
}
