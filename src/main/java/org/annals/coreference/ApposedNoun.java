package org.annals.coreference;

import java.util.Optional;
import java.util.Set;
import org.annals.coreference.Antecedent.Named;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.Span;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** Finds by the order of words the noun that a name says more of: "the claimant, Mr Berg,". */
final class ApposedNoun {
  private static final Set<String> HONORIFICS =
      Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "dame", "mr.", "mrs.", "ms.", "dr.");

  private static final Set<String> OWNERS =
      Set.of("the", "a", "an", "his", "her", "its", "their", "my", "our", "your", "'s", "\u2019s");

  private static final Set<String> TOPICS = Set.of("for", "to", "with");
  private static final Set<String> OF = Set.of("of", "for");
  private static final Set<String> ENDS = Set.of(",", ".", ";", ")");
  private static final int LONGEST = 3;
  private static final Set<PartOfSpeech> BEFORE_NAMES =
      Set.of(PartOfSpeech.DET, PartOfSpeech.ADJ, PartOfSpeech.NOUN, PartOfSpeech.PROPN);

  private final SentenceTree tree;
  private final PersonNouns persons;

  ApposedNoun(SentenceTree tree, PersonNouns persons) {
    this.tree = tree;
    this.persons = persons;
  }

  /**
   * The noun, in small letters, with the words before it that belong to it.
   *
   * @param first the first word of the name
   * @param last the last one
   */
  Optional<String> before(int first, int last) {
    int comma = first > 0 && HONORIFICS.contains(tree.lower(first - 1)) ? first - 2 : first - 1;
    int noun = noun(comma);
    boolean isApposed =
        noun > 0
            && tree.surface(comma).equals(",")
            && isEnd(last)
            && tree.pos(noun) == PartOfSpeech.NOUN
            && persons.gender(tree.lower(noun)).isPresent();
    return isApposed ? described(noun) : Optional.empty();
  }

  /** The noun before a comma; "minister" in "the minister of energy,". */
  private int noun(int comma) {
    int last = comma - 1;
    for (int of = last - 1; of > 0 && last - of <= LONGEST; of--) {
      if (OF.contains(tree.lower(of)) && persons.gender(tree.lower(of - 1)).isPresent()) {
        return of - 1;
      }
      if (tree.pos(of) == PartOfSpeech.VERB || tree.surface(of).equals(",")) {
        return last;
      }
    }
    return last;
  }

  /** Whether a word is such a noun of the name that follows it. */
  boolean isAt(int noun) {
    int comma = noun + 1;
    while (comma < tree.size() && comma - noun <= LONGEST + 1 && !tree.surface(comma).equals(",")) {
      comma++;
    }
    int first = nameAfter(comma);
    if (noun < 1 || first >= tree.size() || noun(comma) != noun) {
      return false;
    }
    Span start = tree.span(first);
    return tree.referents().stream()
        .filter(r -> r.kind() == Referent.Kind.NAMED && r.span().start() == start.start())
        .filter(r -> new Named(r.entity()).isPerson())
        .anyMatch(r -> isApposed(noun, first, last(first, r.span())));
  }

  private boolean isApposed(int noun, int first, int last) {
    return first > noun
        && isEnd(last)
        && tree.pos(noun) == PartOfSpeech.NOUN
        && persons.gender(tree.lower(noun)).isPresent()
        && described(noun).isPresent();
  }

  private boolean isEnd(int last) {
    return last + 1 >= tree.size() || ENDS.contains(tree.surface(last + 1));
  }

  /** "Mr Berg", "the Argentine hydrologist Nélida Berg", "former minister Berg". */
  private int nameAfter(int comma) {
    int first = comma + 1;
    while (first < tree.size() && first - comma <= LONGEST + 1 && isBeforeName(first)) {
      first++;
    }
    return first;
  }

  private boolean isBeforeName(int word) {
    return !tree.isInName(word)
        && (HONORIFICS.contains(tree.lower(word)) || BEFORE_NAMES.contains(tree.pos(word)));
  }

  private int last(int first, Span name) {
    int last = first;
    while (last + 1 < tree.size() && tree.span(last + 1).overlaps(name)) {
      last++;
    }
    return last;
  }

  private Optional<String> described(int noun) {
    StringBuilder words = new StringBuilder(tree.lower(noun));
    int at = noun - 1;
    while (at > 0 && noun - at <= LONGEST && isInside(at)) {
      words.insert(0, tree.lower(at) + " ");
      at--;
    }
    boolean isOwned =
        OWNERS.contains(tree.lower(at)) && (at == 0 || !TOPICS.contains(tree.lower(at - 1)));
    return isOwned ? Optional.of(words.toString()) : Optional.empty();
  }

  private boolean isInside(int word) {
    return !tree.isInName(word)
        && (tree.pos(word) == PartOfSpeech.ADJ || tree.pos(word) == PartOfSpeech.NOUN);
  }

  /** Whether a semicolon stands between two words, so that neither says more of the other. */
  static boolean isDivided(SentenceTree tree, int one, int other) {
    for (int word = Math.min(one, other); word < Math.max(one, other); word++) {
      if (tree.surface(word).equals(";")) {
        return true;
      }
    }
    return false;
  }
}
