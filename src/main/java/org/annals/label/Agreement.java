package org.annals.label;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** The form of a verb behind a name that stands for "I" or "we": "am writing" is "is writing". */
final class Agreement {
  private static final Map<String, String> OF_NAMES =
      Map.ofEntries(
          Map.entry("have", "has"),
          Map.entry("am", "is"),
          Map.entry("are", "is"),
          Map.entry("were", "was"),
          Map.entry("do", "does"),
          Map.entry("'m", "is"),
          Map.entry("\u2019m", "is"),
          Map.entry("'re", "is"),
          Map.entry("\u2019re", "is"),
          Map.entry("'ve", "has"),
          Map.entry("\u2019ve", "has"),
          Map.entry("'ll", "will"),
          Map.entry("\u2019ll", "will"),
          Map.entry("'d", "would"),
          Map.entry("\u2019d", "would"));

  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> AUXILIARIES = Set.of("aux", "aux:pass", "cop");
  private static final Set<String> NEAR = Set.of("we", "you");
  private static final Set<String> OPEN = Set.of("xcomp", "advcl", "acl", "obj");

  private Agreement() {}

  /** The other form; nothing where the verb's own can stand. */
  static Optional<String> of(SentenceTree tree, int word, Strangers strangers) {
    boolean isAuxiliary = AUXILIARIES.contains(tree.relation(word));
    int verb = isAuxiliary ? tree.head(word) : word;
    if (!isFinite(tree, word, verb, isAuxiliary) || !isReplaced(tree, subject(tree, verb))) {
      return Optional.empty();
    }
    int subject = subject(tree, verb);
    if (strangers.isQuotedAlone(tree, subject)) {
      return Optional.empty();
    }
    String lower = tree.lower(word);
    String known = OF_NAMES.get(lower);
    boolean isOther = isAuxiliary || !lower.equals(tree.lemma(word));
    return known != null || isOther ? Optional.ofNullable(known) : Optional.of(third(lower));
  }

  /** "He's targeting" behind a name: the auxiliary in full; nothing where it is not cut short. */
  static Optional<String> whole(SentenceTree tree, int word) {
    String end = tree.lower(word).replace('\u2019', '\'');
    if (tree.pos(word) != PartOfSpeech.AUX || !end.startsWith("'")) {
      return Optional.empty();
    }
    int verb = tree.head(word);
    boolean isPerfect =
        tree.isA(word, "aux")
            && !tree.relation(word).equals("aux:pass")
            && verb != SentenceTree.ROOT
            && !tree.lower(verb).endsWith("ing");
    return switch (end) {
      case "'s" -> Optional.of(isPerfect ? "has" : "is");
      case "'re" -> Optional.of("are");
      case "'ve" -> Optional.of("have");
      case "'ll" -> Optional.of("will");
      default -> Optional.empty();
    };
  }

  private static boolean isFinite(SentenceTree tree, int word, int verb, boolean isAuxiliary) {
    if (isAuxiliary) {
      return tree.children(verb, AUXILIARIES).getFirst() == word;
    }
    return tree.pos(word) == PartOfSpeech.VERB
        && tree.children(word, AUXILIARIES).isEmpty()
        && !tree.hasChild(word, "mark", Set.of("to"));
  }

  /** Its own subject or, without an auxiliary of theirs, that of the verbs it is joined to. */
  private static int subject(SentenceTree tree, int verb) {
    int at = verb;
    while (true) {
      var own = tree.children(at, SUBJECTS);
      if (!own.isEmpty()) {
        return own.getFirst();
      }
      boolean isJoined = tree.isA(at, "conj") && tree.head(at) != SentenceTree.ROOT;
      if (!isJoined || OPEN.contains(tree.relation(tree.head(at)))) {
        return SentenceTree.ROOT;
      }
      at = tree.head(at);
      if (tree.children(at, Set.of("aux")).stream().anyMatch(a -> a < verb)
          && tree.children(verb, AUXILIARIES).isEmpty()) {
        return SentenceTree.ROOT;
      }
    }
  }

  /** "I", for which a name is always written, and "we" or "you", where one body or person is. */
  private static boolean isReplaced(SentenceTree tree, int subject) {
    return subject != SentenceTree.ROOT
        && (tree.lower(subject).equals("i")
            || (NEAR.contains(tree.lower(subject)) && tree.referent(subject).isPresent()));
  }

  private static String third(String verb) {
    if (verb.matches(".*[^aeiou]y")) {
      return verb.substring(0, verb.length() - 1) + "ies";
    }
    return verb.matches(".*(s|x|z|ch|sh|o)") ? verb + "es" : verb + "s";
  }
}
