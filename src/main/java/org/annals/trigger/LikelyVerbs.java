package org.annals.trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.annals.clause.Governors;
import org.annals.ontology.EventType;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Finds verbs that nothing else knows and that the network holds for likely to tell a fact. */
public final class LikelyVerbs {
  /** From which probability on a verb tells a fact. */
  public static final double LEAST = 0.7;

  /** The same of what is to come. */
  public static final double LEAST_AHEAD = 0.5;

  /** The same of a clause whose words leave little doubt. */
  private static final double LEAST_CLAUSE = 0.5;

  /** The same where the verb only says how things stand. */
  private static final double LEAST_STATED = 0.02;

  /** The same of where a body is to sit. */
  private static final double LEAST_SEATED = 0.1;

  private static final Set<String> SEATS = Set.of("headquarters", "headquarter", "office", "seat");
  private static final Set<String> WILL = Set.of("will", "shall", "'ll", "\u2019ll");

  private final EventType top;

  /**
   * A finder.
   *
   * @param top the class of all events
   */
  public LikelyVerbs(EventType top) {
    this.top = top;
  }

  /** The tellings besides those already found. */
  public List<Told> find(SentenceTree tree, List<Told> found) {
    List<Told> more = new ArrayList<>();
    for (int word = 0; word < tree.size(); word++) {
      double likely = tree.roles().told(word);
      if (likely >= least(tree, word)
          && !tree.isInName(word)
          && KnownVerbs.isApart(tree, word, found)) {
        more.add(
            new Told(
                top,
                tree.lemma(word),
                tree.span(word),
                word,
                "Actual",
                likely,
                false,
                Told.Source.LIKELY));
      }
    }
    return more;
  }

  /** Whether the network holds it for likely that a verb tells a fact. */
  public static boolean isLikely(SentenceTree tree, int verb) {
    double told = tree.roles().told(verb);
    return told >= LEAST
        || (told >= LEAST_CLAUSE && LikelyClauses.is(tree, verb))
        || (told >= LEAST_STATED && LikelyClauses.isStated(tree, verb));
  }

  private static double least(SentenceTree tree, int verb) {
    if (!tree.hasChild(verb, "aux", WILL)) {
      return isLikely(tree, verb) ? LEAST_STATED : LEAST;
    }
    return isToSit(tree, verb) ? LEAST_SEATED : LEAST_AHEAD;
  }

  /** "Will have its head office in Leeds". */
  private static boolean isToSit(SentenceTree tree, int verb) {
    return tree.lemma(verb).equals("have")
        && Governors.subject(tree, verb).filter(who -> isSaid(tree, who)).isPresent()
        && tree.children(verb, Set.of("obj")).stream()
            .anyMatch(what -> SEATS.contains(tree.lemma(what)));
  }

  private static boolean isSaid(SentenceTree tree, int subject) {
    return tree.pos(subject) != PartOfSpeech.PRON || tree.referent(subject).isPresent();
  }
}
