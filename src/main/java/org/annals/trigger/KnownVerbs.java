package org.annals.trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.clause.Governors;
import org.annals.ontology.EventType;
import org.annals.ontology.EventTypes;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * Finds verbs that tell of something though the reader sees nothing there: those whose company
 * leaves no doubt of what, and those that the network of semantic roles holds for likely.
 */
public final class KnownVerbs {
  private static final double CONFIDENCE = 0.75;
  private static final String UNSEEN = "-";

  private final CompanyRules rules = new CompanyRules("/trigger/untold.tsv");
  private final EventTypes types;
  private final LikelyVerbs likely;

  public KnownVerbs(EventTypes types) {
    this.types = types;
    this.likely = new LikelyVerbs(types.top());
  }

  /**
   * The tellings besides those already found.
   *
   * @param read what is left of those found
   */
  public List<Told> find(SentenceTree tree, List<Told> found, List<Told> read) {
    List<Told> more = known(tree, found);
    List<Told> all = new ArrayList<>(read);
    all.addAll(more);
    more.addAll(likely.find(tree, all));
    return more;
  }

  private List<Told> known(SentenceTree tree, List<Told> found) {
    List<Told> more = new ArrayList<>();
    for (int word = 0; word < tree.size(); word++) {
      if (tree.pos(word) == PartOfSpeech.VERB && !tree.isInName(word) && isNew(tree, word, found)) {
        int verb = word;
        rules
            .read(tree, UNSEEN, word)
            .flatMap(this::type)
            .ifPresent(t -> more.add(told(tree, verb, t)));
      }
    }
    return more;
  }

  private Optional<EventType> type(String name) {
    return Optional.ofNullable(types.byLabel().get(name));
  }

  private Told told(SentenceTree tree, int verb, EventType type) {
    String kind = type.equals(types.top()) ? tree.lemma(verb) : type.label();
    return Told.byRule(tree, verb, type, kind, CONFIDENCE);
  }

  /** Whether nothing tells of a verb yet; "held" of "held a rally" tells nothing more. */
  private static boolean isNew(SentenceTree tree, int word, List<Told> found) {
    return found.stream()
        .noneMatch(
            told ->
                told.span().overlaps(tree.span(word))
                    || Governors.of(tree, told.head()).contains(word));
  }

  /**
   * Whether nothing tells the same as a verb that tells something of its own: "joined the strike",
   * "was swamped during the strike", where "went on strike" and "the strike began" do not.
   */
  static boolean isApart(SentenceTree tree, int verb, List<Told> found) {
    return found.stream()
        .noneMatch(
            told -> told.span().overlaps(tree.span(verb)) || isSame(tree, told.head(), verb));
  }

  private static boolean isSame(SentenceTree tree, int noun, int verb) {
    return Governors.of(tree, noun).contains(verb) && NounsOfVerbs.isSame(tree, noun, verb);
  }
}
