package org.annals.dating;

import java.util.Set;
import org.annals.time.PartialDate;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/** Tells what is said to those who look into a story, which may be years after what it tells. */
final class Testimony {
  private static final String TESTIFYING = "testify";
  private static final Set<String> HEARERS = Set.of("obj", "iobj", "obl");
  private static final Set<String> INQUIRING =
      Set.of(
          "commission",
          "committee",
          "coroner",
          "court",
          "enquiry",
          "hearing",
          "inquest",
          "inquiry",
          "investigator",
          "journalist",
          "jury",
          "me",
          "panel",
          "reporter",
          "tribunal",
          "us");

  private Testimony() {}

  /** "In 2017 he ordered a third deck. The manager told the inquiry": not in that year. */
  static boolean is(SentenceTree tree, Told told, PartialDate date) {
    return date instanceof PartialDate.OfYear
        && OutOfStory.isSaid(told)
        && (tree.lemma(told.head()).equals(TESTIFYING)
            || tree.children(told.head(), HEARERS).stream()
                .anyMatch(
                    hearer ->
                        INQUIRING.contains(tree.lemma(hearer))
                            || INQUIRING.contains(tree.lower(hearer))));
  }
}
