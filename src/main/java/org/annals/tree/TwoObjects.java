package org.annals.tree;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.reader.Syntax;

/**
 * Parts whom somebody gives something from what is given, where the network runs them together:
 * "gave striking nurses the raise" (no raise is striking), "handed the president taxing power" (no
 * such power is called after the president).
 */
final class TwoObjects {
  private static final Set<String> GIVING =
      Set.of(
          "gave",
          "give",
          "given",
          "gives",
          "giving",
          "handed",
          "offered",
          "granted",
          "awarded",
          "paid",
          "sent",
          "promised",
          "denied",
          "cost",
          "owed",
          "left",
          "brought",
          "won");

  private static final Set<String> ARTICLES =
      Set.of("a", "an", "the", "its", "their", "his", "her");
  private static final Set<String> BEFORE = Set.of("amod", "compound", "nummod", "det");
  private static final Set<String> RECEIVING = Set.of("obj", "iobj");
  private static final Set<String> ARTICLE = Set.of("det", "nmod:poss");

  private final Draft draft;

  /** A mender of one sentence. */
  TwoObjects(Draft draft) {
    this.draft = draft;
  }

  /** Hangs the words of whoever receives it on him. */
  void mend() {
    for (int noun = 3; noun < draft.size(); noun++) {
      int verb = draft.head(noun);
      boolean isGiven =
          verb != Syntax.ROOT
              && verb < noun
              && draft.relation(noun).equals("obj")
              && GIVING.contains(draft.lower(verb));
      if (isGiven) {
        mend(noun, verb);
      }
    }
  }

  private void mend(int noun, int verb) {
    Optional<Integer> receiving =
        draft.children(verb, RECEIVING).stream()
            .filter(who -> who > verb && who < noun)
            .findFirst();
    if (receiving.isPresent()) {
      inner(noun, verb).ifPresent(article -> move(noun, receiving.get(), article));
    } else {
      titled(noun, verb);
      inner(noun, verb).ifPresent(article -> before(noun, verb, article));
    }
  }

  /** "Gave nurses the raise", where the network takes the nurses for a part of the raise. */
  private void before(int noun, int verb, int article) {
    List<Integer> nouns =
        draft.children(noun, Set.of("compound")).stream()
            .filter(who -> who > verb && who < article && draft.isNoun(who))
            .toList();
    if (nouns.size() == 1) {
      int who = nouns.getFirst();
      draft.children(noun, BEFORE).stream()
          .filter(word -> word < who)
          .forEach(word -> draft.hang(word, who, draft.relation(word)));
      draft.hang(who, verb, "iobj");
    }
  }

  /** The article of what is given, behind words that the network gives to it too. */
  private Optional<Integer> inner(int noun, int verb) {
    return draft.children(noun, ARTICLE).stream()
        .filter(article -> article > verb && ARTICLES.contains(draft.lower(article)))
        .reduce((_, last) -> last);
  }

  private void move(int noun, int who, int article) {
    List<Integer> strayed =
        draft.children(noun, BEFORE).stream().filter(word -> word < who).toList();
    if (who < article) {
      strayed.forEach(word -> draft.hang(word, who, draft.relation(word)));
      draft.hang(who, draft.head(who), "iobj");
    }
  }

  /** "Handed the president taxing power": a noun stands behind adjectives where it is described. */
  private void titled(int noun, int verb) {
    int who = verb + 2;
    boolean isReceiving =
        who + 1 < noun
            && ARTICLES.contains(draft.lower(verb + 1))
            && draft.head(who) == noun
            && draft.relation(who).equals("compound")
            && draft.isPerson(who)
            && draft.head(who + 1) == noun
            && (draft.relation(who + 1).equals("amod") || draft.lower(who + 1).endsWith("ing"));
    if (isReceiving) {
      draft.hang(who, verb, "iobj");
      draft.hang(verb + 1, who, "det");
    }
  }
}
