package org.annals.clause;

import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** How far the words go that tell of an event: to the end of their clause, as far as they fit. */
public final class Extent {
  private static final int LONGEST = 180;

  private static final Set<String> STOPS = Set.of(";", ":", "(", ")", "[", "]", "\u2013", "\u2014");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whose", "where");

  private static final Set<String> COMPARED = Set.of("up", "down", "compared");
  private static final Set<String> COMPARING = Set.of("from", "on", "to", "with");

  private static final Set<PartOfSpeech> LEADING =
      Set.of(
          PartOfSpeech.ADP,
          PartOfSpeech.DET,
          PartOfSpeech.CCONJ,
          PartOfSpeech.SCONJ,
          PartOfSpeech.AUX,
          PartOfSpeech.PART,
          PartOfSpeech.PUNCT);

  private static final Set<String> OWN =
      Set.of("aux", "aux:pass", "cc", "advmod", "nsubj", "nsubj:pass");

  private final SentenceTree tree;
  private final Phrases phrases;
  private final WholeParts closes;

  public Extent(SentenceTree tree) {
    this.tree = tree;
    this.phrases = new Phrases(tree);
    this.closes = new WholeParts(tree);
  }

  /** The last word of what hangs on a word, as far as it fits. */
  public int last(int top, int first, int least) {
    int end = end(top);
    int last = least;
    while (last + 1 < end && tree.span(last + 1).end() - tree.span(first).start() <= LONGEST) {
      last++;
    }
    boolean isCut = last + 1 < end;
    if (isCut) {
      last = closes.before(last, first, least);
    }
    while (last > least && (isCut ? dangles(last) : isJoining(last))) {
      last--;
    }
    return last;
  }

  private boolean isJoining(int word) {
    PartOfSpeech pos = tree.pos(word);
    boolean isOpen = pos == PartOfSpeech.AUX && tree.head(word) > word;
    boolean joins = pos == PartOfSpeech.CCONJ && !tree.isA(word, "obj");
    return joins || isOpen || tree.lower(word).matches("[,;.]");
  }

  private boolean dangles(int word) {
    return LEADING.contains(tree.pos(word))
        || tree.head(word) > word
        || (tree.isInName(word) && tree.isInName(word + 1));
  }

  /** Three dots where words are left out at the end, else nothing. */
  public String cut(int top, int last) {
    int end = end(top);
    boolean left = false;
    for (int word = last + 1; word < end; word++) {
      left |=
          Character.isLetterOrDigit(tree.surface(word).codePointAt(0))
              && tree.pos(word) != PartOfSpeech.CCONJ;
    }
    return left ? "\u2026" : "";
  }

  /** Where the words that hang on this one end; clauses that go on from it are left out. */
  private int end(int top) {
    int end = top + 1;
    while (end < tree.size()
        && (tree.isWithin(end, top) || isStray(end, top))
        && !stops(end)
        && !(isRelative(end) && phrases.isAfterComma(end) && !isAmid(end))
        && !closes.isJoinedRelative(end)) {
      end++;
    }
    return Math.max(Math.min(end, startOfNext(top)), top + 1);
  }

  /** Where a clause begins that goes on from a word; the end of the sentence where none does. */
  private int startOfNext(int top) {
    return tree.children(top).stream()
        .filter(child -> child > top && goesOn(child))
        .mapToInt(child -> firstOf(child, top))
        .min()
        .orElse(tree.size());
  }

  /** "Destroying almost every house", where the tree hangs "almost" elsewhere. */
  private boolean isStray(int word, int top) {
    return tree.pos(word) == PartOfSpeech.ADV
        && tree.children(word).isEmpty()
        && tree.head(word) < top
        && word == top + 1
        && tree.isWithin(word + 1, top)
        && !stops(word + 1);
  }

  /** "Because the home, which was full, closed": what the noun is the subject of comes behind. */
  private boolean isAmid(int relative) {
    int clause = relative;
    while (!tree.isA(clause, "acl:relcl") && tree.head(clause) > clause) {
      clause = tree.head(clause);
    }
    if (!tree.isA(clause, "acl:relcl")) {
      return false;
    }
    int noun = tree.head(clause);
    return noun < relative && tree.head(noun) > clause;
  }

  /** "Has never, she says, seen": where the words of a clause that goes on begin. */
  private int firstOf(int clause, int top) {
    return tree.children(clause).stream()
        .filter(word -> word > top && word < clause && tree.pos(word) != PartOfSpeech.PUNCT)
        .filter(word -> OWN.contains(tree.relation(word)))
        .reduce(Governors.firstBelow(tree, clause), Math::min);
  }

  /** A mark that parts clauses; those of "6\u20133" and "section 98(4)" part none. */
  public boolean stops(int word) {
    return STOPS.contains(tree.surface(word)) && !isOfNumber(word);
  }

  private boolean isOfNumber(int word) {
    boolean isOpening = isNumber(word - 1) && isShort(word + 1);
    boolean isClosing = isShort(word - 1) && tree.lower(word - 2).equals("(") && isNumber(word - 3);
    return tree.lower(word).equals(")") ? isClosing : isOpening;
  }

  private boolean isNumber(int word) {
    return tree.lower(word).matches("[0-9]+[a-z]?");
  }

  private boolean isShort(int word) {
    return tree.lower(word).matches("[0-9a-z]{1,3}");
  }

  /** A word that opens a relative clause. */
  public boolean isRelative(int word) {
    return RELATIVE.contains(tree.lower(word)) && !tree.isA(word, "det") && !tree.isA(word, "mark");
  }

  /** A word that opens something and cannot end a phrase. */
  public boolean leads(int word) {
    return LEADING.contains(tree.pos(word));
  }

  private boolean goesOn(int child) {
    boolean verb =
        tree.pos(child) == PartOfSpeech.VERB
            || (tree.child(child, "cop").isPresent()
                && tree.children(child, Governors.SUBJECTS).stream().anyMatch(s -> s < child));
    if (isCompared(child) || isRanked(child)) {
      return false;
    }
    return tree.relation(child).equals("parataxis")
        || (verb && tree.isA(child, "conj"))
        || (tree.isA(child, "advcl")
            && phrases.isAfterComma(Governors.firstBelow(tree, child))
            && !isBehindName(child));
  }

  /** "Sent the foreman, Bo Li, to cut the ribbon": the comma belongs to the name. */
  private boolean isBehindName(int clause) {
    int last = Governors.firstBelow(tree, clause) - 2;
    return tree.hasChild(clause, "mark", Set.of("to"))
        && tree.children(clause, Governors.SUBJECTS).isEmpty()
        && tree.children(tree.head(clause), Set.of("obj")).stream()
            .flatMap(object -> tree.children(object, Set.of("appos")).stream())
            .anyMatch(name -> tree.isWithin(last, name));
  }

  /** "Up from 60 in January", "compared with 2,000 before": no clause of its own. */
  private boolean isCompared(int child) {
    return COMPARED.contains(tree.lower(child))
        && tree.isA(child, "advcl")
        && tree.children(child, Governors.SUBJECTS).isEmpty()
        && tree.children(child, Set.of("obl")).stream()
            .anyMatch(than -> tree.hasChild(than, "case", COMPARING));
  }

  /** "61 percent, the lowest since 1998". */
  private boolean isRanked(int child) {
    return tree.isA(child, "parataxis")
        && tree.pos(child) == PartOfSpeech.ADJ
        && tree.lower(child).matches("\\p{L}+est|first|second|third|last|most|least")
        && tree.hasChild(child, "det", Set.of("the"))
        && tree.child(child, "cop").isEmpty()
        && tree.children(child, Governors.SUBJECTS).isEmpty();
  }
}
