package org.annals.fact;

import java.util.Set;
import org.annals.fact.OfficeBodies.Body;
import org.annals.fact.TitleReader.Title;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * Tells offices that head a part of a body from those that head the whole: "its head of sales",
 * "manager of its northern branch", "head of the children's ward at the Vale Hospital".
 */
final class PartOffices {
  private static final Set<String> BEFORE_NOUN = Set.of("compound", "nmod:poss", "nmod:desc");

  /** "A director of Acme": one of several. */
  private static final Set<String> ONE_OF = Set.of("a", "an");

  private static final Set<String> WHEN = Set.of("in", "from", "since", "until", "during");

  private final SentenceTree tree;

  PartOffices(SentenceTree tree) {
    this.tree = tree;
  }

  /** Whether it heads no more than a part of the body. */
  boolean isOfPart(Title title, Body body) {
    return body.preposition().equals("in") || body.isWhole() || isOfWork(title, body);
  }

  /** "A director"; "head of surgery", but not "chair in the 1980s", in a text about a hospital. */
  boolean isOneOfSeveral(int noun, Body body) {
    return tree.hasChild(noun, "det", ONE_OF)
        || (body.isBridged()
            && tree.children(noun, Set.of("nmod")).stream()
                .anyMatch(part -> !tree.hasChild(part, "case", WHEN)));
  }

  private boolean isOfWork(Title title, Body body) {
    return !body.preposition().equals("of")
        && tree.lower(title.last() + 1).equals("of")
        && isNounBehind(title.last() + 2);
  }

  /** Whether a common noun ends the phrase: "of the children's ward", "of its new laboratory". */
  private boolean isNounBehind(int first) {
    int work = first;
    while (work < tree.size() && isBeforeNoun(work)) {
      work++;
    }
    return work < tree.size() && !tree.isInName(work) && tree.pos(work) == PartOfSpeech.NOUN;
  }

  private boolean isBeforeNoun(int word) {
    PartOfSpeech part = tree.pos(word);
    return part == PartOfSpeech.ADJ
        || part == PartOfSpeech.DET
        || part == PartOfSpeech.PART
        || (BEFORE_NOUN.contains(tree.relation(word)) && tree.head(word) > word);
  }
}
