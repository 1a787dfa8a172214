package org.annals.attribution;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.annals.coreference.CoreferenceResolver;
import org.annals.tree.ReadText;
import org.annals.tree.SentenceTree;

/** Says in plain words how the marked word of a text is told, for tests. */
final class ToldWords {
  private ToldWords() {}

  /**
   * "nothing" when it is not told, else the speakers, the innermost first and parted by "&lt;", or
   * "document", then "denied", "planned", "possible" as it is.
   */
  static String told(String marked) {
    return words(stance(marked));
  }

  static Optional<Stance> stance(String marked) {
    int at = marked.indexOf('{');
    return stance(marked.replace("{", "").replace("}", ""), at);
  }

  /** How the word that begins at this place is told. */
  static Optional<Stance> stance(String text, int at) {
    List<SentenceTree> trees = new CoreferenceResolver().resolve(ReadText.trees(text));
    for (int i = 0; i < trees.size(); i++) {
      for (int word = 0; word < trees.get(i).size(); word++) {
        if (trees.get(i).span(word).start() == at) {
          return new StanceReader(trees).stance(i, word);
        }
      }
    }
    throw new IllegalArgumentException("No word at %d: %s".formatted(at, text));
  }

  private static String words(Optional<Stance> stance) {
    if (stance.isEmpty()) {
      return "nothing";
    }
    String polarity = stance.get().polarity() == Polarity.DENIED ? " denied" : "";
    String modality = stance.get().modality().name().toLowerCase(Locale.ROOT);
    String speakers =
        stance.get().speakers().stream().map(ToldWords::words).collect(joining(" < "));
    return (speakers.isEmpty() ? "document" : speakers)
        + polarity
        + (modality.equals("actual") ? "" : " " + modality);
  }

  static String words(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Named(var entity) ->
          Collections.max(entity.names(), Comparator.comparingInt(String::length));
      case Speaker.Described described -> described.words();
    };
  }
}
