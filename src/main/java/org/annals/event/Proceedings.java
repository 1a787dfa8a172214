package org.annals.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.name.EntityClass;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/**
 * Finds whom a ruling or filing concerns behind the noun for the case: "dismissed Bo Li's appeal",
 * "filed a lawsuit against Acme".
 */
final class Proceedings {
  private static final Set<String> PARTIES = Set.of("by", "against", "of", "from");
  private static final Set<String> BROUGHT = Set.of("bring", "file", "lodge", "make", "submit");
  private static final Set<String> OPPONENTS = Set.of("against");

  /** What an appeal is against, which a higher court does not dismiss with it. */
  private static final Set<String> DECIDED =
      Set.of(
          "decision", "ruling", "judgment", "judgement", "order", "verdict", "sentence", "award");

  private final Set<String> nouns = DataFile.words("/event/proceedings.txt");

  /** The words for the parties; those of a filing are they whom it is against. */
  List<Integer> parties(SentenceTree tree, Told told) {
    boolean isRuling = told.type().localName().equals("CourtRuling");
    if (!isRuling && !told.type().localName().equals("LegalFiling")) {
      return List.of();
    }
    Set<String> marks = isRuling ? PARTIES : OPPONENTS;
    List<Integer> found = new ArrayList<>();
    for (int noun : cases(tree, told.head())) {
      found.addAll(marked(tree, noun, marks));
      if (isRuling) {
        found.addAll(tree.children(noun, Set.of("nmod:poss")));
        tree.children(noun, Set.of("acl")).stream()
            .filter(verb -> BROUGHT.contains(tree.lemma(verb)))
            .forEach(verb -> found.addAll(marked(tree, verb, marks)));
      }
    }
    found.removeIf(word -> isCourt(tree, word) || DECIDED.contains(tree.lemma(word)));
    return found;
  }

  private static List<Integer> marked(SentenceTree tree, int word, Set<String> marks) {
    return tree.children(word).stream()
        .filter(child -> tree.isA(child, "nmod") || tree.isA(child, "obl"))
        .filter(child -> tree.hasChild(child, "case", marks))
        .toList();
  }

  private List<Integer> cases(SentenceTree tree, int verb) {
    List<Integer> done = new ArrayList<>(Governors.objects(tree, verb));
    if (Passives.is(tree, verb)) {
      Governors.subject(tree, verb).ifPresent(done::add);
    }
    return done.stream().filter(noun -> nouns.contains(tree.lemma(noun))).toList();
  }

  private static boolean isCourt(SentenceTree tree, int word) {
    return tree.referent(word)
        .filter(r -> r.entity().entityClass().localName().equals("Court"))
        .isPresent();
  }

  private static final Set<String> PASSING = Set.of("pass", "clear");

  private static final Set<String> PAYING =
      Set.of("fine", "pay", "award", "give", "grant", "lend", "owe", "cost", "charge");

  /** "The bill passed the Senate". */
  static boolean isPassage(SentenceTree tree, int verb) {
    return PASSING.contains(tree.lemma(verb))
        && tree.children(verb, Set.of("obj")).stream()
            .flatMap(house -> tree.referent(house).stream())
            .anyMatch(r -> r.entity().entityClass() == EntityClass.LEGISLATURE);
  }

  /** "Fined Acme 40,000 kroner", where the parser takes the two for one phrase. */
  static List<Integer> paid(SentenceTree tree, int verb) {
    return PAYING.contains(tree.lemma(verb))
        ? tree.children(verb, Set.of("obj")).stream()
            .filter(sum -> tree.child(sum, "nummod").isPresent())
            .flatMap(sum -> tree.children(sum, Set.of("compound", "nmod:desc")).stream())
            .filter(name -> tree.isInName(name))
            .toList()
        : List.of();
  }
}
