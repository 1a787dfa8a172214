package org.annals.document;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Names and tags of languages. */
final class Languages {
  private Languages() {}

  /** The BCP 47 tag that a tag, a locale such as en_US, or an English name stands for. */
  static Optional<String> tag(String given) {
    String stripped = given.strip();
    Optional<String> byName =
        Arrays.stream(Locale.getISOLanguages())
            .filter(
                code ->
                    Locale.of(code).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(stripped))
            .findFirst();
    return byName.or(() -> wellFormed(stripped.replace('_', '-')));
  }

  private static Optional<String> wellFormed(String tag) {
    try {
      String normal = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
      return normal.equals("und") || normal.startsWith("x-")
          ? Optional.empty()
          : Optional.of(normal);
    } catch (IllformedLocaleException noTag) {
      return Optional.empty();
    }
  }
}
