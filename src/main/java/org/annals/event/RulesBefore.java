package org.annals.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.clause.Provisions;
import org.annals.clause.Stretches;
import org.annals.document.Block;
import org.annals.entity.Entity;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Bridge;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Says under which law a sentence tells what anybody must or may do, where only a sentence before
 * it names that: "The Act raised the bar. An objection must be signed by a fifth of the members."
 * What writers demand themselves is none: nobody says "I", "we" or "you" around it.
 */
final class RulesBefore {
  /** How many sentences before may name the law. */
  private static final int REACH = 3;

  private static final int HEADLINES = 2;

  private static final Set<String> CLAUSES = Set.of("root", "conj", "parataxis");
  private static final Set<String> MUST = Set.of("must", "shall", "cannot");
  private static final Set<String> MAY = Set.of("may", "can");
  private static final Set<String> NOT = Set.of("not", "n't", "n\u2019t", "only");
  private static final Set<String> PERFECT = Set.of("have", "'ve", "\u2019ve");
  private static final Set<String> AUXILIARIES = Set.of("aux", "aux:pass");
  private static final Set<String> PRESENT = Set.of("is", "are");
  private static final Set<String> BOUND =
      Set.of(
          "require", "oblige", "entitle", "allow", "permit", "forbid", "prohibit", "bar", "exempt");

  private static final Set<String> ANY =
      Set.of("a", "an", "each", "every", "any", "no", "all", "both", "either", "neither");

  private static final Set<String> TELLERS =
      Set.of("i", "we", "you", "my", "our", "your", "us", "me");

  private final List<SentenceTree> trees;

  /** The law that the whole text is about. */
  private final Optional<Entity> title;

  private RulesBefore(List<SentenceTree> trees) {
    this.trees = trees;
    List<Entity> titles =
        trees.stream()
            .limit(HEADLINES)
            .filter(tree -> tree.sentence().kind() == Block.Kind.HEADING)
            .flatMap(tree -> laws(tree, tree.size()).stream())
            .distinct()
            .toList();
    this.title = titles.size() == 1 ? Optional.of(titles.getFirst()) : Optional.empty();
  }

  /** The same trees, in which such verbs have the law. */
  static List<SentenceTree> read(List<SentenceTree> trees) {
    RulesBefore rules = new RulesBefore(trees);
    List<SentenceTree> all = new ArrayList<>(trees.size());
    for (int i = 0; i < trees.size(); i++) {
      all.add(rules.at(i));
    }
    return all;
  }

  private SentenceTree at(int sentence) {
    SentenceTree tree = trees.get(sentence);
    List<Integer> verbs =
        tree.sentence().kind() == Block.Kind.PARAGRAPH && !isQuestion(tree)
            ? IntStream.range(0, tree.size()).filter(word -> isRule(tree, word)).boxed().toList()
            : List.of();
    if (verbs.isEmpty() || isTold(sentence)) {
      return tree;
    }
    Map<Integer, List<Bridge>> bridges = new HashMap<>(tree.anaphora().bridges());
    for (int verb : verbs) {
      law(sentence, verb)
          .map(law -> new Bridge(Bridge.Relation.UNDER, law, 1))
          .ifPresent(bridge -> bridges.merge(verb, List.of(bridge), RulesBefore::joined));
    }
    return tree.with(tree.anaphora().withBridges(bridges));
  }

  private static List<Bridge> joined(List<Bridge> some, List<Bridge> more) {
    List<Bridge> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  private static boolean isQuestion(SentenceTree tree) {
    return tree.surface(tree.size() - 1).equals("?");
  }

  /** "An objection must be signed", "parents are entitled to it". */
  private static boolean isRule(SentenceTree tree, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB
        && CLAUSES.contains(tree.relation(verb))
        && Provisions.law(tree, verb).isEmpty()
        && tree.children(verb, Set.of("mark")).isEmpty()
        && binds(tree, verb)
        && Governors.subject(tree, verb).filter(who -> isAnybody(tree, who)).isPresent()
        && !Stretches.isInQuotation(tree, verb);
  }

  private static boolean binds(SentenceTree tree, int verb) {
    List<Integer> helpers = tree.children(verb, AUXILIARIES);
    if (helpers.stream().anyMatch(aux -> PERFECT.contains(tree.lower(aux)))) {
      return false;
    }
    boolean isBound =
        BOUND.contains(tree.lemma(verb))
            && Passives.is(tree, verb)
            && helpers.stream().allMatch(aux -> PRESENT.contains(tree.lower(aux)))
            && !tree.children(verb, Set.of("xcomp", "obl")).isEmpty();
    return isBound
        || helpers.stream().anyMatch(aux -> MUST.contains(tree.lower(aux)))
        || (helpers.stream().anyMatch(aux -> MAY.contains(tree.lower(aux)))
            && (tree.children(verb).stream().anyMatch(child -> NOT.contains(tree.lower(child)))
                || Governors.subject(tree, verb)
                    .filter(who -> tree.hasChild(who, "det", ANY))
                    .isPresent()));
  }

  /** "An objection", "each farmer", "parents": nobody of whom the text tells. */
  private static boolean isAnybody(SentenceTree tree, int subject) {
    return tree.referent(subject).isEmpty() && (isOfEach(tree, subject) || isNoun(tree, subject));
  }

  /** "One-fifth of each chamber". */
  private static boolean isOfEach(SentenceTree tree, int part) {
    return tree.children(part, Set.of("nmod")).stream()
        .anyMatch(whole -> tree.hasChild(whole, "det", ANY));
  }

  private static boolean isNoun(SentenceTree tree, int subject) {
    boolean isPlural = !tree.lower(subject).equals(tree.lemma(subject));
    return tree.pos(subject) == PartOfSpeech.NOUN
        && (tree.hasChild(subject, "det", ANY)
            || (isPlural
                && tree.children(subject, Set.of("det", "nmod:poss", "nummod")).isEmpty()));
  }

  /** Whether somebody tells it who says "we" or addresses others. */
  private boolean isTold(int sentence) {
    return IntStream.rangeClosed(
            Math.max(0, sentence - REACH), Math.min(trees.size() - 1, sentence + 1))
        .mapToObj(trees::get)
        .anyMatch(
            tree ->
                IntStream.range(0, tree.size())
                    .anyMatch(
                        word ->
                            TELLERS.contains(tree.lower(word))
                                && !Stretches.isInQuotation(tree, word)));
  }

  /** The last law that has been named; none where a sentence names two. */
  private Optional<Entity> law(int sentence, int verb) {
    for (int at = sentence; at >= Math.max(0, sentence - REACH); at--) {
      SentenceTree tree = trees.get(at);
      int end = at == sentence ? verb : tree.size();
      List<Entity> laws = laws(tree, end);
      if (!laws.isEmpty()) {
        return laws.size() == 1 ? Optional.of(laws.getFirst()) : Optional.empty();
      }
    }
    return title;
  }

  /** The laws that words before this one stand for. */
  private static List<Entity> laws(SentenceTree tree, int end) {
    return IntStream.range(0, end)
        .boxed()
        .flatMap(word -> tree.referent(word).stream())
        .map(Referent::entity)
        .filter(RulesBefore::isLaw)
        .distinct()
        .toList();
  }

  private static boolean isLaw(Entity entity) {
    EntityClass known = entity.entityClass();
    return known.type() == EntityType.LAW && known != EntityClass.COURT_CASE;
  }
}
