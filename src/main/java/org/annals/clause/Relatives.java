package org.annals.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Finds subjects that the tree hangs elsewhere: of a relative clause, of words that are said. */
public final class Relatives {
  private static final Set<String> INNER = Set.of("nmod", "conj", "flat", "compound", "appos");

  private static final Set<String> RESULTING =
      Set.of("force", "prompt", "cause", "mean", "lead", "enable", "result", "spark", "trigger");

  private static final Set<String> RATES =
      Set.of("second", "minute", "hour", "day", "week", "month", "year");

  private static final Set<String> FIRST = Set.of("i", "we", "you", "they");

  private Relatives() {}

  /**
   * "The club and the union, which paid": the noun of the phrase that ends before the comma; the
   * pronoun itself where there is none.
   */
  static int antecedent(SentenceTree tree, int verb, int pronoun) {
    int last = pronoun - 1;
    if (!tree.isA(verb, "advcl") || last < 1 || !tree.lower(last).equals(",")) {
      return pronoun;
    }
    int top = last - 1;
    while (isInner(tree, top) && !isPerson(tree, top, pronoun)) {
      top = tree.head(top);
    }
    return isNoun(tree, top) ? top : pronoun;
  }

  /**
   * Whom a subject stands for; nobody where "which" stands for all of the clause before: "the storm
   * struck Jersey, which forced the airport to close", "sold the engines, which makes an inquiry
   * likely", "will run at 120 kilometres an hour, which will cut the journey".
   */
  static Optional<Integer> meant(SentenceTree tree, int verb, int subject) {
    int who = Antecedents.read(tree, verb, subject);
    boolean isOfClause =
        tree.lower(subject).equals("which")
            && tree.lower(subject - 1).equals(",")
            && (isForced(tree, verb, who) || isOfMany(tree, verb, who) || isRate(tree, verb, who));
    return isOfClause ? Optional.empty() : Optional.of(who);
  }

  private static boolean isForced(SentenceTree tree, int verb, int who) {
    return RESULTING.contains(tree.lemma(verb))
        && tree.referent(who).filter(place -> place.entity().is(EntityType.PLACE)).isPresent();
  }

  /** "The engines, which makes": the form of one, where the noun is of many. */
  private static boolean isOfMany(SentenceTree tree, int verb, int who) {
    String form = tree.lower(verb);
    return tree.pos(who) == PartOfSpeech.NOUN
        && tree.referent(who).isEmpty()
        && tree.lower(who).endsWith("s")
        && !tree.lower(who).equals(tree.lemma(who))
        && tree.pos(verb) == PartOfSpeech.VERB
        && form.endsWith("s")
        && !form.equals(tree.lemma(verb))
        && tree.child(verb, "aux").isEmpty();
  }

  /** "120 kilometres an hour". */
  private static boolean isRate(SentenceTree tree, int verb, int who) {
    return tree.isA(verb, "advcl")
        && RATES.contains(tree.lower(who))
        && tree.hasChild(who, "det", Set.of("a", "an"));
  }

  private static boolean isInner(SentenceTree tree, int word) {
    int above = tree.head(word);
    return INNER.contains(tree.relation(word)) && above < word && isNoun(tree, above);
  }

  private static boolean isPerson(SentenceTree tree, int word, int pronoun) {
    return tree.lower(pronoun).equals("who")
        && tree.referent(word).isPresent()
        && !tree.isA(word, "nmod");
  }

  /** "The mill will close, she said", where the tree gives the mill to the words that say it. */
  static Optional<Integer> strayed(SentenceTree tree, int verb) {
    int above = tree.head(verb);
    boolean canLack =
        tree.isA(verb, "ccomp")
            && above > verb
            && tree.children(verb, Governors.SUBJECTS).isEmpty();
    return canLack
        ? Optional.of(tree.children(above, Governors.SUBJECTS))
            .filter(all -> all.size() > 1 && all.getFirst() < verb && all.getLast() > verb)
            .map(List::getFirst)
        : Optional.empty();
  }

  /** "Publish the report that Anna Berg delivered": she has, whatever is asked for. */
  public static boolean isGiven(SentenceTree tree, int verb) {
    return tree.isA(verb, "acl:relcl")
        && Tense.of(tree, verb) == Tense.PAST
        && tree.children(verb, Set.of("aux", "advmod", "mark")).isEmpty()
        && tree.hasChild(tree.head(verb), "det", Set.of("the"))
        && tree.children(verb, Set.of("nsubj")).stream()
            .anyMatch(subject -> subject < verb && tree.isInName(subject));
  }

  /** "I lead the club, which was founded in 1989, and has": no form behind "I". */
  static boolean isOfOtherNumber(SentenceTree tree, int verb, int subject) {
    String form = tree.lower(verb);
    return FIRST.contains(tree.lower(subject))
        && tree.pos(verb) == PartOfSpeech.VERB
        && form.endsWith("s")
        && !form.equals(tree.lemma(verb))
        && tree.child(verb, "aux").isEmpty();
  }

  /** What the relative clause describes that the verb goes on from instead. */
  static Optional<Integer> before(SentenceTree tree, int verb) {
    for (int clause = verb - 1; clause > tree.head(verb); clause--) {
      if (tree.isA(clause, "acl:relcl") && tree.pos(clause) == PartOfSpeech.VERB) {
        return Optional.of(tree.head(clause));
      }
    }
    return Optional.empty();
  }

  /** The first word of a clause, its strayed subject with it. */
  static int first(SentenceTree tree, int clause, int first) {
    return strayed(tree, clause)
        .map(subject -> Math.min(first, Governors.firstBelow(tree, subject)))
        .orElse(first);
  }

  private static boolean isNoun(SentenceTree tree, int word) {
    return word != SentenceTree.ROOT
        && (tree.pos(word) == PartOfSpeech.NOUN || tree.pos(word) == PartOfSpeech.PROPN);
  }
}
