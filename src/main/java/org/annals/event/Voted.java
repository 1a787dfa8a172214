package org.annals.event;

import java.util.Set;
import java.util.regex.Pattern;
import org.annals.clause.Governors;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** Tells what a body does by its vote: "the council voted 5-2 to table the agreement". */
final class Voted {
  private static final Set<String> DONE =
      Set.of(
          "table",
          "approve",
          "adopt",
          "reject",
          "postpone",
          "censure",
          "ratify",
          "override",
          "confirm",
          "deny",
          "dismiss",
          "repeal",
          "endorse",
          "authorize",
          "authorise",
          "expel",
          "impeach",
          "convict",
          "acquit",
          "affirm",
          "uphold",
          "delay",
          "defer",
          "oust");
  private static final Set<String> BODIES =
      Set.of(
          "council",
          "board",
          "committee",
          "commission",
          "house",
          "senate",
          "parliament",
          "assembly",
          "legislature",
          "panel",
          "court",
          "jury",
          "congress",
          "chamber",
          "cabinet");
  private static final Pattern TALLY = Pattern.compile("\\d+[-\u2013]\\d+");

  private Voted() {}

  /** Whether the vote that a verb hangs on does it. */
  static boolean is(SentenceTree tree, int verb) {
    int vote = tree.head(verb);
    return vote != SentenceTree.ROOT
        && (tree.isA(verb, "xcomp") || tree.isA(verb, "advcl"))
        && tree.lower(verb - 1).equals("to")
        && verb - vote <= 4
        && tree.lower(vote).equals("voted")
        && tree.pos(verb) == PartOfSpeech.VERB
        && DONE.contains(tree.lemma(verb))
        && tree.children(vote, Set.of("aux", "mark")).isEmpty()
        && Governors.subject(tree, vote).filter(who -> decides(tree, vote, who)).isPresent();
  }

  private static boolean decides(SentenceTree tree, int vote, int who) {
    boolean isTallied = vote + 1 < tree.size() && TALLY.matcher(tree.lower(vote + 1)).matches();
    boolean isBody =
        tree.referent(who)
            .map(r -> r.entity())
            .filter(r -> r.is(EntityType.ORGANIZATION))
            .filter(r -> r.entityClass() != EntityClass.POLITICAL_PARTY)
            .isPresent();
    return isBody || BODIES.contains(tree.lemma(who)) || isTallied;
  }
}
