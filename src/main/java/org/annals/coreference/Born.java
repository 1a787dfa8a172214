package org.annals.coreference;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.coreference.Antecedent.Named;
import org.annals.document.Block;
import org.annals.tree.SentenceTree;

/**
 * The one person of whom a text tells the birth, and of whom it speaks first and most: a profile,
 * though its headline may not name her.
 */
final class Born {
  private static final int OFTEN = 3;

  private Born() {}

  /**
   * The person; nothing where a text tells of more births than one, or speaks of others more often.
   *
   * @param spoken the names and nouns of each sentence
   */
  static Optional<Antecedent> of(
      List<SentenceTree> trees, List<List<Occurrence>> spoken, Mentions mentions) {
    Set<Antecedent> born = new HashSet<>();
    Set<Antecedent> before = new HashSet<>();
    Optional<Antecedent> first = Optional.empty();
    for (int i = 0; i < trees.size(); i++) {
      SentenceTree tree = trees.get(i);
      if (tree.sentence().kind() == Block.Kind.PARAGRAPH) {
        List<Occurrence> persons = spoken.get(i).stream().filter(Born::isNamed).toList();
        first =
            first.or(
                () ->
                    persons.stream()
                        .filter(Occurrence::isMainSubject)
                        .map(Occurrence::who)
                        .findFirst());
        persons.stream().filter(o -> isBorn(tree, o.word())).forEach(o -> born.add(o.who()));
        first.filter(who -> isBorn(tree, who, before, mentions)).ifPresent(born::add);
        persons.forEach(o -> before.add(o.who()));
      }
    }
    return first.filter(who -> born.equals(Set.of(who)) && isMost(who, mentions));
  }

  private static boolean isNamed(Occurrence here) {
    return here.who() instanceof Named && here.who().isPerson();
  }

  private static boolean isBorn(SentenceTree tree, int name) {
    int verb = tree.head(name);
    return verb != SentenceTree.ROOT
        && tree.relation(name).equals("nsubj:pass")
        && tree.lower(verb).equals("born");
  }

  /** "She was born in Oslo", where the text has named no other woman before. */
  private static boolean isBorn(
      SentenceTree tree, Antecedent who, Set<Antecedent> before, Mentions mentions) {
    return before.contains(who)
        && IntStream.range(0, tree.size())
            .filter(word -> isBorn(tree, word) && tree.head(tree.head(word)) == SentenceTree.ROOT)
            .mapToObj(word -> Pronoun.of(tree.lower(word)))
            .flatMap(Optional::stream)
            .anyMatch(pronoun -> mentions.isOnly(who, pronoun.gender(), before));
  }

  private static boolean isMost(Antecedent who, Mentions mentions) {
    int times = mentions.names(who);
    return times >= OFTEN
        && mentions.named().stream()
            .allMatch(other -> other.equals(who) || mentions.names(other) <= times);
  }
}
