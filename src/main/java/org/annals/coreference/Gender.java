package org.annals.coreference;

/** How English speaks of one person: as he, as she, or not known. */
enum Gender {
  FEMALE,
  MALE,
  UNKNOWN;

  /** The gender that a data file writes as f, m or u. */
  static Gender of(String letter) {
    return switch (letter) {
      case "f" -> FEMALE;
      case "m" -> MALE;
      default -> UNKNOWN;
    };
  }

  /** Whether both may be said of one person. */
  boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
