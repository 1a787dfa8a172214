package org.annals.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.attribution.Stance;
import org.annals.clause.Governors;
import org.annals.clause.Stretches;
import org.annals.dating.Sourced;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/**
 * Finds what a sentence tells in the words of a source that a phrase names: "according to Berg, the
 * mill is lost", "the mill, in Berg's opinion, is lost".
 */
public final class Accounts {
  private static final int LEAST_WORDS = 3;
  private static final int LONGEST = 220;
  private static final Set<String> VIEWS =
      Set.of("view", "opinion", "judgment", "judgement", "words", "estimation", "telling");
  private static final Set<String> MAIN = Set.of("root", "conj", "parataxis");

  /**
   * A phrase that names a source.
   *
   * @param first its first word
   * @param last its last word
   * @param source the word for the one whose account it is
   * @param top the main word of the clause beside which it stands
   */
  private record Phrase(int first, int last, int source, int top) {}

  private Accounts() {}

  /** Whether a word, "according" or "opinion", names with others the source of a main clause. */
  public static boolean isTold(SentenceTree tree, int word) {
    return phrase(tree, word).filter(phrase -> !content(tree, phrase).isEmpty()).isPresent();
  }

  /** The words for those whose account it is. */
  public static List<Integer> sources(SentenceTree tree, int word) {
    return phrase(tree, word).map(Phrase::source).stream().toList();
  }

  /** The stretches of the document that the source tells. */
  static List<Span> parts(SentenceTree tree, int word) {
    return phrase(tree, word).map(phrase -> content(tree, phrase)).orElse(List.of()).stream()
        .flatMap(part -> Stretches.between(tree, part[0], part[1]).stream())
        .toList();
  }

  /** "According to Anna Berg: the mill was sold". */
  static String label(SentenceTree tree, int word, Stance stance) {
    Optional<Phrase> found = phrase(tree, word);
    if (found.isEmpty()) {
      return "";
    }
    Phrase phrase = found.get();
    Wording wording = new Wording(tree, Strangers.of(stance, word));
    wording.add(phrase.first(), phrase.last());
    Wording said = wording.next();
    content(tree, phrase).forEach(part -> said.add(part[0], part[1] - 1));
    String label = wording + ": " + said;
    return label.length() <= LONGEST
        ? label
        : label.substring(0, label.lastIndexOf(' ', LONGEST)) + "\u2026";
  }

  private static Optional<Phrase> phrase(SentenceTree tree, int word) {
    boolean isAccording = tree.lower(word).equals("according") && tree.lower(word + 1).equals("to");
    return isAccording ? according(tree, word) : view(tree, word);
  }

  private static Optional<Phrase> according(SentenceTree tree, int word) {
    int source = word + 2;
    while (source < tree.size()
        && tree.head(source) > word + 1
        && !isClause(tree, tree.head(source))
        && tree.head(source) > source) {
      source = tree.head(source);
    }
    return source < tree.size() && isSource(tree, source)
        ? beside(tree, word, source, source)
        : Optional.empty();
  }

  /** "In Berg's opinion", in the midst of a clause or where no other rule sees it. */
  private static Optional<Phrase> view(SentenceTree tree, int noun) {
    boolean isView =
        VIEWS.contains(tree.lower(noun)) && tree.hasChild(noun, "case", Set.of("in", "by"));
    return !isView || ClaimNouns.isOwned(tree, noun)
        ? Optional.empty()
        : tree.children(noun, Set.of("nmod:poss")).stream()
            .filter(o -> tree.referent(o).isPresent() || tree.pos(o) == PartOfSpeech.NOUN)
            .findFirst()
            .flatMap(owner -> beside(tree, first(tree, noun), noun, owner));
  }

  private static int first(SentenceTree tree, int noun) {
    int first = Governors.firstBelow(tree, noun);
    while (first < noun && tree.pos(first) == PartOfSpeech.PUNCT) {
      first++;
    }
    return first;
  }

  private static boolean isSource(SentenceTree tree, int word) {
    return tree.referent(word)
        .map(r -> !r.entity().is(EntityType.LAW))
        .orElseGet(
            () ->
                (tree.pos(word) == PartOfSpeech.NOUN || tree.pos(word) == PartOfSpeech.PROPN)
                    && !Sourced.isStandard(tree.lemma(word)));
  }

  private static Optional<Phrase> beside(SentenceTree tree, int first, int head, int source) {
    int top = tree.head(head);
    while (top != SentenceTree.ROOT && !isClause(tree, top)) {
      top = tree.head(top);
    }
    boolean isMain = top != SentenceTree.ROOT && MAIN.contains(tree.relation(top));
    return isMain && !tree.surface(tree.size() - 1).equals("?")
        ? Optional.of(new Phrase(first, last(tree, head), source, top))
        : Optional.empty();
  }

  private static int last(SentenceTree tree, int head) {
    int last = head;
    while (last + 1 < tree.size() && tree.isWithin(last + 1, head)) {
      last++;
    }
    while (last > head && tree.pos(last) == PartOfSpeech.PUNCT) {
      last--;
    }
    return last;
  }

  private static boolean isClause(SentenceTree tree, int word) {
    return (tree.pos(word) == PartOfSpeech.VERB && !tree.lower(word).equals("according"))
        || tree.child(word, "cop").isPresent()
        || !tree.children(word, Governors.SUBJECTS).isEmpty();
  }

  /** The words before and behind the phrase, from each first one up to the end of them. */
  private static List<int[]> content(SentenceTree tree, Phrase phrase) {
    int[] around = around(tree, phrase);
    if (!isSetOff(tree, phrase, around)) {
      return List.of();
    }
    List<int[]> parts = new ArrayList<>();
    trimmed(tree, around[0], phrase.first()).ifPresent(parts::add);
    trimmed(tree, phrase.last() + 1, endBehind(tree, phrase, around[1]))
        .map(part -> parts.isEmpty() ? part : joined(tree, phrase, part))
        .ifPresent(parts::add);
    boolean holdsTop = parts.stream().anyMatch(p -> p[0] <= phrase.top() && phrase.top() < p[1]);
    int words = parts.stream().mapToInt(part -> part[1] - part[0]).sum();
    return holdsTop && words >= LEAST_WORDS && isWhole(tree, phrase.top())
        ? List.copyOf(parts)
        : List.of();
  }

  /** Another clause with its own subject that goes on behind the phrase is nobody's account. */
  private static int endBehind(SentenceTree tree, Phrase phrase, int end) {
    return tree.children(phrase.top(), Set.of("conj")).stream()
        .filter(clause -> clause > phrase.last() && phrase.top() < phrase.first())
        .filter(clause -> !tree.children(clause, Governors.SUBJECTS).isEmpty())
        .map(clause -> Governors.firstBelow(tree, clause))
        .filter(first -> first > phrase.last())
        .reduce(end, Math::min);
  }

  /** "They acted, according to Berg, but not quickly": with the conjunction. */
  private static int[] joined(SentenceTree tree, Phrase phrase, int[] part) {
    int before = part[0] - 1;
    return before > phrase.last() && tree.pos(before) == PartOfSpeech.CCONJ
        ? new int[] {before, part[1]}
        : part;
  }

  /** Whether the phrase opens or ends the clause, or stands in it between commas. */
  private static boolean isSetOff(SentenceTree tree, Phrase phrase, int[] around) {
    boolean isBehind = trimmed(tree, phrase.last() + 1, around[1]).isPresent();
    boolean isBefore = around[0] < phrase.first();
    boolean isApart =
        tree.lower(phrase.last() + 1).equals(",") && tree.lower(phrase.first() - 1).equals(",");
    return !isBefore || !isBehind || isApart;
  }

  /** Whether a clause has a subject of its own that can be understood. */
  private static boolean isWhole(SentenceTree tree, int top) {
    return !tree.children(top, Governors.SUBJECTS).isEmpty();
  }

  /** From the semicolon, or the conjunction of the clause, before the phrase to the next one. */
  private static int[] around(SentenceTree tree, Phrase phrase) {
    int from = phrase.first();
    while (from > 0 && !tree.surface(from - 1).equals(";") && !isColonBefore(tree, from, phrase)) {
      from--;
    }
    int end = phrase.last() + 1;
    while (end < tree.size() && !tree.surface(end).equals(";")) {
      end++;
    }
    if (tree.isA(phrase.top(), "conj")) {
      from = Math.min(phrase.first(), Math.max(from, Governors.firstBelow(tree, phrase.top())));
    }
    while (from < phrase.first()
        && (tree.pos(from) == PartOfSpeech.CCONJ || tree.pos(from) == PartOfSpeech.PUNCT)) {
      from++;
    }
    return new int[] {from, end};
  }

  private static boolean isColonBefore(SentenceTree tree, int from, Phrase phrase) {
    return from == phrase.first() && tree.surface(from - 1).equals(":");
  }

  private static Optional<int[]> trimmed(SentenceTree tree, int first, int end) {
    int from = first;
    int to = end;
    while (from < to && isLoose(tree, from)) {
      from++;
    }
    while (to > from && tree.pos(to - 1) == PartOfSpeech.PUNCT && !isClosing(tree, to - 1)) {
      to--;
    }
    return from < to ? Optional.of(new int[] {from, to}) : Optional.empty();
  }

  private static boolean isLoose(SentenceTree tree, int word) {
    return (tree.pos(word) == PartOfSpeech.PUNCT && !Stretches.OPENING.contains(tree.surface(word)))
        || tree.pos(word) == PartOfSpeech.CCONJ
        || tree.lower(word).equals("however");
  }

  private static boolean isClosing(SentenceTree tree, int word) {
    return Stretches.CLOSING.contains(tree.surface(word)) || tree.surface(word).equals(")");
  }
}
