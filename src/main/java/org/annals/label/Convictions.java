package org.annals.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.clause.Extent;
import org.annals.clause.Governors;
import org.annals.clause.Stretches;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/**
 * Finds what somebody holds or says though no verb tells it: "Berg was adamant that the bank had
 * lied", "Berg was blunt: 'We lost'", "Berg put it simply: 'We lost'".
 */
public final class Convictions {
  private static final Set<String> ADJECTIVES = DataFile.words("/label/claim-adjectives.txt");
  private static final Set<String> PLAIN = Set.of("clear", "plain", "known", "public", "explicit");
  private static final Set<String> ROOTS = Set.of("root", "conj", "parataxis");

  private Convictions() {}

  /** Whether a word is such a predicate of somebody who is named or described. */
  public static boolean isHeld(SentenceTree tree, int word) {
    return ROOTS.contains(tree.relation(word))
        && subject(tree, word).filter(who -> !ClaimNouns.isOwned(tree, who)).isPresent()
        && subject(tree, word).filter(who -> canHold(tree, who)).isPresent()
        && content(tree, word).isPresent();
  }

  private static boolean canHold(SentenceTree tree, int who) {
    return tree.referent(who).isPresent()
        || (tree.pos(who) == PartOfSpeech.NOUN
            && (SpokeBefore.isPerson(tree.lemma(who)) || SpokeBefore.isThing(tree.lemma(who))));
  }

  /** Whose predicate it is. */
  public static Optional<Integer> subject(SentenceTree tree, int word) {
    return tree.children(word, Set.of("nsubj", "nsubj:pass")).stream()
        .filter(who -> who < word)
        .findFirst();
  }

  /** What is held, in the words of the text. */
  static Optional<Span> content(SentenceTree tree, int word) {
    boolean isBeing = tree.child(word, "cop").or(() -> tree.child(word, "aux:pass")).isPresent();
    if (isBeing && ADJECTIVES.contains(tree.lower(word))) {
      Optional<Span> clause =
          tree.children(word, Set.of("ccomp", "advcl")).stream()
              .filter(c -> c > word && tree.hasChild(c, "mark", Set.of("that")))
              .findFirst()
              .flatMap(c -> Stretches.below(tree, Governors.firstBelow(tree, c), c));
      if (clause.isPresent()) {
        return clause;
      }
    }
    if (isMadeClear(tree, word)) {
      return madeClear(tree, word);
    }
    boolean isPut = tree.lemma(word).equals("put") && tree.child(word, "obj").isPresent();
    return (isBeing && tree.pos(word) == PartOfSpeech.ADJ) || isPut
        ? quoted(tree, word)
        : Optional.empty();
  }

  /** "Made it clear that she would stay". */
  private static boolean isMadeClear(SentenceTree tree, int verb) {
    return tree.lemma(verb).equals("make") && tree.hasChild(verb, "xcomp", PLAIN);
  }

  private static Optional<Span> madeClear(SentenceTree tree, int verb) {
    List<Integer> clauses = new ArrayList<>(tree.children(verb, Set.of("ccomp")));
    tree.child(verb, "xcomp")
        .ifPresent(clear -> clauses.addAll(tree.children(clear, Set.of("ccomp", "advcl"))));
    return clauses.stream()
        .filter(clause -> clause > verb && tree.hasChild(clause, "mark", Set.of("that")))
        .findFirst()
        .flatMap(c -> Stretches.below(tree, Governors.firstBelow(tree, c), c));
  }

  /** The quotation behind a colon that ends the words of a clause. */
  static Optional<Span> quoted(SentenceTree tree, int word) {
    int colon = word + 1;
    while (colon < tree.size() && !tree.lower(colon).equals(":")) {
      if (tree.pos(colon) == PartOfSpeech.VERB || Stretches.OPENING.contains(tree.surface(colon))) {
        return Optional.empty();
      }
      colon++;
    }
    int open = colon + 1;
    if (open >= tree.size() || !Stretches.OPENING.contains(tree.surface(open))) {
      return Optional.empty();
    }
    int close = open + 1;
    while (close < tree.size() && !Stretches.CLOSING.contains(tree.surface(close))) {
      close++;
    }
    return Stretches.between(tree, open + 1, close);
  }

  /** The words of the one who holds it and all that follows up to what is held. */
  static String label(SentenceTree tree, int word, Strangers strangers) {
    List<Integer> subject = subject(tree, word).stream().toList();
    Span said = content(tree, word).orElse(tree.span(word));
    int last = word;
    while (last + 1 < tree.size() && tree.span(last + 1).start() < said.end()) {
      last++;
    }
    Wording wording = new Wording(tree, strangers);
    SubjectWords words = new SubjectWords(tree, new Extent(tree));
    subject.forEach(who -> words.write(wording, who, word, word, Optional.empty()));
    return wording.add(first(tree, word), last).toString();
  }

  private static int first(SentenceTree tree, int word) {
    int first = word;
    while (first > 0
        && tree.head(first - 1) == word
        && Set.of("cop", "advmod", "aux", "aux:pass").contains(tree.relation(first - 1))) {
      first--;
    }
    return first;
  }
}
