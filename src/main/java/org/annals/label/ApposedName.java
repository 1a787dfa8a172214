package org.annals.label;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.annals.coreference.PersonNouns;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/**
 * The name behind a noun for something of no class of ours: "a schooner, the Blue Petrel", "the
 * drug Nerotin", "a programme, called Lumen,".
 */
final class ApposedName {
  private static final int LONGEST = 7;
  private static final Set<String> PERSONS = new PersonNouns().listed();
  private static final Set<String> CALLING =
      Set.of("called", "named", "titled", "entitled", "dubbed", "nicknamed", "christened");

  private static final Set<String> JOINING =
      Set.of("of", "the", "and", "in", "on", "for", "to", "a", "&", "de", "del", "la", "'s");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

  private final SentenceTree tree;
  private final int noun;

  private ApposedName(SentenceTree tree, int noun) {
    this.tree = tree;
    this.noun = noun;
  }

  /**
   * A name that stands behind a noun.
   *
   * @param written as it stands there
   * @param pause what parts the two
   */
  record Found(String written, String pause) {
    /** The words for the noun with the name. */
    String behind(String words) {
      return words + pause + written;
    }
  }

  /** Nothing where the name is that of a participant. */
  static Optional<Found> of(SentenceTree tree, int noun) {
    boolean isPlain =
        tree.pos(noun) == PartOfSpeech.NOUN
            && noun + 3 < tree.size()
            && !isUpper(tree, noun)
            && !PERSONS.contains(tree.lower(noun));
    return isPlain ? new ApposedName(tree, noun).name() : Optional.empty();
  }

  private Optional<Found> name() {
    int first = noun + 1;
    boolean isBehindComma = tree.lower(first).equals(",");
    if (isBehindComma) {
      first++;
    }
    boolean isCalled = isBehindComma && CALLING.contains(tree.lower(first));
    if (isCalled || (isBehindComma && tree.lower(first).equals("the"))) {
      first++;
    }
    int end = end(first);
    return isName(first, end, isCalled)
        ? whole(first, end, isBehindComma ? ", " : " ")
        : Optional.empty();
  }

  private boolean isName(int first, int end, boolean isCalled) {
    boolean isLinked = isCalled ? tree.isWithin(first, noun) : isApposed(first, end);
    return isLinked && end > first && end - first <= LONGEST;
  }

  private Optional<Found> whole(int first, int end, String pause) {
    Span name = new Span(tree.span(first).start(), tree.span(end - 1).end());
    return tree.referents().stream().anyMatch(r -> r.span().overlaps(name))
        ? Optional.empty()
        : Optional.of(new Found(name.of(tree.text()), pause));
  }

  /** The word behind the last one with a capital or a number. */
  private int end(int first) {
    int end = first;
    for (int word = first; word < tree.size() && isOfName(word, first); word++) {
      if (isUpper(tree, word) || isNumber(word)) {
        end = word + 1;
      }
    }
    return end;
  }

  private boolean isOfName(int word, int first) {
    boolean isJoining = JOINING.contains(tree.lower(word)) || isNumber(word);
    return isUpper(tree, word) || (word > first && isJoining);
  }

  private boolean isNumber(int word) {
    return NUMBER.matcher(tree.lower(word)).matches();
  }

  private boolean isApposed(int first, int end) {
    return IntStream.range(first, end)
        .anyMatch(word -> tree.head(word) == noun && tree.isA(word, "appos"));
  }

  private static boolean isUpper(SentenceTree tree, int word) {
    return Character.isUpperCase(tree.surface(word).codePointAt(0));
  }
}
