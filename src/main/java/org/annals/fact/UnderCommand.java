package org.annals.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.annals.fact.OfficeFinder.Holding;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.time.TimeExpression;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** Finds who commands troops that have no name: "a column of 600 men under Colonel Ida Roe". */
final class UnderCommand {
  private static final Set<String> TROOPS = DataFile.words("/facts/troops.txt");
  private static final Set<String> UNDER = Set.of("under");
  private static final Set<String> NAMING = Set.of("flat", "nmod:desc", "compound", "appos");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final int LONGEST = 60;

  private final SentenceTree tree;
  private final OfficeWords wording;

  /** A finder for one sentence. */
  UnderCommand(SentenceTree tree, List<TimeExpression> times) {
    this.tree = tree;
    this.wording = new OfficeWords(tree, times);
  }

  /** Those of the sentence. */
  List<Holding> find() {
    List<Holding> found = new ArrayList<>();
    for (Referent name : tree.referents()) {
      if (name.kind() == Referent.Kind.NAMED && name.isPerson()) {
        under(name).flatMap(under -> holding(name, under)).ifPresent(found::add);
      }
    }
    return found;
  }

  /** The "under" before the name of somebody and his rank. */
  private Optional<Integer> under(Referent name) {
    int top = tree.headOf(name.span());
    while (top >= 0 && NAMING.contains(tree.relation(top)) && tree.head(top) >= 0) {
      top = tree.head(top);
    }
    return top < 0
        ? Optional.empty()
        : tree.children(top, Set.of("case")).stream()
            .filter(word -> word > 0 && UNDER.contains(tree.lower(word)))
            .findFirst();
  }

  private Optional<Holding> holding(Referent name, int under) {
    return troops(under)
        .map(noun -> "commander of " + words(wording.start(noun), under - 1))
        .filter(words -> words.length() <= LONGEST)
        .map(words -> Holding.role(under, true, name, words));
  }

  /** The highest noun for troops whose phrase ends right before: "a column of 600 men". */
  private Optional<Integer> troops(int under) {
    int at = under - 1;
    Optional<Integer> found = Optional.empty();
    while (at >= 0 && tree.pos(at) == PartOfSpeech.NOUN) {
      if (TROOPS.contains(tree.lemma(at)) && tree.referent(at).isEmpty()) {
        found = Optional.of(at);
      }
      at = tree.isA(at, "nmod") ? tree.head(at) : SentenceTree.ROOT;
    }
    return found;
  }

  private String words(int first, int last) {
    String words = wording.between(first, last);
    return ARTICLES.contains(tree.lower(first))
        ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
        : words;
  }
}
