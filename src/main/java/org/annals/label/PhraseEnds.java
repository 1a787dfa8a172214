package org.annals.label;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.clause.Passives;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/** Says where the phrase of a noun ends, whatever the tree hangs on it behind. */
final class PhraseEnds {
  private static final Map<String, Set<String>> FRAMES = read();
  private static final Set<String> OBJECTS = Set.of("obj", "nsubj:pass");
  private static final Set<String> CLAUSES = Set.of("acl", "acl:relcl", "ccomp", "advcl");
  private static final Set<String> SHARED = Set.of("with", "between");
  private static final Set<String> PERSONAL = Set.of("it", "them", "him", "her", "me", "us", "you");
  private static final Set<String> LOOSE = Set.of("too", "daily", "weekly", "monthly", "yearly");

  private static final Set<PartOfSpeech> DANGLING =
      Set.of(
          PartOfSpeech.ADP,
          PartOfSpeech.DET,
          PartOfSpeech.CCONJ,
          PartOfSpeech.SCONJ,
          PartOfSpeech.PART,
          PartOfSpeech.PUNCT);

  private PhraseEnds() {}

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> frames = new HashMap<>();
    for (String line : DataFile.lines("/label/frames.tsv")) {
      String[] cells = line.split("\t", -1);
      frames.put(cells[0], Set.of(cells[1].split(" ", -1)));
    }
    return Map.copyOf(frames);
  }

  /**
   * "Awarded the contract to Acme", "was refused a post by the hospital", "took the nurses with
   * her": whatever the tree hangs it on.
   *
   * @param branch a child of the noun behind it
   */
  static boolean isOfVerb(SentenceTree tree, int branch, int noun) {
    int verb = tree.head(noun);
    if (!tree.isA(branch, "nmod")) {
      return false;
    }
    boolean isOfAll =
        PERSONAL.contains(tree.lower(branch)) && tree.hasChild(branch, "case", SHARED);
    boolean isObject =
        OBJECTS.contains(tree.relation(noun))
            && verb != SentenceTree.ROOT
            && tree.pos(verb) == PartOfSpeech.VERB;
    boolean isBehind = isObject && branch > verb;
    return isOfAll || (isBehind && (isInFrame(tree, branch, verb) || isDoer(tree, branch, noun)));
  }

  private static boolean isInFrame(SentenceTree tree, int branch, int verb) {
    return tree.children(branch, Set.of("case")).stream()
        .map(mark -> FRAMES.getOrDefault(tree.lower(mark), Set.of()))
        .anyMatch(verbs -> verbs.contains(tree.lemma(verb)));
  }

  private static boolean isDoer(SentenceTree tree, int branch, int noun) {
    return tree.hasChild(branch, "case", Set.of("by"))
        && tree.isA(noun, "obj")
        && Passives.is(tree, tree.head(noun));
  }

  /** The last word that can end the phrase, from one on backwards. */
  static int of(SentenceTree tree, int noun, int last, boolean isCut) {
    int whole = beforeNext(tree, noun, last);
    int end = isCut && whole == last ? beforeClause(tree, noun, last) : whole;
    while (end > noun && isLoose(tree, end, isCut)) {
      end -= isAsWell(tree, end) ? 2 : 1;
    }
    return end;
  }

  /** "The estate of Acme and is the only one": the second clause is none of its words. */
  private static int beforeNext(SentenceTree tree, int noun, int last) {
    return IntStream.rangeClosed(noun + 1, last)
            .filter(be -> tree.isA(be, "cop") && isNextToNoun(tree, tree.head(be)))
            .findFirst()
            .orElse(last + 1)
        - 1;
  }

  private static boolean isNextToNoun(SentenceTree tree, int word) {
    int first = tree.head(word);
    return tree.isA(word, "conj")
        && tree.pos(first) != PartOfSpeech.VERB
        && tree.child(first, "cop").isEmpty();
  }

  /** A clause that is cut is left out whole: "the claim that it broke a contract when it". */
  private static int beforeClause(SentenceTree tree, int noun, int last) {
    int end = last;
    int at = last;
    while (at != noun && at != SentenceTree.ROOT) {
      if (CLAUSES.contains(tree.relation(at))) {
        end = at;
      }
      at = tree.head(at);
    }
    int first = end;
    while (end != last && first - 1 > noun && tree.isWithin(first - 1, end)) {
      first--;
    }
    return end == last ? last : first - 1;
  }

  private static boolean isLoose(SentenceTree tree, int word, boolean isCut) {
    boolean isParticle = tree.isA(word, "compound:prt");
    boolean isOpen = tree.head(word) > word && (isCut || isBeforeVerb(tree, word));
    boolean isDangling = DANGLING.contains(tree.pos(word)) && !isParticle;
    return isDangling || isOpen || isAsWell(tree, word) || isHow(tree, word);
  }

  /** "Adopted three of them herself", "measured the current daily", "took nine boys with her". */
  private static boolean isHow(SentenceTree tree, int word) {
    boolean isSelf = tree.lower(word).matches(".+sel(?:f|ves)");
    boolean isWithAll =
        PERSONAL.contains(tree.lower(word))
            && SHARED.contains(tree.lower(word - 1))
            && tree.pos(word) == PartOfSpeech.PRON;
    return isWithAll
        || LOOSE.contains(tree.lower(word))
        || (isSelf && tree.child(word, "case").isEmpty());
  }

  /** "The alliance through which the two countries". */
  private static boolean isBeforeVerb(SentenceTree tree, int word) {
    return tree.pos(tree.head(word)) == PartOfSpeech.VERB;
  }

  private static boolean isAsWell(SentenceTree tree, int word) {
    return tree.lower(word).equals("well") && tree.lower(word - 1).equals("as");
  }
}
